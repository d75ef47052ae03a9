-- What a language model added to an answer, and how often it was asked.

alter table question add column help jsonb;
comment on column question.help is 'What a language model added to the answer: one checked sentence about a service, and what to ask back. Emptied with free text.';

create table model_use (
  municipality text not null references municipality (name),
  day          date not null,
  person       text references person (id) on delete cascade,
  calls        integer not null check (calls > 0),
  unique nulls not distinct (municipality, day, person)
);
comment on table model_use is 'How often a language model was called on a Dutch day, to keep within the budgets. Never what was asked.';
comment on column model_use.person is 'Whose question it was; null: people who are not linked to a person, together.';
