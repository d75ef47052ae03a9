-- The social map of each municipality: what help there is, for whom, and where.
-- Nothing in this database describes a child or a family: there is no column for it.

create table municipality (
  name        text primary key check (name <> ''),
  sample      boolean not null,
  map_version integer not null default 0 check (map_version >= 0),
  imported_at timestamptz,
  check ((map_version = 0) = (imported_at is null))
);
comment on table municipality is 'A municipality that this installation serves. map_version goes up by one with every import.';
comment on column municipality.sample is 'True for the fictional example municipality.';

create table neighbourhood (
  municipality text not null references municipality (name),
  name         text not null,
  position     integer not null,
  parts        text[] not null,
  primary key (municipality, name)
);
comment on table neighbourhood is 'A wijk of the map, with the buurten that belong to it, in the order of the map.';

create table service (
  municipality text not null references municipality (name),
  id           text not null,
  status       text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  position     integer not null,
  content      jsonb not null,
  content_hash text not null,
  since        timestamptz not null,
  changed_at   timestamptz not null,
  removed_at   timestamptz,
  primary key (municipality, id)
);
comment on table service is 'One kind of help by one organisation. What disappears from a map is kept here with removed_at, and never offered.';
comment on column service.position is 'Place in the map, first is 0.';
comment on column service.content is 'The service as the bot reads it: name, description, ages, areas, how to get in, contact.';
comment on column service.content_hash is 'SHA-256 of the content, to see at the next import what changed.';
create index service_on_the_map on service (municipality, position) where removed_at is null;
