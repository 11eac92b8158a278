import { asReader } from '../../db/read-sql'
import type { Writer } from '../../db/schema'
import { editPlan } from '../../office/lists/edit-plan'
import { editRows } from '../../office/lists/edit-rows'
import { targeted } from '../../office/lists/edit-target'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { setNotConcerned } from '../../office/log/set-not-concerned'
import { addMembership } from '../../office/register/add-membership'
import { assignRole } from '../../office/register/assign-role'
import { applyMerge } from '../../office/register/merge'
import { addPart, editPart } from '../../office/register/parts/write-part'
import type { InteractionId, OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, norrbotten } from './an-interaction'

export const now = new Date('2026-11-24T10:00:00Z')
const today = '2026-11-24'

/** One step of a user. The numbers choose among the existing rows. */
export type Step = { readonly what: string; readonly nth: number; readonly other: number }

type Chosen = 'person' | 'interaction' | 'organisation' | 'role_assignment' | 'membership'

/**
 * Returns the id of a row chosen by `nth`, now and then of a deleted one, since forms hold old ids; `ingen` if there is none. Only
 * organisations made by the test are chosen.
 */
async function someId(db: Writer, table: Chosen, nth: number, isGone = nth % 7 === 0): Promise<string> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('deleted_at', isGone ? 'is not' : 'is', null)
    .where(
      'id',
      table === 'organisation' ? 'like' : 'is not',
      table === 'organisation' ? ('____________-%' as never) : null,
    )
    .orderBy('rid')
    .execute()
  return rows[nth % Math.max(rows.length, 1)]?.id ?? 'ingen'
}
const someone = async (db: Writer, nth: number) => (await someId(db, 'person', nth)) as PersonId
const somewhere = async (db: Writer, nth: number) => (await someId(db, 'organisation', nth)) as OrganisationId
const meeting = async (db: Writer, nth: number) => (await someId(db, 'interaction', nth, false)) as InteractionId

/** Adds three organisations, each with a person who has been met. */
export async function aSmallRegister(db: Writer): Promise<void> {
  for (const name of ['Alfa', 'Beta', 'Gamma']) {
    const body = { name, abbreviation: null, kind: 'company', parentId: null }
    const organisationId = (await addPart(db, 'organisation', body, now)) as OrganisationId
    const participants = [{ name: `Kim ${name}`, organisationId, title: 'Utredare' }]
    await logInteraction(
      db,
      anInteraction({ headline: name, participants, issueIds: [malmbanan], partnerIds: [norrbotten] }),
    )
  }
}

/** Days from which a last day can come to be before, on or after the first day. */
const days = ['2026-01-01', '2026-06-30', '2026-12-31', '2027-06-30'] as const
const dayOf = (nth: number) => days[nth % days.length] ?? today
const removable = ['person', 'interaction', 'organisation', 'role'] as const
const tables = {
  person: 'person',
  interaction: 'interaction',
  organisation: 'organisation',
  role: 'role_assignment',
} as const

type Work = (db: Writer, step: Step) => Promise<unknown>

/** Everything that the test of sequences does to an office, apart from undo. */
export const steps: Readonly<Record<string, Work>> = {
  'log with somebody known': async (db, { nth, other }) =>
    logInteraction(
      db,
      anInteraction({
        headline: `Möte ${nth}`,
        participants: [{ personId: await someone(db, nth) }, { personId: await someone(db, other) }],
        organisationIds: [await somewhere(db, other)],
        issueIds: [malmbanan],
        partnerIds: [norrbotten],
        asks: [{ issueId: malmbanan, ask: 'Spår', response: 'open' }],
        commitments: [{ madeBy: 'us', promise: 'Skicka', dueOn: '2027-01-10' }],
      }),
    ),
  'log with somebody new': async (db, { nth }) =>
    logInteraction(
      db,
      anInteraction({ participants: [{ name: `Ny ${nth}`, organisationId: await somewhere(db, nth), title: 'Chef' }] }),
    ),
  'correct a meeting': async (db, { nth, other }) =>
    editInteraction(
      db,
      await meeting(db, nth),
      other % 2 === 0
        ? { headline: `Rättad ${other}`, issueIds: { remove: [malmbanan] } }
        : { participants: { add: [{ personId: await someone(db, other) }] }, startsOn: dayOf(other) },
      now,
    ),
  'take somebody away from a meeting': async (db, { nth, other }) =>
    editInteraction(db, await meeting(db, nth), { participants: { remove: [await someone(db, other)] } }, now),
  'say that a meeting does not concern a partner': async (db, { nth }) =>
    setNotConcerned(db, { interactionId: await meeting(db, nth), partnerId: norrbotten, reason: '' }, now),
  'merge two people': async (db, { nth, other }) =>
    applyMerge(db, { kind: 'person', keep: await someone(db, nth), lose: await someone(db, other) }, {}, now),
  'merge two organisations': async (db, { nth, other }) =>
    applyMerge(db, { kind: 'organisation', keep: await somewhere(db, nth), lose: await somewhere(db, other) }, {}, now),
  delete: async (db, { nth, other }) => {
    const kind = removable[other % removable.length] ?? 'person'
    await removeRow(db, kind, await someId(db, tables[kind], nth, false), now)
  },
  restore: async (db, { nth, other }) => {
    const kind = removable[other % removable.length] ?? 'person'
    await restoreRow(db, kind, await someId(db, tables[kind], nth, true), now)
  },
  'give a role': async (db, { nth, other }) =>
    assignRole(db, {
      personId: await someone(db, nth),
      organisationId: await somewhere(db, other),
      title: 'Ordförande',
      fromOn: dayOf(nth),
      toOn: other % 2 === 0 ? null : dayOf(other),
      isPrimary: nth % 2 === 0,
      source: null,
      replaces: null,
    }),
  'correct a role': async (db, { nth, other }) =>
    editPart(
      db,
      'role',
      (await someId(db, 'role_assignment', nth, false)) as RoleAssignmentId,
      {
        toOn: dayOf(other),
        isPrimary: other % 2 === 0,
      },
      now,
    ),
  'add a membership': (db, { nth, other }) =>
    addMembership(db, {
      partnerId: norrbotten,
      projectId: 'nsso-2024-2027',
      role: 'co-financier',
      startsOn: dayOf(nth).replace('20', '21'),
      endsOn: dayOf(other).replace('20', '21'),
      status: 'proposed',
    }),
  'correct a membership': async (db, { nth, other }) =>
    editPart(
      db,
      'membership',
      await someId(db, 'membership', nth + 3, false),
      { endsOn: dayOf(other).replace('20', '21') },
      now,
    ),
  'move an organisation': async (db, { nth, other }) =>
    editPart(
      db,
      'organisation',
      await somewhere(db, nth),
      { parentId: other % 4 === 0 ? null : await somewhere(db, other) },
      now,
    ),
  'change many meetings at once': async (db, { nth, other }) => {
    const reader = asReader(db)
    const ids = [await meeting(db, nth), await meeting(db, other)]
    const { list, rids } = await targeted(reader, { list: 'interactions', ids }, today)
    const how = other % 2 === 0 ? 'add' : 'remove'
    const change = { field: 'participants', how, ids: [await someone(db, nth)] } as const
    await editRows(db, await editPlan(reader, list, change), rids, { today, now })
  },
}
export const stepNames = Object.keys(steps)
