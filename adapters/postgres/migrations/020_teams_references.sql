-- Where a Teams conversation is reached, so that the bot can speak there first, also after a restart.

create table teams_reference (
  workspace    text not null check (workspace <> ''),
  conversation text not null check (conversation <> ''),
  kind         text not null check (kind in ('direct', 'group', 'channel')),
  service_url  text not null,
  bot          text not null,
  user_id      text check (user_id is null or kind = 'direct'),
  team         text,
  primary key (workspace, conversation)
);
comment on table teams_reference is 'A Teams conversation that the bot is in. Gone when the bot is removed from it.';
comment on column teams_reference.service_url is 'The address of the connector; the newest that Teams named.';
comment on column teams_reference.user_id is 'Whose direct conversation with the bot this is.';
create index teams_reference_of_user on teams_reference (workspace, user_id) where user_id is not null;
create index teams_reference_of_team on teams_reference (workspace, team) where team is not null;
