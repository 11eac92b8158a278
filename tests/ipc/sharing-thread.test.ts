import { renameSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { recordFaultsIn } from '../../db/record/record-faults'
import { newsOfColleagues, newsSeen } from '../../office/sharing/news'
import { clashesOf, settle } from '../../office/sharing/settle-clash'
import type { SharedState } from '../../src-shared/program/sharing'
import { sharedWords } from '../../src-shared/text/shared-words'
import { restBeforeSharing, sharingAfterOpening, sharingEvery, sharingLook } from '../../src-store/waits'
import { add, addMany, manyIn, nameIn, rename, shared, sharingLaptops, twoLaptopsOf } from './sharing-laptops'

const aLaptop = sharingLaptops()

/** An office on two laptops that have let each other in, with the program's own thread on each. */
const twoLaptops = () => twoLaptopsOf(aLaptop)

/** Lets the time pass in steps, with room in between for what happens at each. */
async function letPass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += sharingLook) {
    vi.advanceTimersByTime(sharingLook)
    await pause(50)
  }
}

test('an office is shared, joined and let in by the thread, and the state says how far it has come', async () => {
  const { place, anna, bo, annas, bos } = await twoLaptops()
  expect(shared(await bo.sharing.exchange())).toMatchObject({
    isAdmitted: false,
    trouble: null,
    place: { is: 'folder', folder: place },
  })
  const atAnna = shared(await anna.sharing.exchange())
  expect(atAnna).toMatchObject({ isAdmitted: true, areKeysProtected: false, waiting: 0, problems: [], toSettle: 0 })
  expect(atAnna.computers.map(({ isOwn }) => isOwn).sort()).toEqual([false, true])
  expect(shared(await bo.sharing.exchange()).isAdmitted).toBe(true)
  await add(annas, 'o-1', 'Verket')
  expect(shared(await anna.sharing.state()).waiting).toBe(1)
  expect(shared(await anna.sharing.exchange()).waiting).toBe(0)
  const [before] = bo.told.slice(-1)
  const state = shared(await bo.sharing.exchange())
  expect(await nameIn(bos, 'o-1')).toBe('Verket')
  expect(bo.told.at(-1)?.rows).toBeGreaterThan(before?.rows ?? 0)
  expect(bo.told.at(-1)?.version).toBeGreaterThan(before?.version ?? 0)
  expect(state.exchangedAt).not.toBeNull()
  expect(state.colleagues).toHaveLength(1)
  expect(state.colleagues[0]?.freshAt).toBe(state.computers.find(({ isOwn }) => !isOwn)?.seenAt)
})

test('a folder that is away is a state with a sentence, and work goes on', async () => {
  const { place, anna, annas, bo, bos } = await twoLaptops()
  await anna.sharing.exchange()
  renameSync(place, `${place} borta`)
  await add(annas, 'o-1')
  const { trouble, waiting } = shared(await anna.sharing.exchange())
  expect(trouble).toMatchObject({ code: 'sharing', fault: 'away' })
  expect(trouble && sharedWords('sv').refusal(trouble)).toContain('väntar')
  expect(waiting).toBe(1)
  expect(await nameIn(annas, 'o-1')).toBe('o-1')
  renameSync(`${place} borta`, place)
  expect(shared(await anna.sharing.exchange())).toMatchObject({ trouble: null, waiting: 0 })
  await bo.sharing.exchange()
  expect(await nameIn(bos, 'o-1')).toBe('o-1')
})

test('by itself it exchanges soon after opening, half a minute after a change, and every other minute', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  const untilSent = async () => {
    const isUnsent = ({ waiting, isExchanging }: SharedState) => waiting > 0 || isExchanging
    for (let nth = 0; nth < 200 && isUnsent(shared(await anna.sharing.state())); nth += 1) await pause(50)
  }
  await letPass(sharingAfterOpening)
  await untilSent()
  await add(annas, 'o-1')
  await letPass(restBeforeSharing - 2 * sharingLook)
  expect(shared(await anna.sharing.state()).waiting).toBe(1)
  await letPass(4 * sharingLook)
  await untilSent()
  expect(shared(await anna.sharing.state()).waiting).toBe(0)
  expect(await nameIn(bos, 'o-1')).toBeUndefined()
  await bo.sharing.exchange()
  expect(await nameIn(bos, 'o-1')).toBe('o-1')
  await add(bos, 'o-2')
  await bo.sharing.exchange()
  await letPass(sharingEvery)
  for (let nth = 0; nth < 200 && (await nameIn(annas, 'o-2')) === undefined; nth += 1) await pause(50)
  expect(await nameIn(annas, 'o-2')).toBe('o-2')
})

test('what was written last is sent before the office is closed', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await anna.sharing.exchange()
  await bo.sharing.exchange()
  await add(annas, 'o-last')
  await anna.sharing.stop()
  await annas.close()
  await bo.sharing.exchange()
  expect(await nameIn(bos, 'o-last')).toBe('o-last')
})

test('a thread that is stopped in the middle leaves an office that can be written in at once', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await anna.sharing.exchange()
  for (let from = 0; from < 600; from += 20) await addMany(annas, 20, from)
  await anna.sharing.exchange()
  const under = bo.sharing.exchange()
  await bo.sharing.stop()
  await under.catch(() => undefined)
  await add(bos, 'o-bo')
  expect(await nameIn(bos, 'o-bo')).toBe('o-bo')
})

test('saving goes on while much arrives, and nothing of either is lost', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await anna.sharing.exchange()
  await bo.sharing.exchange()
  for (let from = 0; from < 400; from += 20) await addMany(annas, 20, from)
  await anna.sharing.exchange()
  const arriving = bo.sharing.exchange()
  for (let nth = 0; nth < 20; nth += 1) await add(bos, `b-${nth}`)
  await arriving
  await bo.sharing.exchange()
  await anna.sharing.exchange()
  for (const store of [annas, bos]) {
    for (const id of ['o-0', 'o-49', 'o-399', 'b-0', 'b-19']) expect(await nameIn(store, id), id).toBeDefined()
    const rows = await store.read.selectFrom('organisation').select('id').execute()
    expect(rows.filter(({ id }) => /^[ob]-\d+$/.test(id))).toHaveLength(420)
  }
})

test('a colleague’s import gives way to whoever saves, and is seen whole or not at all', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await anna.sharing.exchange()
  await bo.sharing.exchange()
  const many = 1_000
  await addMany(annas, many)
  await anna.sharing.exchange()
  let isDone = false
  const arriving = bo.sharing.exchange().finally(() => {
    isDone = true
  })
  const seen = new Set<number>()
  let saved = 0
  for (; !isDone && saved < 30; saved += 1) {
    await add(bos, `b-${saved}`)
    seen.add(await manyIn(bos))
    await pause(20)
  }
  await arriving
  expect(saved).toBeGreaterThan(1)
  expect([...seen].filter(count => count !== 0 && count !== many)).toEqual([])
  expect(await manyIn(bos)).toBe(many)
  expect(recordFaultsIn(bos.file)).toEqual([])
})

test('a thread that is stopped within a colleague’s import leaves nothing of it, and brings it whole the next time', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  for (const one of [anna, bo]) await one.sharing.exchange()
  const many = 1_000
  await addMany(annas, many)
  await anna.sharing.exchange()
  const turns = new Int32Array(bo.turns())
  const under = bo.sharing.exchange().catch(() => undefined)
  // It writes some small changes before, such as how far the others are.
  for (let writes = 0; writes < 20; writes += Atomics.load(turns, 1)) await pause(5)
  await bo.sharing.stop()
  await under
  expect([0, many]).toContain(await manyIn(bos))
  await bos.close()
  const again = await bo.open()
  expect([0, many]).toContain(await manyIn(again))
  await bo.sharing.exchange()
  expect(await manyIn(again)).toBe(many)
  expect(recordFaultsIn(again.file)).toEqual([])
})

test('a clash is counted in the state, says which computers wrote, and is settled with words that join both', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await add(annas, 'o-1', 'Verket')
  for (const one of [anna, bo, anna]) await one.sharing.exchange()
  await rename(annas, 'o-1', 'Annas verk')
  await rename(bos, 'o-1', 'Bos verk')
  for (const one of [bo, anna, bo]) await one.sharing.exchange()
  expect(shared(await bo.sharing.state()).toSettle).toBe(1)
  const [clash] = await clashesOf(annas)
  expect(clash).toMatchObject({
    isText: true,
    record: { table: 'organisation', id: 'o-1', name: 'Bos verk' },
    standing: { value: 'Bos verk', isOwn: false },
    other: { value: 'Annas verk', isOwn: true },
    before: 'Verket',
  })
  expect(clash?.standing.computer).not.toBeNull()
  await settle(annas, clash?.id ?? '', { text: 'Annas och Bos verk' }, new Date())
  for (const one of [anna, bo]) await one.sharing.exchange()
  for (const store of [annas, bos]) {
    expect(await nameIn(store, 'o-1')).toBe('Annas och Bos verk')
    expect(await clashesOf(store)).toEqual([])
  }
})

test('what colleagues have written is new until it is seen, on whichever day they wrote it', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  await add(annas, 'o-1', 'Verket')
  for (const one of [anna, bo, anna]) await one.sharing.exchange()
  const profile = bo.laptop.laptop
  await newsSeen(bos, profile, new Date())
  expect((await newsOfColleagues(bos, profile, new Date())).colleagues).toEqual([])
  await rename(annas, 'o-1', 'Nya verket')
  await add(annas, 'o-2', 'Andra verket')
  await add(bos, 'o-own')
  for (const one of [anna, bo]) await one.sharing.exchange()
  const news = await newsOfColleagues(bos, profile, new Date())
  expect(news).toMatchObject({
    isMore: false,
    colleagues: [{ by: 'anna', count: 2, counts: { made: 1, changed: 1, removed: 0, restored: 0, settled: 0 } }],
  })
  expect(news.colleagues[0]?.rows.map(({ kind, name, columns }) => [kind, name, columns])).toEqual([
    ['made', 'Andra verket', []],
    ['changed', 'Nya verket', ['name']],
  ])
  await newsSeen(bos, profile, new Date())
  expect((await newsOfColleagues(bos, profile, new Date())).colleagues).toEqual([])
})

test('a computer is shut out and an office is left, and each is told', async () => {
  const { anna, annas, bo, bos } = await twoLaptops()
  for (const one of [anna, bo, anna]) await one.sharing.exchange()
  const left = await bo.sharing.leave()
  expect(left).toEqual({ isShared: false })
  await add(bos, 'o-alone')
  const state = shared(await anna.sharing.exchange())
  expect(state.computers.find(({ isOwn }) => !isOwn)).toMatchObject({ isShutOut: true })
  expect(state.colleagues).toEqual([])
  expect(await nameIn(annas, 'o-alone')).toBeUndefined()

  const { anna: cilla, bo: disa } = await twoLaptops()
  for (const one of [cilla, disa, cilla]) await one.sharing.exchange()
  const other = shared(await cilla.sharing.state()).computers.find(({ isOwn }) => !isOwn)
  const after = shared(await cilla.sharing.revoke(other?.id ?? ''))
  expect(after.computers.find(({ isOwn }) => !isOwn)?.isShutOut).toBe(true)
  expect(shared(await disa.sharing.exchange()).trouble).toMatchObject({ code: 'sharing', fault: 'shut-out' })
})

test('a laptop joins again with the same code if it was stopped before anybody let it in', async () => {
  const { place, anna, bo, bos, code } = await twoLaptops()
  await bo.sharing.stop()
  await bos.close()
  rmSync(bo.file)
  await bo.sharing.join({ file: bo.file, folder: place, code }, {})
  const again = await bo.open()
  for (const one of [anna, bo, anna]) await one.sharing.exchange()
  const state = shared(await bo.sharing.state())
  expect(state).toMatchObject({ isAdmitted: true })
  expect(state.computers).toHaveLength(2)
  await add(again, 'o-bo')
  await bo.sharing.exchange()
  expect(shared(await anna.sharing.exchange()).problems).toEqual([])
})
