-- Which municipalities a workspace of Slack or Teams belongs to, and how Slack lets us in there.

create table workspace (
  platform     text not null check (platform in ('slack', 'teams')),
  workspace    text not null check (workspace <> ''),
  municipality text not null references municipality (name),
  primary key (platform, workspace, municipality)
);
comment on table workspace is 'A workspace of Slack or tenant of Teams and a municipality that it belongs to. An installation with one municipality does without.';
create index workspace_of_municipality on workspace (municipality);

create table account_choice (
  platform     text not null check (platform in ('slack', 'teams', 'local')),
  workspace    text not null,
  user_id      text not null,
  municipality text not null references municipality (name),
  chosen_at    timestamptz not null,
  primary key (platform, workspace, user_id)
);
comment on table account_choice is 'For which municipality someone asks who is no person here yet, in a workspace of several.';
comment on column account_choice.chosen_at is 'Forgotten after the term for details of questions.';
create index account_choice_of_municipality on account_choice (municipality);

create table slack_installation (
  workspace    text primary key check (workspace <> ''),
  bot          text not null,
  token        bytea not null,
  scopes       text not null,
  installed_at timestamptz not null
);
comment on table slack_installation is 'A Slack workspace that installed the app. Gone when the app is removed there.';
comment on column slack_installation.bot is 'User id of the bot in that workspace.';
comment on column slack_installation.token is 'Its token, encrypted with a key that is not in this database.';
