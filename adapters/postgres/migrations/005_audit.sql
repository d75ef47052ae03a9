-- Who did what, and when: NEN 7513. Lines are only added, never changed, and each holds the hash of the one before.
-- No content: a person stands here under a pseudonym, made with a key that is not in this database.

create table audit_line (
  number       bigint primary key check (number > 0),
  at           timestamptz not null,
  who          text not null check (who <> ''),
  on_behalf_of text,
  system       text not null check (system <> ''),
  case_id      text,
  person       text,
  action       text not null check (action <> ''),
  outcome      text not null check (outcome in ('done', 'refused', 'nothing')),
  reference    text,
  previous     text not null,
  hash         text not null unique
);
comment on table audit_line is 'One act by one person or by the service. Only added; removed after five years, from the oldest on.';
comment on column audit_line.who is 'Pseudonym of a person or account, or operator, or service.';
comment on column audit_line.on_behalf_of is 'The practice or municipality for which someone acts.';
comment on column audit_line.system is 'Platform and workspace from which it was done.';
comment on column audit_line.person is 'Pseudonym of the person whom it is about.';
comment on column audit_line.hash is 'SHA-256 of the line and of previous, the hash of the line before.';
create index audit_line_by_who on audit_line (who, number);
create index audit_line_about_person on audit_line (person, number) where person is not null;
create index audit_line_about_case on audit_line (case_id, number) where case_id is not null;

create table audit_head (
  one    boolean primary key default true check (one),
  number bigint not null check (number >= 0),
  hash   text not null
);
comment on table audit_head is 'The last line. Who adds a line waits here for whoever else does, so that the chain never forks.';

create table audit_checkpoint (
  id        bigint generated always as identity primary key,
  number    bigint not null check (number > 0),
  hash      text not null,
  at        timestamptz not null,
  removes   boolean not null,
  signature bytea not null
);
comment on table audit_checkpoint is 'Signed each night: this line has this hash. Where removes is set, the lines up to this one are past their term and may go.';

-- the text that is hashed: each field as length in bytes, a colon and the value; a dash when there is none
create function audit_field(value text) returns text language sql immutable
return case when value is null then '-' else octet_length(value) || ':' || value end;

create function audit_hash(line audit_line) returns text language sql stable
return encode(sha256(convert_to(
  audit_field(line.number::text) || audit_field(to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  || audit_field(line.who) || audit_field(line.on_behalf_of) || audit_field(line.system) || audit_field(line.case_id)
  || audit_field(line.person) || audit_field(line.action) || audit_field(line.outcome) || audit_field(line.reference)
  || audit_field(line.previous), 'UTF8')), 'hex');

-- the owner's rights: who may add a line, may not touch the head
create function audit_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
begin
  insert into audit_head (number, hash) values (0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from audit_head for update;
  new.number := head.number + 1;
  new.previous := head.hash;
  new.hash := audit_hash(new);
  update audit_head set number = new.number, hash = new.hash;
  return new;
end $$;
create trigger audit_chain before insert on audit_line for each row execute function audit_chain();

-- the second lock, for whoever has the rights after all: only what a checkpoint gave up may be deleted
create function audit_refuse() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'audit_line' then
    if exists (select from audit_checkpoint where removes and number >= old.number) then
      return old;
    end if;
  end if;
  raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_refuse before update or delete on audit_line for each row execute function audit_refuse();
create trigger audit_refuse_all before truncate on audit_line for each statement execute function audit_refuse();
create trigger audit_refuse before update or delete on audit_checkpoint for each row execute function audit_refuse();
create trigger audit_refuse_all before truncate on audit_checkpoint for each statement execute function audit_refuse();

-- the server's own clock on purpose: a service that lies about the time can't have younger lines removed
create function audit_remove() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  up_to bigint := (select max(number) from audit_checkpoint where removes);
  removed bigint;
begin
  if exists (select from audit_line where number <= up_to and at >= now() - interval '5 years') then
    raise exception 'audit lines are kept for five years' using errcode = 'insufficient_privilege';
  end if;
  delete from audit_line where number <= up_to;
  get diagnostics removed = row_count;
  return removed;
end $$;
revoke all on function audit_remove() from public;
