/**
 * The contents of attachments at a hub: two tables, and three functions that people may call. It is also run on a hub of an earlier version, which has
 * none of it. Contents come in parts, so that a network which is cut loses a part at most.
 */
export const hubContents = `
-- How much the contents of an office may take together, in bytes.
alter table talan.office add column most_content_bytes bigint not null default 21474836480;

-- A content that the hub has whole, by its SHA-256, and whose parts it is. Nothing here is ever changed.
create table talan.content (
  office_id   text collate "C" not null references talan.office,
  sha256      text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person      text collate "C" not null,
  size_bytes  bigint not null,
  received_at timestamptz not null default now(),
  primary key (office_id, sha256));

-- The bytes of contents, also of those that have not come whole. Each person's parts are apart, so nobody can spoil what another one sends.
create table talan.content_part (
  office_id text collate "C" not null references talan.office,
  sha256    text collate "C" not null,
  person    text collate "C" not null,
  begin_at  bigint not null,
  bytes     bytea not null,
  primary key (office_id, sha256, person, begin_at));
-- Papers are compressed already.
alter table talan.content_part alter column bytes set storage external;

-- Which of these contents the hub has not.
create function talan.lacking_contents(p_office text, p_names text[]) returns jsonb
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  return (select coalesce(jsonb_agg(n.name), '[]') from unnest(p_names) n(name)
    where not exists (select 1 from content c where c.office_id = p_office and c.sha256 = n.name));
end $$;

-- Takes the part of a content that begins at p_begin. Returns how many bytes the hub then has of it from this person, which is where to go on; p_size
-- when it is whole; -1 if the parts together are not what the name says: then none of them is kept.
create function talan.put_content(p_office text, p_name text, p_size bigint, p_begin bigint, p_bytes bytea) returns bigint
language plpgsql security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
declare
  v_person text := member_as(p_office, array['editor', 'admin']);
  v_have bigint;
begin
  if coalesce(p_name, '') !~ '^[0-9a-f]{64}$' or coalesce(p_size, -1) < 0 or p_begin is null or p_bytes is null then
    perform refuse('malformed');
  end if;
  if p_size > 104857600 or octet_length(p_bytes) > 8388608 then perform refuse('too-large'); end if;
  perform pg_advisory_xact_lock(hashtextextended(p_office, 8));
  if exists (select 1 from content c where c.office_id = p_office and c.sha256 = p_name) then return p_size; end if;
  select coalesce(max(p.begin_at + octet_length(p.bytes)), 0) into v_have
    from content_part p where p.office_id = p_office and p.sha256 = p_name and p.person = v_person;
  if p_begin <> v_have then return v_have; end if;
  -- What has not come whole counts too: otherwise a disk could be filled with beginnings.
  if p_begin = 0 and p_size + (select coalesce(sum(octet_length(p.bytes)), 0) from content_part p where p.office_id = p_office)
      > (select o.most_content_bytes from office o where o.office_id = p_office) then
    perform refuse('no-room');
  end if;
  v_have := v_have + octet_length(p_bytes);
  if v_have <= p_size then
    insert into content_part (office_id, sha256, person, begin_at, bytes) values (p_office, p_name, v_person, p_begin, p_bytes);
    if v_have < p_size then return v_have; end if;
    if p_name = (select encode(sha256(string_agg(p.bytes, ''::bytea order by p.begin_at)), 'hex') from content_part p
        where p.office_id = p_office and p.sha256 = p_name and p.person = v_person) then
      insert into content (office_id, sha256, person, size_bytes) values (p_office, p_name, v_person, p_size);
      delete from content_part p where p.office_id = p_office and p.sha256 = p_name and p.person <> v_person;
      perform pg_notify('talan_' || md5(p_office), '');
      return p_size;
    end if;
  end if;
  delete from content_part p where p.office_id = p_office and p.sha256 = p_name and p.person = v_person;
  return -1;
end $$;

-- The part of a whole content that begins at p_begin, and the size of all of it. No row if the hub has not the content.
create function talan.get_content(p_office text, p_name text, p_begin bigint) returns table (size_bytes bigint, bytes bytea)
language plpgsql stable security definer set search_path = talan, pg_temp set jit = off set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform member_as(p_office, array['viewer', 'editor', 'admin']);
  return query select c.size_bytes, p.bytes from content c
    join content_part p on p.office_id = c.office_id and p.sha256 = c.sha256 and p.person = c.person and p.begin_at = p_begin
    where c.office_id = p_office and c.sha256 = p_name;
end $$;

revoke all on talan.content, talan.content_part from public;
revoke all on function talan.lacking_contents(text, text[]), talan.put_content(text, text, bigint, bigint, bytea),
  talan.get_content(text, text, bigint) from public;
grant execute on function talan.lacking_contents(text, text[]), talan.put_content(text, text, bigint, bigint, bytea),
  talan.get_content(text, text, bigint) to talan_member;
`
