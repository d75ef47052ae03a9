-- What was asked and what came of it. The text of a question is never kept: only what was understood from it.

create table question (
  key           text primary key check (key <> ''),
  municipality  text not null references municipality (name),
  asker         text references person (id) on delete set null,
  platform      text not null check (platform in ('slack', 'teams', 'local')),
  workspace     text not null,
  conversation  text not null,
  thread        text,
  place_kind    text not null check (place_kind in ('direct', 'group', 'channel')),
  asked_at      timestamptz not null,
  need          jsonb not null,
  outcome       text not null check (outcome in ('answered', 'no-match', 'asked-back', 'not-a-question', 'safety', 'elsewhere')),
  services      text[] not null
);
comment on table question is 'A question as it was understood and answered. key is the key of the message that answers it.';
comment on column question.need is 'Topics, age in years, neighbourhood, wishes. No text as it was typed.';
comment on column question.services is 'Ids of the services shown, best first; they may be of another municipality.';
create index question_in_conversation on question (platform, workspace, conversation, asked_at desc);
create index question_of_municipality on question (municipality, asked_at);
create index question_of_asker on question (asker);

create table mark (
  id        bigint generated always as identity primary key,
  question  text not null references question (key) on delete cascade,
  kind      text not null check (kind in ('referred', 'shared', 'wrong')),
  marked_by text references person (id) on delete set null,
  marked_at timestamptz not null,
  service   text not null,
  reason    text check ((kind = 'wrong') = (reason is not null)),
  note      text check ((kind = 'wrong') = (note is not null)),
  unique (question, kind, marked_by, service)
);
comment on table mark is 'What someone did with an answer. One of a kind by one person on one service of a question.';
comment on column mark.marked_by is 'Empty for someone who is no person here, or was erased.';
comment on column mark.note is 'What the writer adds about the entry. Emptied after the retention period.';
create index mark_by_person on mark (marked_by);
create index mark_with_note on mark (marked_at) where note <> '';

create table contact_request (
  id             text primary key check (id <> ''),
  question       text not null unique references question (key) on delete cascade,
  municipality   text not null references municipality (name),
  asked_by       text not null references person (id) on delete cascade,
  contact_person text not null references person (id) on delete cascade,
  asked_at       timestamptz not null,
  state          text not null check (state in ('sent', 'seen', 'done'))
);
comment on table contact_request is 'A GP asks the contact person to think along about a question; once for a question.';
create index contact_request_open on contact_request (contact_person, asked_at) where state <> 'done';
create index contact_request_of_asker on contact_request (asked_by);
create index contact_request_of_municipality on contact_request (municipality);

create table work_item (
  id           text primary key,
  kind         text not null check (kind in ('wrong', 'gap')),
  municipality text not null references municipality (name),
  created_at   timestamptz not null,
  question     text not null references question (key) on delete cascade,
  mark         bigint unique references mark (id) on delete cascade,
  done_at      timestamptz,
  check ((kind = 'wrong') = (mark is not null))
);
comment on table work_item is 'The coordinator''s list: an entry of the map said to be wrong (mark), or a question that nothing answered (gap).';
create index work_item_of_municipality on work_item (municipality, (done_at is not null), created_at desc);
create index work_item_of_question on work_item (question);
