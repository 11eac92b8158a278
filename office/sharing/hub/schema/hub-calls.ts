/** The seven functions of a hub that people may call about changes and copies; those about attachments are in `hub-contents.ts`. Each asks first whether the caller is a member of the office, and with what right. */
export const hubCalls = `
-- How far a log is known, for each: {"0123456789ab": 42}.
create function talan.vv(p_office text) returns jsonb
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  return (select coalesce(jsonb_object_agg(l.log_id, l.entry), '{}') from device_log l where l.office_id = p_office and l.hash is not null);
end $$;

create function talan.hello(p_office text, p_schema int) returns jsonb
language plpgsql security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare
  v_person text := member_as(p_office, array['viewer', 'editor', 'admin']);
  v_office office;
begin
  select o.* into v_office from office o where o.office_id = p_office;
  if p_schema < v_office.least_schema then perform refuse('update-needed', v_office.least_schema::text); end if;
  update member m set seen_at = now() where m.office_id = p_office and m.person = v_person;
  return jsonb_build_object('nowMs', now_ms(), 'epoch', epoch_of(v_office.epoch_salt),
    'mayWrite', (select m.role <> 'viewer' from member m where m.office_id = p_office and m.person = v_person),
    'heads', (select coalesce(jsonb_agg(jsonb_build_object('log', l.log_id, 'entry', l.entry, 'hash', l.hash, 'person', l.person,
        'receipt', l.receipt, 'isOwn', l.person = v_person) order by l.log_id), '[]')
      from device_log l where l.office_id = p_office and l.hash is not null));
end $$;

-- p_deps is how far the sender has the logs of others. Commits that build on what the hub lacks are not taken before it has that.
create function talan.push(p_office text, p_log text, p_groups text[], p_deps jsonb) returns jsonb
language plpgsql security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare
  v_person text := member_as(p_office, array['editor', 'admin']);
  v_log device_log := log_to_write(p_office, p_log, v_person);
  v_begun bigint := case when v_log.hash is null then -1 else v_log.entry end;
begin
  if v_log.person <> v_person then perform refuse('other-person', p_log); end if;
  if exists (select 1 from jsonb_each_text(p_deps) d left join device_log l on l.office_id = p_office and l.log_id = d.key
      where d.key <> p_log and d.value::bigint > coalesce(l.entry, 0)) then
    perform refuse('hub-behind');
  end if;
  v_log := store_groups(v_log, p_groups);
  -- Every clock of the office follows the latest stamp. A day is what a wrong time zone explains.
  if v_log.stamp <> '' and ('x' || left(v_log.stamp, 12))::bit(48)::bigint > now_ms() + 86400000 then
    perform refuse('clock-ahead', now_ms()::text);
  end if;
  if v_log.entry > v_begun and v_log.hash is not null then
    perform note_log(v_log);
  end if;
  return jsonb_build_object('entry', v_log.entry, 'hash', v_log.hash);
end $$;

-- Gives back to a hub that was replaced by a standby or a backup what it lost of another's log. The receipt is the hub's own, of the last commit, and
-- says whose log it is, also if somebody else has brought the beginning of it meanwhile.
create function talan.relay(p_office text, p_log text, p_person text, p_groups text[], p_receipt text) returns jsonb
language plpgsql security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare
  v_log device_log;
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  v_log := log_to_write(p_office, p_log, p_person);
  v_log.person := p_person;
  v_log := store_groups(v_log, p_groups);
  if p_receipt is distinct from (select receipt_for(o.receipt_key, p_office, p_log, p_person, v_log.entry, v_log.chain)
      from office o where o.office_id = p_office) then
    perform refuse('bad-receipt', p_log);
  end if;
  perform note_log(v_log);
  return jsonb_build_object('entry', v_log.entry, 'hash', v_log.hash);
end $$;

-- What a caller lacks who has the logs as far as p_progress says, about p_most entries of it (at most 10,000), always whole commits, in the order
-- of their stamps.
create function talan.pull(p_office text, p_progress jsonb, p_most int)
returns table (log_id text, entry bigint, person text, content text)
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
declare
  v_most int := least(greatest(p_most, 1), 10000);
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  return query
    select p.log_id, p.entry, p.person, p.content
      from (select g.*, sum(g.entry_count) over (order by g.stamp, g.log_id, g.entry) - g.entry_count as sum_before
              from device_log l
              cross join lateral (select s.* from sealed_group s where s.office_id = p_office and s.log_id = l.log_id
                  and s.entry > coalesce((p_progress ->> l.log_id)::bigint, 0) order by s.entry limit v_most) g
              where l.office_id = p_office and l.entry > coalesce((p_progress ->> l.log_id)::bigint, 0)) p
      where p.sum_before < v_most
      order by p.stamp, p.log_id, p.entry;
end $$;

-- The newest two are kept: somebody may be reading the older one.
create function talan.put_snapshot(p_office text, p_schema int, p_progress jsonb, p_content bytea) returns void
language plpgsql security definer set search_path = talan, pg_temp set jit = off as $$
declare v_person text := member_as(p_office, array['admin']);
begin
  if octet_length(p_content) > 536870912 then perform refuse('too-large'); end if;
  insert into snapshot (office_id, person, schema_version, progress, sha256, content)
    values (p_office, v_person, p_schema, p_progress, encode(sha256(p_content), 'hex'), p_content);
  delete from snapshot s where s.office_id = p_office
    and s.made_at not in (select n.made_at from snapshot n where n.office_id = p_office order by n.made_at desc limit 2);
end $$;

create function talan.get_snapshot(p_office text, p_schema int) returns table (progress jsonb, sha256 text, content bytea)
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off as $$
#variable_conflict use_column
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  return query select s.progress, s.sha256, s.content from snapshot s
    where s.office_id = p_office and s.schema_version <= p_schema order by s.made_at desc limit 1;
end $$;
`
