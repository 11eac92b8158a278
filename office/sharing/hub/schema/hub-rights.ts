/** The rights on a hub: people may call the functions that are named here and in `hub-contents.ts`, and nothing else. No one may make a temporary table, in which a trigger could wait. */
export const hubRights = `
revoke all on all tables in schema talan from public;
revoke all on all functions in schema talan from public;
do $$ begin
  create role talan_member nologin;
exception when duplicate_object then null;
end $$;
do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to talan_member', current_database());
  -- A database that was brought along from before PostgreSQL 15 lets everybody make tables here.
  if to_regnamespace('public') is not null then revoke create on schema public from public; end if;
end $$;
grant usage on schema talan to talan_member;
grant execute on function
  talan.hello(text, int),
  talan.vv(text),
  talan.push(text, text, text[], jsonb),
  talan.relay(text, text, text, text[], text),
  talan.pull(text, jsonb, int),
  talan.put_snapshot(text, int, jsonb, bytea),
  talan.get_snapshot(text, int)
to talan_member;
`
