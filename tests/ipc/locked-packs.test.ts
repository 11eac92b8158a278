import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { historyPage } from '../../db/reads/history/history'
import { lockedSinceMarked } from '../../db/reads/packs/locked-since-marked'
import { periodOfPack } from '../../db/reads/packs/pack-scope'
import type { Store } from '../../db/store'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { removeRow } from '../../office/log/remove-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { lockedPacks, lockPack, unlockPack } from '../../office/packs/lock-pack'
import { makePack, writePacks } from '../../office/packs/make-packs'
import { packTemplate } from '../../src-shared/packs/pack-content'
import type { ActionId, InteractionId, PartnerId } from '../../src-shared/records/ids'
import { anInteraction } from '../db/an-interaction'
import { aDemoOffice, aFolder } from '../db/office'
import { jsonOf, xlsxSays, xlsxTable } from './read-pack'

const third = new Date('2026-10-05T08:00:00Z')
const fourth = new Date('2027-01-08T08:00:00Z')
const first = new Date('2027-04-08T08:00:00Z')
const partnerIds = ['region-norrbotten' as PartnerId, null]

const write = async (store: Store, period: string, now: Date, isLocking: boolean, whom = partnerIds) => {
  const { packs } = await writePacks(store, { period, language: 'sv', partnerIds: whom }, aFolder(), isLocking, now)
  return packs
}
const bytesOf = (folder: string) =>
  readdirSync(folder).map(name => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
const late = async (folder: string) =>
  (await xlsxTable(folder, 'Efterregistrerat')).map(([what, , , , , headline]) => `${what}: ${headline}`)

type Edit = Parameters<typeof editInteraction>[2]
const edit = (store: Store, id: string, change: Edit) =>
  store.change(db => editInteraction(db, id as InteractionId, change, fourth))

/** Logs, changes and removes one interaction each in the third quarter, after it was locked. */
async function changeThree(store: Store): Promise<void> {
  await store.change(db =>
    logInteraction(db, anInteraction({ startsOn: '2026-09-15', headline: 'Loggad i efterhand' })),
  )
  await edit(store, 'demo-i01', { headline: 'Ny rubrik på i01' })
  await store.change(db => removeRow(db, 'interaction', 'demo-i05', fourth))
}

test('a locked report is written again byte for byte after three changes, and the next one lists the changes once', async () => {
  const store = await aDemoOffice()
  await edit(store, 'demo-i05', { partnerIds: { add: ['region-norrbotten' as PartnerId] } })
  const locked = await write(store, '2026Q3', third, true)
  await changeThree(store)
  const again = await write(store, '2026Q3', fourth, false)
  for (const [index, { folder, isLocked, differsFromLock }] of again.entries()) {
    expect([isLocked, differsFromLock]).toEqual([true, false])
    expect(bytesOf(folder)).toEqual(bytesOf(locked[index]?.folder as string))
  }
  const next = await write(store, '2026Q4', fourth, true)
  for (const { folder, interactions } of next) {
    const found = await late(folder)
    expect(found.toSorted()).toEqual([
      'Efterregistrerad: Loggad i efterhand',
      expect.stringMatching(/^Räknas inte längre: ./),
      'Ändrad: Ny rubrik på i01',
    ])
    expect(interactions).toBe(jsonOf(folder).figures.interactions)
    const rows = (await xlsxTable(folder, 'Kontakter')).flat()
    for (const headline of ['Loggad i efterhand', 'Ny rubrik på i01']) expect(rows).not.toContain(headline)
  }
  expect(next.map(({ interactions }) => interactions)).toEqual([27, 27])
  expect(await toldLate(store, '2027Q1', first)).toEqual([])
}, 120_000)

test('the next report lists an interaction moved into its quarter once, and no change that is private to the office', async () => {
  const store = await aDemoOffice()
  await write(store, '2026Q3', third, true, [null])
  await edit(store, 'demo-i01', { note: 'Bara vår anteckning' })
  await edit(store, 'demo-i02', { startsOn: '2026-10-02' })
  const [next] = await write(store, '2026Q4', fourth, false, [null])
  expect((await late(next?.folder as string)).map(line => line.replace(/:.*/, ''))).toEqual([
    'Flyttad från låst period',
  ])
  expect(next?.interactions).toBe(28)
})

/** Returns the late lines of the joint report of a quarter, as `kind: period`. Writes no files, which would be slow. */
async function toldLate(store: Store, quarter: string, now: Date, isLocking = false) {
  const pack = await store.snapshot(async read =>
    makePack(read, await periodOfPack(store.read, quarter, '2027-04-08'), null, 'sv', now),
  )
  if (isLocking) await store.change(db => lockPack(db, pack, 'x', 'test', now))
  const { tables = [] } = pack.content.sections.find(({ id }) => id === 'late') ?? {}
  return tables.flatMap(({ rows }) => rows.map(([what, period]) => `${what}: ${period}`))
}

/** Makes a change after the third quarter was locked. Returns the late lines of the fourth quarter's report and of the next one's. */
async function reportsAfter(change: (store: Store) => Promise<void>, isLocking: boolean) {
  const store = await aDemoOffice()
  await toldLate(store, '2026Q3', third, true)
  await change(store)
  return [await toldLate(store, '2026Q4', fourth, isLocking), await toldLate(store, '2027Q1', first)]
}
const locked = '2026-07-01 – 2026-09-30'
const moved = [`Flyttad från låst period: ${locked}`]
const gone = [`Räknas inte längre: ${locked}`]
const editing = (change: Edit) => async (store: Store) => {
  await edit(store, 'demo-i02', change)
}

test.each([
  ['to the next quarter, which is locked', editing({ startsOn: '2026-10-02' }), true, [moved, []]],
  ['to the next quarter, which is not', editing({ startsOn: '2026-10-02' }), false, [moved, moved]],
  ['to the quarter after the next', editing({ startsOn: '2027-01-05' }), true, [moved, []]],
  ['to a quarter that was never locked', editing({ startsOn: '2026-05-05' }), true, [moved, []]],
  ['within the locked quarter', editing({ startsOn: '2026-09-05' }), true, [[`Ändrad: ${locked}`], []]],
  ['away and is cancelled', editing({ startsOn: '2026-10-02', status: 'cancelled' }), true, [gone, []]],
  [
    'to another day and back',
    async (store: Store) => {
      const was = await store.read
        .selectFrom('interaction')
        .select('starts_on')
        .where('id', '=', 'demo-i02' as InteractionId)
        .executeTakeFirstOrThrow()
      await edit(store, 'demo-i02', { startsOn: '2026-10-02' })
      await edit(store, 'demo-i02', { startsOn: was.starts_on })
    },
    true,
    [[], []],
  ],
] as const)(
  'an interaction of a locked quarter that moves %s is a late line of at most one locked report',
  async (_where, change, isLocking, expected) => {
    expect(await reportsAfter(change, isLocking)).toEqual(expected)
  },
)

test('an interaction that moves between two locked quarters is reported as moved from the first', async () => {
  const store = await aDemoOffice()
  for (const quarter of ['2026Q2', '2026Q3']) await toldLate(store, quarter, third, true)
  await edit(store, 'demo-i02', { startsOn: '2026-05-05' })
  expect(await toldLate(store, '2026Q4', fourth, true)).toEqual(moved)
  expect(await toldLate(store, '2027Q1', first)).toEqual([])
  await edit(store, 'demo-i02', { headline: 'Efteråt en ny rubrik' })
  expect(await toldLate(store, '2027Q1', first)).toEqual(['Ändrad: 2026-04-01 – 2026-06-30'])
})

const setMark = (store: Store, id: string, confidentiality: 'open' | 'secrecy_marked') =>
  store.change(db =>
    db
      .updateTable('interaction')
      .set({ confidentiality })
      .where('id', '=', id as never)
      .execute(),
  )

const nothingLate = 'Inget har loggats eller ändrats i en låst period sedan den förra rapporten.'

test('an interaction marked for secrecy after the lock is in no late line, not even when the mark is removed', async () => {
  const store = await aDemoOffice()
  await toldLate(store, '2026Q3', third, true)
  await setMark(store, 'demo-i01', 'secrecy_marked')
  const pack = await store.snapshot(async read =>
    makePack(read, await periodOfPack(store.read, '2026Q4', '2027-04-08'), null, 'sv', fourth),
  )
  const late = pack.content.sections.find(({ id }) => id === 'late')
  expect(late?.tables.flatMap(({ rows }) => rows)).toEqual([])
  expect(late?.paragraphs).toEqual([nothingLate])
  expect(await toldLate(store, '2026Q4', fourth, true)).toEqual([])
  await setMark(store, 'demo-i01', 'open')
  expect(await toldLate(store, '2027Q1', first)).toEqual([])
})

test('an interaction logged late and marked for secrecy is reported as late when the mark is removed', async () => {
  const store = await aDemoOffice()
  await toldLate(store, '2026Q3', third, true)
  const { result } = await store.change(db => logInteraction(db, anInteraction({ startsOn: '2026-09-10' })))
  await setMark(store, result.interactionId, 'secrecy_marked')
  expect(await toldLate(store, '2026Q4', fourth, true)).toEqual([])
  await setMark(store, result.interactionId, 'open')
  expect(await toldLate(store, '2027Q1', first)).toEqual([`Efterregistrerad: ${locked}`])
})

test('an interaction that an older report had as a masked late line is reported as changed, not as moved', async () => {
  const store = await aDemoOffice()
  for (const quarter of ['2026Q3', '2026Q4']) await toldLate(store, quarter, fourth, true)
  const latest = (await lockedPacks(store.read)).find(({ period }) => period.from === '2026-10-01')
  const line = JSON.stringify({ isCounted: true, told: JSON.stringify({ disclosure: 'masked' }) })
  await store.change(db =>
    db
      .insertInto('report_line')
      .values({
        id: 'masked',
        report_run_id: latest?.id as never,
        interaction_id: 'demo-i01' as InteractionId,
        content: line,
        sort_order: 'z',
      })
      .execute(),
  )
  expect(await toldLate(store, '2027Q1', first)).toEqual([`Ändrad: ${locked}`])
})

test('interactions marked after the lock are listed, and the locked report is written again with the same bytes', async () => {
  const store = await aDemoOffice()
  const [locked] = await write(store, '2026Q3', third, true, [null])
  const ids = (await lockedPacks(store.read)).map(({ id }) => id)
  expect(await lockedSinceMarked(store.read, ids)).toEqual([])
  const mark = (id: string, confidentiality: 'internal' | 'secrecy_marked') =>
    store.change(db =>
      db
        .updateTable('interaction')
        .set({ confidentiality })
        .where('id', '=', id as never)
        .execute(),
    )
  await mark('demo-i01', 'secrecy_marked')
  await mark('demo-i05', 'internal')
  const marked = await lockedSinceMarked(store.read, ids)
  expect(marked.map(({ id, confidentiality }) => [id, confidentiality])).toEqual([
    ['demo-i01', 'secrecy_marked'],
    ['demo-i05', 'internal'],
  ])
  expect(marked.every(({ headline }) => headline !== '')).toBe(true)
  const [again] = await write(store, '2026Q3', fourth, false, [null])
  expect(bytesOf(again?.folder as string)).toEqual(bytesOf(locked?.folder as string))
})

test('a lock has its author, template and files, and is opened only with a reason, which is kept', async () => {
  const store = await aDemoOffice()
  await write(store, '2026Q3', third, true, [null])
  const [lock] = await lockedPacks(store.read)
  expect(lock).toMatchObject({
    lockedBy: 'test',
    template: packTemplate,
    period: { from: '2026-07-01', to: '2026-09-30' },
  })
  expect(lock?.sha256).toMatch(/^[0-9a-f]{64} {2}talan-2026Q3-gemensam\.docx$/m)
  const id = lock?.id as string
  const [locking] = (await historyPage(store.read, { limit: 100 })).actions
  expect(locking?.fixedAs).toBe('lock')
  const undone = store.change(db => undoAction(db, locking?.actionId as ActionId, fourth))
  await expect(undone).rejects.toMatchObject({ refusal: { code: 'lock-not-undone' } })
  await expect(store.change(db => unlockPack(db, id, '  ', fourth))).rejects.toMatchObject({
    refusal: { code: 'no-unlock-reason' },
  })
  await store.change(db => unlockPack(db, id, 'Fel partner på tre rader', fourth))
  expect((await lockedPacks(store.read))[0]).toMatchObject({
    unlockedAt: fourth.toISOString(),
    unlockReason: 'Fel partner på tre rader',
  })
  await changeThree(store)
  const [made] = await write(store, '2026Q3', fourth, false, [null])
  expect(made?.isLocked).toBe(false)
  const [after] = await write(store, '2026Q4', fourth, false, [null])
  expect(await xlsxSays(after?.folder as string)).toContain('Inget har loggats eller ändrats i en låst period')
})
