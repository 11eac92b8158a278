import { swedishOrder } from '../../../src-shared/names/swedish-order'
import { type HubOffice, type HubPerson, type HubStatus, hubRoles } from '../../../src-shared/program/hub'
import type { HubConnection } from './hub-connection'

type OfficeRow = {
  readonly office: string
  readonly name: string
  readonly logs: string
  readonly commits: string
  readonly entries: string
  readonly last_at: Date | null
  readonly contents: string
  readonly content_bytes: string
}
type PersonRow = {
  readonly office: string
  readonly person: string
  readonly role: string
  readonly seen_at: Date | null
  readonly revoked_at: Date | null
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null

const personOf = ({ person, role, seen_at, revoked_at }: PersonRow): HubPerson => ({
  person,
  role: hubRoles.find(one => one === role) ?? 'viewer',
  seenAt: instant(seen_at),
  revokedAt: instant(revoked_at),
})

/** Returns how a hub is: its server, its size, and its offices with their people. Sign in as the owner of the hub. It works at a standby too. */
export async function hubStatus({ rows }: HubConnection): Promise<HubStatus> {
  const [server] = await rows<{ server: string; is_standby: boolean; bytes: string }>(
    `select current_setting('server_version') as server, pg_is_in_recovery() as is_standby,
      pg_database_size(current_database()) as bytes`,
  )
  const offices = await rows<OfficeRow>(
    `select o.office_id as office, o.name, (select count(*) from talan.device_log l where l.office_id = o.office_id and l.hash is not null) as logs,
        g.commits, g.entries, g.last_at, c.contents, c.content_bytes
      from talan.office o cross join lateral (select count(*) as commits, coalesce(sum(s.entry_count), 0) as entries,
        max(s.received_at) as last_at from talan.sealed_group s where s.office_id = o.office_id) g
        cross join lateral (select count(*) as contents, coalesce(sum(k.size_bytes), 0) as content_bytes from talan.content k
          where k.office_id = o.office_id) c
      order by o.office_id`,
  )
  const people = await rows<PersonRow>(
    'select office_id as office, person, role, seen_at, revoked_at from talan.member order by office_id, person',
  )
  return {
    server: server?.server ?? '',
    isStandby: server?.is_standby ?? false,
    bytes: Number(server?.bytes ?? 0),
    offices: offices
      .toSorted((one, other) => swedishOrder(one.name, other.name))
      .map(
        ({ office, name, logs, commits, entries, last_at, contents, content_bytes }): HubOffice => ({
          ...{ office, name },
          people: people.filter(one => one.office === office).map(personOf),
          logs: Number(logs),
          commits: Number(commits),
          entries: Number(entries),
          lastAt: instant(last_at),
          contents: Number(contents),
          contentBytes: Number(content_bytes),
        }),
      ),
  }
}
