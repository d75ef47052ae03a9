-- Who is confined to some municipalities, and to what. Runs after the migrations, by the role that owns the tables.
--
-- A transaction of the bot runs as schakel_scoped, which sees and writes only rows of the municipalities in the setting
-- schakel.municipalities; without that setting it sees none. A table that is new is confined by its column municipality.
do $$
declare
  tables_owner oid := (select relowner from pg_class where oid = to_regclass('public.municipality'));
  one record;
begin
  if to_regprocedure('public.schakel_scope()') is null or not pg_has_role(tables_owner, 'usage') then
    return;
  end if;

  if not exists (select from pg_roles where rolname = 'schakel_scoped') then
    begin
      create role schakel_scoped nologin;
    exception when duplicate_object or unique_violation then null; -- another database of this server was first
    end;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      execute format('grant schakel_scoped to %I', current_user);
    exception when insufficient_privilege then null; -- who made the role has to; the next line tells whether that was done
    end;
  end if;
  perform set_config('role', 'schakel_scoped', true);
  perform set_config('role', 'none', true);
  if exists (select from pg_roles where rolname = 'schakel_app') and not pg_has_role('schakel_app', 'schakel_scoped', 'member') then
    grant schakel_scoped to schakel_app;
  end if;

  grant usage on schema public to schakel_scoped;
  grant select, insert, update, delete on all tables in schema public to schakel_scoped;
  revoke truncate, references, trigger on all tables in schema public from schakel_scoped;
  -- tables without a municipality: what a conversation may do there, and why no more
  for one in select * from (values
    ('schema_migration', ''),               -- the operator's
    ('recurring_work', ''),                 -- the schedule's
    ('sending_process', ''),                -- the sender's
    ('bulk_turn', ''),                      -- the sender's
    ('inbox', ''),                          -- the receiver's, which serves all; taken before the scope begins
    ('outbox', 'select, insert, delete, update (withdrawn)'), -- the sender serves all and content is sealed; a conversation
                                            -- adds to it, and takes back what is of its own broadcasts and cases
    ('case_number', 'select, insert, update'), -- one row of numbers for all
    ('teams_reference', 'select'),          -- where people are reached; kept by the adapter
    ('local_message', ''),                  -- the local page's, which is not there in production
    ('slack_installation', ''),             -- the adapter's
    ('audit_head', ''),                     -- moved by the chain itself
    ('audit_checkpoint', ''),               -- the night's work
    ('audit_line', 'insert')                -- one chain for all, read by the operator only
  ) as kept(name, may) where to_regclass('public.' || kept.name) is not null loop
    execute format('revoke all on public.%I from schakel_scoped', one.name);
    if one.may <> '' then
      execute format('grant %s on public.%I to schakel_scoped', one.may, one.name);
    end if;
  end loop;

  for one in
    select name, policy, command, condition from (values
      -- maps are public in the installation: a child may live in another municipality
      ('municipality', 'scoped', 'all', 'name = any ((select schakel_scope())::text[])'),
      ('municipality', 'public', 'select', 'true'),
      ('neighbourhood', 'public', 'select', 'true'),
      ('service', 'public', 'select', 'true'),
      -- a question that was answered from the map of this municipality may stand on the list of its coordinators
      ('question', 'from_our_map', 'select', 'map_municipality = any ((select schakel_scope())::text[])'),
      -- and who asked puts it there, or takes it off again
      ('work_item', 'from_our_question', 'all',
       'exists (select from question q where q.key = work_item.question and q.map_municipality = work_item.municipality
                                         and q.municipality = any ((select schakel_scope())::text[]))'),
      ('mark', 'on_our_list', 'select', 'exists (select from work_item w where w.mark = mark.id)'),
      -- the service's own keys, with which every audit line is written
      ('vault_key', 'own', 'select', 'case_id like ''#%'''),
      ('vault_key', 'own_new', 'insert', 'case_id like ''#%'''),
      ('outbox', 'add', 'insert', 'true'),
      ('outbox', 'look', 'select', 'true'),
      ('outbox', 'call_back', 'update', 'exists (select from broadcast_receiver r where r.letter = outbox.key)'),
      ('outbox', 'take_back', 'delete',
       'exists (select from broadcast_receiver r where r.letter = outbox.key)
        or exists (select from case_discussion c where c.platform = outbox.platform and c.workspace = outbox.workspace
                                                   and c.conversation = outbox.conversation)'),
      ('vault_text', 'scoped', 'all', 'exists (select from vault_key k where k.case_id = vault_text.case_id)')
    ) as special(name, policy, command, condition)
    union all
    select c.relname, 'scoped', 'all', 'municipality = any ((select schakel_scope())::text[])'
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    continue when exists (select from pg_policies where schemaname = 'public' and tablename = one.name and policyname = one.policy);
    execute format('alter table public.%I enable row level security', one.name);
    execute format('create policy %I on public.%I for %s to schakel_scoped %s (%s)', one.policy, one.name, one.command,
                   case one.command when 'insert' then 'with check' else 'using' end, one.condition);
  end loop;

  for one in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
                and not coalesce('security_invoker=true' = any (reloptions), false) loop
    execute format('alter view public.%I set (security_invoker = true)', one.relname);
  end loop;

  -- the service's own role may do everything until it confines itself, as the owner of the tables may
  if exists (select from pg_roles where rolname = 'schakel_app') then
    for one in select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
                  and not exists (select from pg_policies where schemaname = 'public' and tablename = relname and policyname = 'service') loop
      execute format('create policy service on public.%I to schakel_app using (true)', one.relname);
    end loop;
  end if;
end $$;
