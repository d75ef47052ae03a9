-- Messages to many go to one organisation from one process at a time: two would together go faster than the platform takes.

create table bulk_turn (
  organisation text primary key,
  process      text not null,
  until        timestamptz not null
);
comment on table bulk_turn is 'Which process sends what nobody waits for to an organisation now; after a silence another takes its turn.';
comment on column bulk_turn.organisation is 'Platform and workspace.';
