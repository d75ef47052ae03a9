-- The consultation hours that the CJG holds in a practice, with places that can be reserved by number.

create table consultation_hour (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  practice     text not null,
  weekday      smallint not null check (weekday between 1 and 5),
  starts_at    text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at      text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$' and ends_at > starts_at),
  place        text,
  places       smallint not null check (places between 1 and 50),
  ended_at     timestamptz,
  foreign key (practice, municipality) references practice (id, municipality) on update cascade
);
comment on table consultation_hour is 'When the contact person is in the practice for whoever comes: every week, holidays left out.';
comment on column consultation_hour.weekday is 'Monday is 1.';
comment on column consultation_hour.starts_at is 'By the Dutch clock.';
comment on column consultation_hour.place is 'The room, in words.';
comment on column consultation_hour.places is 'How many can come.';
comment on column consultation_hour.ended_at is 'It is not held any more.';
create index consultation_hour_of_practice on consultation_hour (practice, municipality);
create index consultation_hour_of_municipality on consultation_hour (municipality);

create table consultation_off (
  hour         text not null references consultation_hour (id) on delete cascade,
  day          date not null,
  municipality text not null references municipality (name),
  primary key (hour, day)
);
comment on table consultation_off is 'Days on which a consultation hour is called off.';
create index consultation_off_of_municipality on consultation_off (municipality);

create table consultation_place (
  hour         text not null references consultation_hour (id) on delete cascade,
  day          date not null,
  number       smallint not null check (number > 0),
  municipality text not null references municipality (name),
  taken_by     text references person (id) on delete set null,
  taken_at     timestamptz not null,
  primary key (hour, day, number)
);
comment on table consultation_place is 'A reserved place: a number, nothing about who will come. Gone a month after its day.';
comment on column consultation_place.taken_by is 'The professional who reserved it, who hears when the hour is called off.';
create index consultation_place_by_day on consultation_place (day);
create index consultation_place_taken_by on consultation_place (taken_by) where taken_by is not null;
create index consultation_place_of_municipality on consultation_place (municipality);
