-- People and practices as a municipality keeps them: who left, which account is expected, who stands in.

alter table person add column slack_user text;
alter table person add column teams_user text;
alter table person add column added_at timestamptz;
alter table person add column ends_on date;
alter table person add column ended_at timestamptz;
comment on column person.slack_user is 'Member ID in Slack as the municipality gave it; linked only after the person says yes.';
comment on column person.teams_user is 'Object ID in Entra as the municipality gave it; linked only after the person says yes.';
comment on column person.added_at is 'When this person was first told about.';
comment on column person.ends_on is 'First day (Dutch calendar) on which they no longer work here.';
comment on column person.ended_at is 'From then on they cannot act, are not offered and are not written to; what they did stays.';
create index person_by_email on person (lower(email)) where ended_at is null;
create index person_by_slack_user on person (slack_user) where slack_user is not null;
create index person_by_teams_user on person (teams_user) where teams_user is not null;
create index person_that_ends on person (ends_on) where ended_at is null and ends_on is not null;

alter table practice add column ended_at timestamptz;
comment on column practice.ended_at is 'Closed, or no longer taking part: not offered any more.';

create or replace view person_with_practice as
select p.id, p.municipality, p.name, p.roles, p.profession, p.phone, p.email, p.working_days, p.strengths, p.language,
       case when w.id is not null then
         jsonb_build_object('id', w.id, 'name', w.name, 'neighbourhood', w.neighbourhood, 'address', w.address,
                            'phone', w.phone, 'collaboration', w.collaboration, 'consultationHours', w.consultation_hours)
       end as practice, p.ended_at
  from person p left join practice w on w.id = p.practice;

alter table assignment add column overlap_until date check (overlap_until >= starts_on);
alter table assignment add column stand_in text references person (id) on delete set null;
comment on column assignment.contact_person is 'Empty: nobody from this day on, because the assignment ended or the contact person was erased.';
comment on column assignment.overlap_until is 'Until this day the contact person before this one is shown beside the new one.';
comment on column assignment.stand_in is 'Who takes over when the contact person is away and nobody was named for that time.';
create index assignment_of_stand_in on assignment (stand_in) where stand_in is not null;

create table contact_agreement (
  municipality  text primary key references municipality (name),
  max_practices smallint not null check (max_practices > 0)
);
comment on table contact_agreement is 'How many practices one contact person has at most, as the municipality agreed.';
