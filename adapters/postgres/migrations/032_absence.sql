-- When a contact person is away, and who was told about a change of contact person.

create table absence (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  person       text not null references person (id) on delete cascade,
  from_day     date not null,
  until_day    date check (until_day >= from_day),
  kind         text not null check (kind in ('leave', 'sick')),
  stand_in     text references person (id) on delete set null
);
comment on table absence is 'Days on which someone is away, and who takes over. Only the coordinator reads why.';
comment on column absence.from_day is 'First day, Dutch calendar.';
comment on column absence.until_day is 'Last day; empty: until further notice.';
create index absence_of_person on absence (person, from_day);
create index absence_of_stand_in on absence (stand_in) where stand_in is not null;
create index absence_of_municipality on absence (municipality);

create table introduction (
  municipality text not null references municipality (name),
  practice     text not null references practice (id),
  starts_on    date not null,
  person       text not null references person (id) on delete cascade,
  sent_at      timestamptz not null,
  primary key (practice, starts_on, person)
);
comment on table introduction is 'Who was told about the contact person who began on a day: GPs and nurses, and that contact person about the practice. Once each.';
create index introduction_of_person on introduction (person);
create index introduction_of_municipality on introduction (municipality);
