-- An account that nobody knows yet: who it might be, and what was said about that.

create table link_request (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  platform     text not null check (platform in ('slack', 'teams', 'local')),
  workspace    text not null,
  user_id      text not null,
  conversation text not null,
  candidate    text references person (id) on delete cascade,
  practice     text references practice (id),
  name         text,
  role         text check (role in ('gp', 'practice-nurse', 'assistant', 'contact-person')),
  email        text,
  state        text not null check (state in ('new', 'looking', 'unknown', 'ask-person', 'ask-others', 'linked', 'declined')),
  asked_at     timestamptz not null,
  state_at     timestamptz not null,
  decided_by   text references person (id) on delete set null
);
comment on table link_request is 'Linking an account to a person, or a person to another practice. Never done without a yes of the person or of a colleague.';
comment on column link_request.conversation is 'Their direct conversation with the bot.';
comment on column link_request.candidate is 'Who it might be, or who asks to move; empty: nobody in the register yet.';
comment on column link_request.practice is 'Where they say they work.';
comment on column link_request.name is 'As typed by the person; stays until decided, then emptied.';
comment on column link_request.state is 'new and looking: the platform is asked for the e-mail address; ask-person: is this you; ask-others: a coordinator or colleague decides.';
create index link_request_of_account on link_request (platform, workspace, user_id);
create index link_request_new on link_request (state_at) where state in ('new', 'looking');
create index link_request_of_municipality on link_request (municipality);
create index link_request_of_candidate on link_request (candidate) where candidate is not null;
create index link_request_of_practice on link_request (practice) where practice is not null;
create index link_request_decided_by on link_request (decided_by) where decided_by is not null;
