-- The professionals who talk with the bot, where they work, and who is whose contact person.

create table practice (
  id                 text primary key check (id <> ''),
  municipality       text not null references municipality (name),
  name               text not null,
  neighbourhood      text,
  address            text,
  phone              text,
  collaboration      text check (collaboration in ('adviser-in-practice', 'worker-in-practice', 'neighbourhood-team',
                                                   'parenting-link', 'youth-doctor-link')),
  consultation_hours text
);
comment on table practice is 'A GP practice. neighbourhood is a name, not a reference: an import of the map may rename a wijk.';
create index practice_of_municipality on practice (municipality);

create table person (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  name         text not null,
  roles        text[] not null check (roles <@ array['gp', 'practice-nurse', 'assistant', 'contact-person', 'coordinator', 'expert']),
  practice     text references practice (id),
  profession   text,
  phone        text,
  email        text,
  working_days smallint[] not null check (working_days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  strengths    text,
  language     text not null check (language in ('nl', 'en'))
);
comment on table person is 'A professional: GP, practice nurse, contact person, coordinator. Never a child, parent or client.';
comment on column person.working_days is 'Monday = 1 to Sunday = 7; empty: not known.';
create index person_of_municipality on person (municipality);
create index person_of_practice on person (practice);

create view person_with_practice as
select p.id, p.municipality, p.name, p.roles, p.profession, p.phone, p.email, p.working_days, p.strengths, p.language,
       case when w.id is not null then
         jsonb_build_object('id', w.id, 'name', w.name, 'neighbourhood', w.neighbourhood, 'address', w.address,
                            'phone', w.phone, 'collaboration', w.collaboration, 'consultationHours', w.consultation_hours)
       end as practice
  from person p left join practice w on w.id = p.practice;
comment on view person_with_practice is 'A person as the bot reads it, the practice as one value.';

create table account (
  platform     text not null check (platform in ('slack', 'teams', 'local')),
  workspace    text not null,
  user_id      text not null,
  person       text not null references person (id) on delete cascade,
  conversation text,
  primary key (platform, workspace, user_id)
);
comment on table account is 'Who someone is on a chat platform. conversation is their direct conversation with the bot, once known.';
create index account_of_person on account (person);

create table assignment (
  practice       text not null references practice (id),
  starts_on      date not null,
  contact_person text not null references person (id),
  primary key (practice, starts_on)
);
comment on table assignment is 'Who is the contact person of a practice from this day (Dutch calendar) on. The next row ends it, so there is never more than one.';
create index assignment_of_contact_person on assignment (contact_person);
