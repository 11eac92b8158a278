import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import type { Writer } from '../../db/schema'
import { openStore } from '../../db/store'
import { loadDemo, removeDemo } from '../../office/demo/demo-office'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { setNotConcerned, takeBackNotConcerned } from '../../office/log/set-not-concerned'
import { undoAction } from '../../office/log/undo/undo-action'
import type { InteractionId, IssueId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { livingRows } from './living-rows'
import { aFolder, closing } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const deletedAt = now.toISOString()

/** Returns the id of a living row chosen by `nth`, so that a step finds a row in every state of the office. Empty if there is none. */
async function idOf(db: Writer, table: 'person' | 'interaction' | 'role_assignment', nth: number): Promise<string> {
  const rows = await db.selectFrom(table).select('id').where('deleted_at', 'is', null).orderBy('id').execute()
  return rows[nth % Math.max(rows.length, 1)]?.id ?? ''
}

type Step = { readonly what: string; readonly nth: number; readonly name: string }
type Work = (db: Writer, step: Step) => Promise<unknown>

const rename =
  (table: 'issue' | 'organisation' | 'person'): Work =>
  async (db, { nth, name }) => {
    const ids = await db.selectFrom(table).select('id').orderBy('id').limit(3).execute()
    return db
      .updateTable(table)
      .set({ name } as never)
      .where('id', '=', (ids[nth % 3]?.id ?? '') as never)
      .execute()
  }

const actions: Readonly<Record<string, Work>> = {
  'log a meeting with somebody known': async (db, { nth }) => {
    const personId = (await idOf(db, 'person', nth)) as PersonId
    await logInteraction(db, anInteraction(personId ? { participants: [{ personId }] } : {}))
  },
  'log a meeting with somebody new': (db, { name }) =>
    logInteraction(
      db,
      anInteraction({ headline: name, participants: [{ name, organisationId: trafikverket, title: 'Utredare' }] }),
    ),
  'rename an issue': rename('issue'),
  'rename an organisation': rename('organisation'),
  'rename a person': rename('person'),
  'delete an interaction': async (db, { nth }) =>
    db
      .updateTable('interaction')
      .set({ deleted_at: deletedAt })
      .where('id', '=', (await idOf(db, 'interaction', nth)) as never)
      .execute(),
  'edit a meeting': async (db, { nth, name }) => {
    const id = (await idOf(db, 'interaction', nth)) as InteractionId
    const personId = (await idOf(db, 'person', nth)) as PersonId
    if (id === '' || personId === '') return
    const turn = nth % 2 === 0 ? 'add' : 'remove'
    const issueIds = { add: [['bredband', 'skogsbruk'][nth % 2] as IssueId], remove: [malmbanan] }
    await editInteraction(
      db,
      id,
      {
        headline: name,
        kind: 'media',
        issueIds,
        partnerIds: { [turn]: [norrbotten] },
        participants: { add: [{ personId }] },
      },
      now,
    )
  },
  'say that a meeting does not concern a partner': async (db, { nth, name }) => {
    const interactionId = (await idOf(db, 'interaction', nth)) as InteractionId
    if (interactionId === '') return
    await setNotConcerned(db, { interactionId, partnerId: norrbotten, reason: name }, now)
    if (nth % 3 === 0) await takeBackNotConcerned(db, { interactionId, partnerId: norrbotten }, now)
  },
  'delete somebody or something': async (db, { nth }) => {
    const kind = (['person', 'interaction'] as const)[nth % 2] ?? 'person'
    const id = await idOf(db, kind, nth)
    if (id === '') return
    await removeRow(db, kind, id, now)
    if (nth % 3 === 0) await restoreRow(db, kind, id)
  },
  'end a role': async (db, { nth }) =>
    db
      .updateTable('role_assignment')
      .set({ to_on: `2026-11-${10 + (nth % 10)}` })
      .where('id', '=', (await idOf(db, 'role_assignment', nth)) as never)
      .execute(),
  'edit twice in one action': async (db, step) => {
    await rename('issue')(db, { ...step, name: `${step.name} först` })
    await rename('issue')(db, step)
  },
  'load the demo': db => loadDemo(db, now),
  'remove the demo': db => removeDemo(db, now),
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...Object.keys(actions)),
    nth: fc.nat(20),
    name: fc.constantFrom('Ett', 'Två', 'Tre'),
  }),
  { minLength: 1, maxLength: 8 },
)

const inOrder = (...whats: readonly string[]) =>
  whats.map(what => ({ what, nth: what.startsWith('delete s') ? 2 : 0, name: 'Ett' }))

/** Another program deletes an interaction without its parts, which are then deleted after it. */
const leftBehind = inOrder(
  'load the demo',
  'delete an interaction',
  'remove the demo',
  'log a meeting with somebody known',
)
/** A deleted person keeps its roles, which are then deleted after it. */
const rolesKept = inOrder('load the demo', 'delete somebody or something', 'remove the demo')

test('undoing random actions in reverse order restores the living rows of every table', async () => {
  const folder = aFolder()
  const template = join(folder, 'mall.talan')
  await (await createOffice(template, 'test')).close()
  let run = 0
  const undoesAll = fc.asyncProperty(steps, async sequence => {
    run += 1
    const file = join(folder, `${run}.talan`)
    copyFileSync(template, file)
    const store = closing(await openStore(file, 'test'))
    const before = livingRows(file)
    const done = []
    for (const step of sequence) {
      const { actionId } = await store.change(async db => actions[step.what]?.(db, step))
      const changes = await store.read.selectFrom('change').select('hlc').where('action_id', '=', actionId).execute()
      if (changes.length > 0) done.push(actionId)
    }
    for (const actionId of done.reverse()) {
      const { result } = await store.change(db => undoAction(db, actionId, now))
      expect(result.skipped).toEqual([])
    }
    expect(livingRows(file)).toEqual(before)
    await store.close()
  })
  await fc.assert(undoesAll, { numRuns: 8, examples: [[leftBehind], [rolesKept]] })
})
