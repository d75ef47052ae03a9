-- Case content, encrypted with a key per case. The master key that opens the keys is not in this database.

create table vault_key (
  case_id   text primary key check (case_id <> ''),
  wrapped   bytea not null,
  master    text not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);
comment on table vault_key is 'The key of a case, wrapped by the master key. Deleting it makes all content of the case unreadable, in old backups too.';
comment on column vault_key.master is 'Fingerprint of the master key that wrapped it.';
comment on column vault_key.closed_at is 'From here on the retention period of the case runs.';
create index vault_key_closed on vault_key (closed_at) where closed_at is not null;
create index vault_key_by_master on vault_key (master);

create table vault_text (
  case_id    text not null references vault_key (case_id) on delete cascade,
  field      text not null check (field <> ''),
  sealed     text not null,
  written_at timestamptz not null,
  primary key (case_id, field)
);
comment on table vault_text is 'Text of a case, sealed with the key of that case for this field. Deleted after the retention period.';
create index vault_text_by_age on vault_text (written_at);

create table recurring_work (
  name  text primary key check (name <> ''),
  night date not null
);
comment on table recurring_work is 'The last night (Dutch calendar) in which recurring work was done, so that one of several processes does it.';

-- an erased contact person leaves the practice without one; the assignment before must not come back to life
alter table assignment alter column contact_person drop not null;
comment on column assignment.contact_person is 'Empty: nobody, because the contact person was erased.';
