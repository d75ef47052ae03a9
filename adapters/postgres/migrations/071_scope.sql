-- Municipalities are kept apart by the database itself. The policies stand in scope.sql, which runs after every migration;
-- here is what they look at.

-- the municipalities that the running transaction may touch; null: none
create function schakel_scope() returns text[] language sql stable
return nullif(current_setting('schakel.municipalities', true), '')::text[];

-- while no workspace is linked: the only municipality, the sample left out where there is a real one; null: there are more
create function serves_every_workspace() returns text language sql stable
return (select min(name) from municipality
         where not exists (select from workspace) and sample = (select bool_and(sample) from municipality)
        having count(*) = 1);

-- a view looks with the eyes of who asks, not of its owner
alter view person_with_practice set (security_invoker = true);

alter table person add constraint person_in_municipality unique (id, municipality);
alter table practice add constraint practice_in_municipality unique (id, municipality);

alter table account add column municipality text references municipality (name);
update account a set municipality = p.municipality from person p where p.id = a.person;
alter table account alter column municipality set not null,
  drop constraint account_person_fkey,
  add foreign key (person, municipality) references person (id, municipality) on update cascade on delete cascade;

alter table assignment add column municipality text references municipality (name);
update assignment a set municipality = p.municipality from practice p where p.id = a.practice;
alter table assignment alter column municipality set not null,
  drop constraint assignment_practice_fkey,
  add foreign key (practice, municipality) references practice (id, municipality) on update cascade;

alter table unasked_message add column municipality text references municipality (name);
update unasked_message u set municipality = p.municipality from person p where p.id = u.person;
alter table unasked_message alter column municipality set not null,
  drop constraint unasked_message_person_fkey,
  add foreign key (person, municipality) references person (id, municipality) on update cascade on delete cascade;

alter table mark add column municipality text references municipality (name);
update mark m set municipality = q.municipality from question q where q.key = m.question;
alter table mark alter column municipality set not null;

create index account_of_municipality on account (municipality);
create index assignment_of_municipality on assignment (municipality);
create index unasked_message_of_municipality on unasked_message (municipality);
create index mark_of_municipality on mark (municipality);

-- what hangs on a person, practice or question is always of the same municipality; who may not see that one, is refused
create function municipality_of_person() returns trigger language plpgsql as $$
begin
  new.municipality := (select municipality from person where id = new.person);
  return new;
end $$;
create function municipality_of_practice() returns trigger language plpgsql as $$
begin
  new.municipality := (select municipality from practice where id = new.practice);
  return new;
end $$;
create function municipality_of_question() returns trigger language plpgsql as $$
begin
  new.municipality := (select municipality from question where key = new.question);
  return new;
end $$;
create trigger municipality before insert or update of person on account
  for each row execute function municipality_of_person();
create trigger municipality before insert or update of person on unasked_message
  for each row execute function municipality_of_person();
create trigger municipality before insert or update of practice on assignment
  for each row execute function municipality_of_practice();
create trigger municipality before insert on mark
  for each row execute function municipality_of_question();

-- a question is of the asker's municipality, also when another one's map answered it
alter table question add column map_municipality text references municipality (name);
comment on column question.map_municipality is 'Whose map answered, when the child lives in another municipality than the asker works in.';
create index question_on_map_of on question (map_municipality) where map_municipality is not null;
comment on column work_item.municipality is 'Whose list it stands on: of the map that it is about.';

-- a case is opened in the scope of one municipality; the service's own keys (their names start with #) belong to none
alter table vault_key add column municipality text references municipality (name)
  default case when cardinality(schakel_scope()) = 1 then (schakel_scope())[1] end;
comment on column vault_key.municipality is 'In whose scope the case was opened; empty for a key of the service itself.';
create index vault_key_of_municipality on vault_key (municipality) where municipality is not null;
