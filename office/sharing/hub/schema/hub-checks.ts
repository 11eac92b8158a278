/**
 * The functions of a hub that only its other functions call. A refusal has the SQLSTATE TALAN; its message is the word of the fault, and its detail
 * what a program needs to know. All search only the hub's own schema, and make no temporary table: the caller could plant one with a trigger.
 */
export const hubChecks = String.raw`
create function talan.refuse(p_fault text, p_detail text default '') returns void
language plpgsql volatile set search_path = talan, pg_temp as $$
begin
  raise exception using errcode = 'TALAN', message = p_fault, detail = p_detail;
end $$;

-- The caller is whoever signed in, also inside these functions, which run as their owner.
create function talan.member_as(p_office text, p_roles text[]) returns text
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off as $$
declare v_person text;
begin
  select m.person into v_person from member m
    where m.office_id = p_office and m.person = session_user::text and m.revoked_at is null and m.role = any (p_roles);
  if v_person is null then perform refuse('forbidden'); end if;
  return v_person;
end $$;

create function talan.now_ms() returns bigint
language sql volatile set search_path = talan, pg_temp as
$$ select floor(extract(epoch from clock_timestamp()) * 1000)::bigint $$;

-- Another value as soon as a standby has taken over (its timeline is new), the database is another one, or the salt was changed.
create function talan.epoch_of(p_salt text) returns text
language sql volatile set search_path = talan, pg_temp as
$$ select left(pg_walfile_name(pg_current_wal_lsn()), 8) || '-' || (select system_identifier from pg_control_system()) || '-' || p_salt $$;

create function talan.digest_of(p_text text) returns text
language sql immutable set search_path = talan, pg_temp as
$$ select encode(sha256(convert_to(p_text, 'UTF8')), 'hex') $$;

-- A keyed hash (the two steps of HMAC, with two keys), so that any member can give commits back that the hub lost, and nobody can forge one.
create function talan.receipt_for(p_key bytea, p_office text, p_log text, p_person text, p_entry bigint, p_chain text) returns text
language sql immutable set search_path = talan, pg_temp as
$$ select encode(sha256(substring(p_key from 65 for 64) || sha256(substring(p_key from 1 for 64) || convert_to(
     jsonb_build_array(p_office, p_log, p_person, p_entry, p_chain)::text, 'UTF8'))), 'hex') $$;

-- Stores commits at the end of a log. Those that are stored already are passed over, so sending again does no harm. One that does not follow, or is
-- not what it says, makes the whole call fail. Returns the log as it then is; the caller writes that down.
create function talan.store_groups(p_log talan.device_log, p_groups text[]) returns talan.device_log
language plpgsql set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare
  v_log device_log := p_log;
  v_text text;
  v_group jsonb;
  v_last bigint;
  v_begin bigint;
  v_count int;
  v_stamp text;
  v_is_good boolean;
begin
  -- A log belongs to whoever first sends something of it, so nobody may take one by sending nothing.
  if coalesce(cardinality(p_groups), 0) = 0 then perform refuse('malformed'); end if;
  -- A commit cannot be divided, and the largest is a whole import. jsonb itself takes no more than this.
  if (select sum(octet_length(t)) from unnest(p_groups) t) > 268435455 then perform refuse('too-large'); end if;
  foreach v_text in array p_groups loop
    begin
      v_group := v_text::jsonb;
      v_last := (v_group ->> 3)::bigint;
      v_begin := case when v_log.hash is null then (v_group #>> '{5,0,1}')::bigint - 1 else v_log.entry end;
      select count(*), max(e.stamp collate "C"), coalesce(bool_and(coalesce(e.log_id = v_log.log_id
          and e.entry = v_begin + e.place and e.stamp ~ '^[0-9a-f]{16}-[0-9a-f]{12}$' and right(e.stamp, 12) = v_log.log_id
          and (e.op = 'P' or e.stamp collate "C" > e.earlier collate "C"), false)), false)
        into v_count, v_stamp, v_is_good
        from (select x.item ->> 0 as log_id, (x.item ->> 1)::bigint as entry, x.item ->> 2 as stamp, x.item ->> 8 as op, x.place,
                lag(x.item ->> 2, 1, '') over (order by x.place) as earlier
              from jsonb_array_elements(v_group -> 5) with ordinality x(item, place)) e;
    exception when data_exception or invalid_parameter_value then
      perform refuse('malformed');
    end;
    if v_last is null or v_group ->> 0 is distinct from v_log.log_id or coalesce(v_group ->> 4, '') !~ '^[0-9a-f]{64}$' then
      perform refuse('malformed');
    end if;
    if v_log.hash is not null and v_last <= v_log.entry then
      if not exists (select 1 from sealed_group g where g.office_id = v_log.office_id and g.log_id = v_log.log_id and g.entry = v_last
          and g.hash = v_group ->> 4) then
        perform refuse('forked');
      end if;
      continue;
    end if;
    if v_group ->> 1 is distinct from v_log.hash then perform refuse('gap', v_log.entry::text); end if;
    if not v_is_good or v_last <> v_begin + v_count then perform refuse('malformed'); end if;
    if v_log.stamp collate "C" < v_stamp collate "C" then v_log.stamp := v_stamp; end if;
    v_log.entry := v_last;
    v_log.hash := v_group ->> 4;
    v_log.chain := digest_of(v_log.chain || E'\n' || v_text);
    insert into sealed_group (office_id, log_id, entry, entry_count, stamp, hash, person, content)
      values (v_log.office_id, v_log.log_id, v_log.entry, v_count, v_log.stamp, v_log.hash, v_log.person, v_text);
  end loop;
  return v_log;
end $$;

-- Returns the log to write to, locked; a new one is that person's. One office has one writer at a time; offices do not wait for each other.
create function talan.log_to_write(p_office text, p_log text, p_person text) returns talan.device_log
language plpgsql set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare v_log device_log;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_office, 7));
  if coalesce(p_log, '') !~ '^[0-9a-f]{12}$' then perform refuse('malformed'); end if;
  insert into device_log (office_id, log_id, person) values (p_office, p_log, p_person) on conflict do nothing;
  select l.* into v_log from device_log l where l.office_id = p_office and l.log_id = p_log for update;
  return v_log;
end $$;

-- Writes down how far a log has come, with a receipt, and tells those who listen. The news itself says nothing: anybody who can sign in may listen.
create function talan.note_log(p_log talan.device_log) returns void
language plpgsql set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
begin
  update device_log l set person = p_log.person, entry = p_log.entry, hash = p_log.hash, chain = p_log.chain, stamp = p_log.stamp,
      receipt = receipt_for(o.receipt_key, p_log.office_id, p_log.log_id, p_log.person, p_log.entry, p_log.chain)
    from office o where o.office_id = p_log.office_id and l.office_id = p_log.office_id and l.log_id = p_log.log_id;
  perform pg_notify('talan_' || md5(p_log.office_id), '');
end $$;
`
