import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { programVersion } from '../../db/program-version'
import { differencesIn } from '../../db/record/compare-rows'
import { openStore, type Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { ActionId, PersonId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { aMeeting, aPerson, named, now, planLog } from './imports-a-file'
import { livingRows } from './living-rows'
import { aFolder, anOffice, closing } from './office'
import { connect, tablesOf } from './raw-store'

const trafikverket = named('se-myn-trafikverket', 'Trafikverket')

/** Rows of 40 meetings with five new people in turn, promises, and one row that says twice what another says. */
const rows = Array.from({ length: 40 }, (_, at) =>
  aMeeting(at + 2, {
    headline: `Möte nummer ${at}`,
    organisations: [trafikverket],
    issues: [named('malmbanan')],
    partners: [named('region-norrbotten')],
    colleagues: ['Alva Testsson'],
    people: [
      aPerson(`Nia Nysson${at % 5}`, { organisation: trafikverket, role: 'Chef', email: `nia${at % 5}@trv.example` }),
    ],
    followUps: at % 7 === 0 ? [{ text: `Skicka ${at}`, dueOn: null, isDueProposed: false }] : [],
    caseNumber: at === 0 ? 'TRV 2025/1' : '',
  }),
)

const idOf = async (store: Store, table: 'person' | 'interaction', name: string): Promise<string> => {
  const column = table === 'person' ? 'name' : 'headline'
  const { rows: found } = await sql<{
    id: string
  }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${name}`.execute(store.read as never)
  return found[0]?.id ?? ''
}

/** What happens in the office before the import and after it, before it is taken back. */
type Story = {
  readonly before?: (store: Store) => Promise<unknown>
  readonly after?: (store: Store) => Promise<unknown>
}

const stories: Readonly<Record<string, Story>> = {
  'nothing else': {},
  'a headline was changed': {
    after: async store => {
      const id = await idOf(store, 'interaction', 'Möte nummer 3')
      await store.change(db => sql`update interaction set headline = 'Annat' where id = ${id}`.execute(db))
    },
  },
  'somebody of it was met again': {
    after: async store => {
      const personId = (await idOf(store, 'person', 'Nia Nysson2')) as PersonId
      await store.change(db => logInteraction(db, anInteraction({ participants: [{ personId }], organisationIds: [] })))
    },
  },
  'a link was removed and a telephone number added': {
    after: async store => {
      const id = await idOf(store, 'interaction', 'Möte nummer 8')
      const person = await idOf(store, 'person', 'Nia Nysson4')
      await store.change(async db => {
        await sql`update interaction_issue set deleted_at = '2026-11-23' where interaction_id = ${id}`.execute(db)
        await sql`insert into contact_way (id, person_id, kind, address) values ('way', ${person}, 'phone', '0701')`.execute(
          db,
        )
      })
    },
  },
  'a note is about a meeting of it, and a promise of it is kept': {
    after: async store => {
      const id = await idOf(store, 'interaction', 'Möte nummer 9')
      await store.change(async db => {
        await sql`insert into working_note (id, subject_table, subject_id, content, written_by)
          values ('note', 'interaction', ${id}, 'Obs', 'test')`.execute(db)
        await sql`update commitment set status = 'done', done_on = '2026-11-23'
          where interaction_id = ${await idOf(store, 'interaction', 'Möte nummer 14')}`.execute(db)
      })
    },
  },
  'it added to a meeting that was there': {
    before: store =>
      store.change(db =>
        logInteraction(
          db,
          anInteraction({
            startsOn: '2025-10-02',
            headline: 'Möte nummer 0',
            organisationIds: ['se-myn-trafikverket' as never],
            participants: [],
            issueIds: [],
          }),
        ),
      ),
  },
}

async function takenBack(file: string, actionId: ActionId, fewest: number) {
  const copy = join(aFolder(), 'copy.talan')
  copyFileSync(file, copy)
  const store = closing(await openStore(copy, 'test'))
  const { result, actionId: undoing } = await store.change(db => undoAction(db, actionId, now, { fewest }))
  const raw = connect(copy)
  const faults = tablesOf(raw).flatMap(table =>
    (raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]).includes('deleted_at')
      ? [...differencesIn(raw, table, programVersion)].flat()
      : [],
  )
  raw.close()
  const sorted = result.skipped.map(row => JSON.stringify(row)).sort()
  return {
    store,
    undoing,
    found: {
      rows: livingRows(copy),
      undone: result.undone,
      skipped: sorted,
      faults,
      derived: await derivedFaults(store.read),
    },
  }
}

test.each(Object.entries(stories))(
  'an import is taken back in bulk as it is row by row: %s',
  async (_name, { before, after }) => {
    const store = await anOffice()
    await before?.(store)
    const was = livingRows(store.file)
    const { actionId, added } = await applyImport(store, await planLog(store, rows), now)
    expect(added).toBeGreaterThan(38)
    await after?.(store)
    const { file } = store
    store.checkpoint()
    const inBulk = await takenBack(file, actionId as ActionId, 1)
    const oneByOne = await takenBack(file, actionId as ActionId, Number.MAX_SAFE_INTEGER)
    expect(inBulk.found.faults).toEqual([])
    expect(inBulk.found.derived).toBe(0)
    expect(inBulk.found).toEqual(oneByOne.found)
    if (!after) expect(inBulk.found.rows).toEqual(was)
    // And forward again.
    const full = livingRows(file)
    await inBulk.store.change(db => undoAction(db, inBulk.undoing, now))
    expect(livingRows(inBulk.store.file)).toEqual(full)
  },
)

test('taking a large import back can be called off half way, and then nothing is taken back', async () => {
  const store = await anOffice()
  const many = Array.from({ length: 400 }, (_, at) =>
    aMeeting(at + 2, { headline: `Möte ${at}`, organisations: [trafikverket], issues: [named('malmbanan')] }),
  )
  const { batchId } = await applyImport(store, await planLog(store, many), now)
  const full = livingRows(store.file)
  const off = new AbortController()
  const watch = {
    signal: off.signal,
    tell: ({ done }: { readonly done: number }) => {
      if (done > 0) off.abort()
    },
  }
  await expect(revertImport(store, batchId as string, now, 10, watch)).rejects.toMatchObject({
    refusal: { code: 'cancelled' },
  })
  expect(livingRows(store.file)).toEqual(full)
  expect(await derivedFaults(store.read)).toBe(0)
  expect((await revertImport(store, batchId as string, now)).undone).toBeGreaterThan(1_000)
})
