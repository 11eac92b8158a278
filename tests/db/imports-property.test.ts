import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { countPeriod } from '../../db/reads/figures/counts'
import { historyPage } from '../../db/reads/history/history'
import { importBatch } from '../../db/reads/imports/import-batches'
import { gatherPack } from '../../db/reads/packs/pack-material'
import { openStore, type Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import type { ReadInteraction } from '../../office/imports/mapping/read-interaction'
import { decideRows } from '../../office/imports/planning/decide'
import type { ImportPlan } from '../../office/imports/planning/import-plan'
import type { ReadContact } from '../../office/imports/reading/read-contact'
import type { Row } from '../../office/imports/reading/reading'
import { checkOffice } from '../../office/keeping/check-office'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { editPart } from '../../office/register/parts/write-part'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import { packPeriod } from '../../src-shared/packs/pack-period'
import type { InteractionId, PersonId } from '../../src-shared/records/ids'
import { addEmail, addPerson, addRole } from './a-register'
import { anInteraction, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { aContact, aMeeting, aPerson, named, now, planContacts, planLog, today } from './imports-a-file'
import { livingRows } from './living-rows'
import { aFolder, closing } from './office'

const days = ['2026-10-05', '2026-10-06', '2026-11-24'] as readonly IsoDate[]
const headlines = ['Spår', 'Elnät'] as const

/** One who is known by an address, two who are not, and one whose name alone is in the register. */
const names = ['Kim Alfa', 'Ny Ett', 'Ny Två', 'Bara Namn'] as const
const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.').replace('å', 'a')}@prov.example`

const meetings = fc.array(
  fc.record({
    day: fc.nat(days.length - 1),
    time: fc.constantFrom(null, '09:00', '13:30'),
    headline: fc.constantFrom(...headlines),
    people: fc.uniqueArray(fc.constantFrom(...names.slice(0, 3)), { maxLength: 2 }),
    organisation: fc.constantFrom('se-myn-trafikverket', 'Provverket', null),
    note: fc.constantFrom('', 'Positiv.', 'Två\nrader'),
    isOnRailway: fc.boolean(),
    promise: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)
const contacts = fc.array(
  fc.record({
    name: fc.constantFrom(...names),
    organisation: fc.constantFrom('', 'Trafikverket', 'Provverket'),
    title: fc.constantFrom('', 'Chef', 'Utredare'),
    hasAddress: fc.boolean(),
    phone: fc.constantFrom('', '070-174 06 05', '070-174 06 06'),
  }),
  { minLength: 1, maxLength: 5 },
)
const edits = fc.array(
  fc.record({
    what: fc.constantFrom('headline', 'note', 'issue', 'name', 'remove', 'participant'),
    nth: fc.nat(20),
  }),
  { maxLength: 4 },
)
type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

const meetingRows = (given: Of<typeof meetings>): readonly Row<ReadInteraction>[] =>
  given.map(({ day, time, headline, people, organisation, note, isOnRailway, promise }, at) =>
    aMeeting(at + 2, {
      startsOn: days[day] ?? null,
      startsTime: time as IsoTime | null,
      headline,
      note,
      people: people.map(name => aPerson(name, { email: addressOf(name) })),
      organisations:
        organisation === null
          ? []
          : [
              organisation === 'Provverket'
                ? { said: organisation, name: organisation, id: null }
                : named(organisation),
            ],
      issues: isOnRailway ? [named(malmbanan)] : [],
      partners: isOnRailway ? [] : [named(norrbotten)],
      followUps: promise ? [{ text: 'Skicka underlag', dueOn: null, isDueProposed: false }] : [],
    }),
  )
const contactRows = (given: Of<typeof contacts>): readonly Row<ReadContact>[] =>
  given.map(({ name, organisation, title, hasAddress, phone }, at) =>
    aContact(at + 2, name, {
      organisation,
      title,
      emails: hasAddress ? [{ address: addressOf(name), label: '' }] : [],
      phones: phone === '' ? [] : [{ number: phone, kind: 'work' }],
    }),
  )

/** An office with what some rows of every table are the same as. */
async function aTemplate(folder: string): Promise<string> {
  const file = join(folder, 'mall.talan')
  const store = await createOffice(file, 'test')
  await store.change(async db => {
    await addPerson(db, 'kim', 'Kim Alfa')
    await addEmail(db, 'kim-e', 'kim', addressOf('Kim Alfa'))
    await addRole(db, 'kim-r', 'kim', 'se-myn-trafikverket', 'Utredare', { from_on: null })
    await addPerson(db, 'bara', 'Bara Namn')
    const participants = [{ personId: 'kim' as PersonId }]
    await logInteraction(
      db,
      anInteraction({
        startsOn: '2026-10-05',
        startsTime: null,
        headline: 'Spår',
        note: '',
        participants,
        durationMinutes: null,
      }),
    )
  })
  await store.close()
  return file
}

const quarter = packPeriod('2026Q4', undefined, today)

/** What a report of the quarter says. */
async function reported(store: Store) {
  const { period } = quarter
  const counts = await countPeriod(store.read, { period, partnerId: null, quarter: null, asOf: null })
  const pack = await store.snapshot(read => gatherPack(read, quarter, norrbotten, today))
  return { counts, pack: pack.material }
}

async function expectWhole(store: Store): Promise<void> {
  const { wrong, broken, differing } = await checkOffice(store, today)
  expect({ wrong, broken, differing }).toEqual({ wrong: [], broken: [], differing: [] })
}

type Table = {
  readonly kind: 'log' | 'contacts'
  readonly meetings: Of<typeof meetings>
  readonly contacts: Of<typeof contacts>
}
const tables = fc.record({ kind: fc.constantFrom('log' as const, 'contacts' as const), meetings, contacts })
const planOf = (store: Store, table: Table): Promise<ImportPlan> =>
  table.kind === 'log' ? planLog(store, meetingRows(table.meetings)) : planContacts(store, contactRows(table.contacts))

/** Runs one case in a copy of the template. */
function inCopies(folder: string, template: string) {
  let run = 0
  return async (work: (store: Store, file: string) => Promise<void>): Promise<void> => {
    run += 1
    const file = join(folder, `${run}.talan`)
    copyFileSync(template, file)
    const store = closing(await openStore(file, 'test'))
    await work(store, file)
    await store.close()
  }
}

test('a table that is read twice changes nothing the second time, and taking it back leaves the office as it was', async () => {
  const folder = aFolder()
  const inCopy = inCopies(folder, await aTemplate(folder))
  const holds = fc.asyncProperty(tables, table =>
    inCopy(async (store, file) => {
      const before = livingRows(file)
      const said = await reported(store)
      const plan = await planOf(store, table)
      const done = await applyImport(store, plan, now)
      expect(done.refused).toBe(0)
      await expectWhole(store)
      const after = livingRows(file)
      // A row that waited was not read in: what the import wrote can have settled its doubt.
      const waited = plan.rows.filter(({ verb }) => verb === 'review' || verb === 'conflict').map(({ at }) => at)
      const again = await decideRows(store.read, await planOf(store, table), waited, { do: 'leave' })
      const others = again.rows.filter(({ at }) => !waited.includes(at))
      expect(others.filter(({ verb }) => verb === 'new' || verb === 'update')).toEqual([])
      expect(await applyImport(store, again, now)).toMatchObject({ actionId: null, added: 0, changed: 0 })
      expect(livingRows(file)).toEqual(after)
      if (done.batchId === null) return
      const undone = await revertImport(store, done.batchId, now)
      expect(undone.left).toEqual([])
      expect(livingRows(file)).toEqual(before)
      expect(await reported(store)).toEqual(said)
      await expectWhole(store)
      expect(await importBatch(store.read, done.batchId)).toMatchObject({ isReverted: true })
      const { actions } = await historyPage(store.read, { limit: 1_000 })
      expect(actions.map(({ actionId }) => actionId).slice(0, 2)).toEqual([undone.actionId, done.actionId])
    }),
  )
  await fc.assert(holds, { numRuns: 6 })
})

/** Does by hand what somebody may do after an import. Returns what was changed, as `table id`, if there was anything to change. */
async function edit(store: Store, { what, nth }: Of<typeof edits>[number]): Promise<string | null> {
  const chosen = async (table: 'interaction' | 'person') => {
    const rows = await store.read
      .selectFrom(table)
      .select('id')
      .where('deleted_at', 'is', null)
      .orderBy('rid')
      .execute()
    return rows[nth % Math.max(rows.length, 1)]?.id ?? ''
  }
  if (what === 'name') {
    const id = (await chosen('person')) as PersonId
    await store.change(db => editPart(db, 'person', id, { name: `Eget Namn ${nth}` } as never, now))
    return `person ${id}`
  }
  const id = (await chosen('interaction')) as InteractionId
  if (id === '') return null
  if (what === 'remove') {
    await store.change(db => removeRow(db, 'interaction', id, now))
    return null
  }
  const changes = {
    headline: { headline: `Eget ord ${nth}` },
    note: { note: `Eget ${nth}` },
    issue: { issueIds: { add: ['bredband' as typeof malmbanan] } },
    participant: {
      participants: { add: [{ personId: 'bara' as PersonId }] },
      organisationIds: { add: [trafikverket] },
    },
  }[what]
  await store.change(db => editInteraction(db, id, changes, now))
  return `interaction ${id}`
}

test('what is changed by hand after an import stays when the import is taken back, is named, and leaves a whole office', async () => {
  const folder = aFolder()
  const inCopy = inCopies(folder, await aTemplate(folder))
  const holds = fc.asyncProperty(tables, edits, (table, given) =>
    inCopy(async (store, file) => {
      const before = livingRows(file)
      const done = await applyImport(store, await planOf(store, table), now)
      if (done.batchId === null) return
      const keyOf = (of: string) => (row: unknown) => `${of} ${(row as { id: string }).id}`
      const keys = (rows: Record<string, unknown[]>) =>
        Object.entries(rows).flatMap(([of, some]) => some.map(keyOf(of)))
      const own = new Set(keys(before))
      const touched = new Set<string>()
      for (const one of given) {
        const changed = await edit(store, one)
        if (changed) touched.add(changed)
        await expectWhole(store)
      }
      const atHand = livingRows(file)
      const undone = await revertImport(store, done.batchId, now)
      await expectWhole(store)
      const after = livingRows(file)
      // Nothing of the office that nobody removed is gone.
      const living = new Set(keys(after))
      expect([...own].filter(key => keys(atHand).includes(key) && !living.has(key))).toEqual([])
      // What the import made and somebody changed is still there as it was left, and is named.
      const left = new Set(undone.left.map(({ table: of, id }) => `${of} ${id}`))
      const rowAt = (rows: Record<string, unknown[]>, key: string) => {
        const [of = '', id = ''] = key.split(' ')
        return rows[of]?.find(row => keyOf(of)(row) === `${of} ${id}`)
      }
      for (const key of touched) {
        if (!rowAt(atHand, key)) continue
        expect(rowAt(after, key)).toBeDefined()
        if (!own.has(key)) expect(left).toContain(key)
      }
      // What the import made and nobody changed or uses is gone.
      const kept = Object.entries(after).flatMap(([of, rows]) =>
        of === 'interaction' || of === 'person' ? rows.map(keyOf(of)) : [],
      )
      expect(kept.filter(key => !own.has(key) && !left.has(key))).toEqual([])
      expect(undone.left.every(({ name, reason }) => name !== undefined && reason !== undefined)).toBe(true)
    }),
  )
  await fc.assert(holds, { numRuns: 6 })
})
