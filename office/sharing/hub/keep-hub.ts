import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { officeId } from '../../../db/reads/home/current-user'
import { officeName } from '../../../db/reads/records/office-name'
import type { Store } from '../../../db/store'
import { type HubFault, type HubRole, hubRoles } from '../../../src-shared/program/hub'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { HubConnection } from './hub-connection'
import { isRefusedAs } from './hub-fault'
import { hubSchema, hubUpdate, leastServer } from './schema/hub-schema'
import { makePassword, scramVerifier } from './scram-verifier'

/** An office as a hub knows it. */
export type OfficeAtHub = { readonly office: string; readonly name: string }

const refused = (fault: HubFault, what: string): Refused => new Refused({ code: 'hub', fault, what })

/** Returns what a hub is to know of the office in a file. */
export async function officeForHub({ read, file }: Store): Promise<OfficeAtHub> {
  return { office: await officeId(read), name: (await officeName(read))?.name ?? basename(file) }
}

/** Refuses a server that a hub cannot be made on: one that is too old, and a standby. */
async function requireServer({ rows, named }: HubConnection): Promise<void> {
  const [server] = await rows<{ version: string; is_standby: boolean }>(
    `select current_setting('server_version_num') as version, pg_is_in_recovery() as is_standby`,
  )
  if (Number(server?.version) < leastServer) throw refused('older-server', named)
  if (server?.is_standby) throw refused('read-only', named)
}

/** Runs statements as one transaction. */
async function together<T>({ rows }: HubConnection, work: () => Promise<T>): Promise<T> {
  await rows('begin')
  try {
    const done = await work()
    await rows('commit')
    return done
  } catch (error) {
    await rows('rollback').catch(() => undefined)
    throw error
  }
}

/**
 * Makes a database a hub, if it is none, updates one of an earlier version, and adds an office to it. Returns whether the office is new there. Sign in as the role that is to own the
 * hub: it needs the right to make roles. Refuses a server older than PostgreSQL 15, and a standby.
 */
export async function createHub(hub: HubConnection, { office, name }: OfficeAtHub): Promise<boolean> {
  await requireServer(hub)
  const [found] = await hub.rows<{ is_hub: boolean; is_latest: boolean }>(
    `select to_regnamespace('talan') is not null as is_hub, to_regclass('talan.content') is not null as is_latest`,
  )
  if (!found?.is_hub) await hub.rows(hubSchema)
  else if (!found.is_latest) await hub.rows(hubUpdate)
  const added = await hub.rows(
    'insert into talan.office (office_id, name, receipt_key) values ($1, $2, $3) on conflict do nothing returning office_id',
    [office, name, randomBytes(128)],
  )
  return added.length > 0
}

/** Returns the office that is meant: the one given, or the only one of the hub. Refuses if there is none, or it is not clear which. */
async function officeMeant({ rows, named }: HubConnection, given: string | undefined): Promise<string> {
  const offices = await rows<{ office: string }>(
    'select office_id as office from talan.office where $1::text is null or office_id = $1 order by office_id',
    [given ?? null],
  )
  const [only, another] = offices
  if (!only || another) throw refused('no-office', named)
  return only.office
}

/** A person's name at a hub is that of a role in PostgreSQL: small letters a to z, digits and low lines. */
const personName = /^(?!pg_|talan_)[a-z][a-z0-9_]{1,39}$/

/** How long a call of a person may take at most, and how many connections the person may have. */
const limits = { statement: '120s', idle: '60s', connections: 3 } as const

type Role = { readonly may_sign_in: boolean; readonly is_ours: boolean }

/** Gives a person a role of their own with a new password. Returns the password; null if the person has a role here already that goes on. */
async function giveRole({ rows, named }: HubConnection, person: string): Promise<string | null> {
  const [role] = await rows<Role>(
    `select r.rolcanlogin as may_sign_in, exists (select 1 from pg_auth_members m join pg_roles g on g.oid = m.roleid
        where g.rolname = 'talan_member' and m.member = r.oid)
        and exists (select 1 from talan.member t where t.person = r.rolname) as is_ours
      from pg_roles r where r.rolname = $1`,
    [person],
  )
  // A role that somebody made for something else is not to be taken over.
  if (role && !role.is_ours) throw refused('taken', `${person} (${named})`)
  if (role?.may_sign_in) return null
  const password = makePassword()
  // The name and the verifier have no letter that could end the quotes.
  const verifier = await scramVerifier(password)
  const quoted = `"${person}"`
  if (role) await rows(`alter role ${quoted} login password '${verifier}'`)
  else
    await rows(
      `create role ${quoted} login password '${verifier}' connection limit ${limits.connections} in role talan_member`,
    )
  await rows(`alter role ${quoted} set statement_timeout = '${limits.statement}'`)
  await rows(`alter role ${quoted} set idle_in_transaction_session_timeout = '${limits.idle}'`)
  return password
}

/**
 * Lets a person into an office, with a role of the person's own in PostgreSQL. Returns the office, what the person may do, and the new password, which is not kept
 * anywhere; null if the person is at the hub already, in this office or another, and keeps the password. Without a right given, who is in the
 * office keeps theirs and who is new may read and write. Refuses a name that cannot be one, and the name of a role that is not the hub's.
 */
export async function addPerson(
  hub: HubConnection,
  given: string | undefined,
  person: string,
  right: HubRole | undefined,
): Promise<{ readonly office: string; readonly password: string | null; readonly role: HubRole }> {
  if (!personName.test(person)) throw refused('no-name', person)
  const office = await officeMeant(hub, given)
  return together(hub, async () => {
    const password = await giveRole(hub, person)
    const [member] = await hub.rows<{ role: string }>(
      `insert into talan.member as m (office_id, person, role) values ($1, $2, coalesce($3::text, 'editor'))
        on conflict (office_id, person) do update set role = coalesce($3::text, m.role), revoked_at = null
        returning m.role as role`,
      [office, person, right ?? null],
    )
    return { office, password, role: hubRoles.find(one => one === member?.role) ?? 'editor' }
  })
}

/**
 * Shuts a person out of an office, from the next call on. Who is in no other office of the hub can no longer sign in either. What the person has
 * sent stays, and what the person's computers have read stays read. Refuses a person who is not in the office.
 */
export async function revokePerson(hub: HubConnection, given: string | undefined, person: string): Promise<void> {
  const office = await officeMeant(hub, given)
  await together(hub, async () => {
    const shut = await hub.rows(
      'update talan.member set revoked_at = now() where office_id = $1 and person = $2 and revoked_at is null returning person',
      [office, person],
    )
    if (shut.length === 0) throw refused('unknown-person', person)
    const [elsewhere] = await hub.rows('select 1 from talan.member where person = $1 and revoked_at is null', [person])
    if (!elsewhere && personName.test(person)) await hub.rows(`alter role "${person}" nologin`)
  })
  // Each call asks anew, so a connection that is left open can do nothing. Ending it is tidier, and needs a right that the owner may lack.
  await hub
    .rows('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [person])
    .catch((error: unknown) => {
      if (!isRefusedAs(error, 'forbidden')) throw error
    })
}
