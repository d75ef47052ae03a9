-- The rights of the service's own role, schakel_app. Runs after the migrations, by the role that owns the tables.
-- Without that role, or run by the service itself, it does nothing.
do $$
declare
  name text;
  owner oid := (select relowner from pg_class where oid = to_regclass('public.audit_line'));
begin
  if not exists (select from pg_roles where rolname = 'schakel_app') or owner is null or not pg_has_role(owner, 'usage') then
    return;
  end if;
  grant usage on schema public to schakel_app;
  grant select, insert, update, delete on all tables in schema public to schakel_app;
  revoke truncate, references, trigger on all tables in schema public from schakel_app;
  foreach name in array array['audit_line', 'audit_checkpoint'] loop
    execute format('revoke update, delete on public.%I from schakel_app', name);
  end loop;
  foreach name in array array['audit_head', 'schema_migration'] loop
    execute format('revoke insert, update, delete on public.%I from schakel_app', name);
  end loop;
  grant execute on function audit_remove() to schakel_app;
end $$;
