-- What people were sent without asking, so that all features together stay within one message a week.

create table unasked_message (
  person  text not null references person (id) on delete cascade,
  sent_at timestamptz not null,
  feature text not null check (feature in ('introduction', 'reminder', 'broadcast')),
  primary key (person, sent_at, feature)
);
comment on table unasked_message is 'A message that someone did not ask for and that is no answer to them. Never what it said.';

alter table recurring_work rename column night to slot;
alter table recurring_work alter column slot type text using slot::text;
comment on table recurring_work is 'The last slot in which recurring work was done, so that one of several processes does it.';
comment on column recurring_work.slot is 'A night as a Dutch day, or a minute as a moment in UTC; later is greater.';
