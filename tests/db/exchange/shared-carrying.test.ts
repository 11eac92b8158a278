import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFaultsIn } from '../../../db/record/record-faults'
import { checkHistory } from '../../../office/keeping/check-history'
import { rememberPlace } from '../../../office/sharing/shared-places'
import { livingRows } from '../living-rows'
import { aFolder } from '../office'
import { add, filesBelow, type OfficeLaptop, officeOn, rename, sharingIn, sync } from './laptops'

/** The number of schedules. Each has real files and three laptops, so there are few in the usual run. */
const schedules = Number(process.env['FOLDER_SCHEDULES'] ?? 5)

/** A laptop with a copy of the shared folder of its own, which a sync program carries files to and from. */
type Synced = OfficeLaptop & { readonly place: string; readonly device: string }

/** How a sync program carries a file: as it is, only half of it, twice, or under another name. Late is not at all. */
const carryings = ['whole', 'torn', 'doubled', 'renamed', 'late'] as const

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('write' as const), at: fc.nat(2), nth: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('sync' as const), at: fc.nat(2) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('carry' as const),
      at: fc.nat(2),
      to: fc.nat(2),
      how: fc.array(fc.constantFrom(...carryings), { minLength: 7, maxLength: 7 }),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

async function syncedLaptops(): Promise<Synced[]> {
  const { place, laptops } = await officeOn('anna', 'bo', 'cilla')
  const synced: Synced[] = []
  for (const one of laptops) {
    const own = join(aFolder(), 'synkad')
    cpSync(place, own, { recursive: true })
    rememberPlace(one.store.file, own, one.laptop)
    synced.push({ ...one, place: own, device: (await sharingIn(one)).own.device })
  }
  return synced
}

const isLog = (path: string): boolean => /logg-[^/\\]*\.talan$/.test(path)

/** Carries one file of a laptop's own to the folder of another. What is there whole is left. */
function carryOne(path: string, from: Synced, to: Synced, how: (typeof carryings)[number]): void {
  const target = join(to.place, relative(from.place, path))
  mkdirSync(dirname(target), { recursive: true })
  const isThere = existsSync(target) && statSync(target).size === statSync(path).size
  if (how === 'late' || (isThere && isLog(path))) return
  if (how === 'torn' && isLog(path)) {
    const bytes = readFileSync(path)
    writeFileSync(target, bytes.subarray(0, Math.floor(bytes.length / 2)))
  } else if (how === 'renamed' && isLog(path)) copyFileSync(path, `${target.slice(0, -'.talan'.length)} (1).talan`)
  else {
    copyFileSync(path, target)
    if (how === 'doubled') copyFileSync(path, `${target.slice(0, -'.talan'.length)}-kopia.talan`)
  }
}

/** Carries what a laptop has written to another, one file after another in the order that is drawn. */
function carry(from: Synced, to: Synced, how: readonly (typeof carryings)[number][]): void {
  const own = filesBelow(from.place).filter(path => path.split(/[/\\]/).at(-2) === from.device)
  for (const [index, path] of own.entries()) carryOne(path, from, to, how[index % how.length] ?? 'whole')
}

async function take(laptops: readonly Synced[], one: Step, index: number): Promise<void> {
  const laptop = laptops[one.at]
  if (!laptop) throw new Error('a step names a laptop')
  if (one.what === 'sync') await sync(laptop)
  else if (one.what === 'carry') {
    const to = laptops[one.to]
    if (to && to !== laptop) carry(laptop, to, one.how)
  } else if (one.nth === 0) await add(laptop, `o-${laptop.name}-${index}`)
  else await rename(laptop, 'se-myn-trafikverket', `${laptop.name} ${index}`)
}

test(`however a sync program carries the files in ${schedules} random schedules, all laptops come to the same office`, async () => {
  const schedule = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), async steps => {
    const laptops = await syncedLaptops()
    for (const [index, one] of steps.entries()) await take(laptops, one, index)
    for (let round = 0; round < 3; round += 1) {
      for (const one of laptops) await sync(one)
      for (const from of laptops) for (const to of laptops) if (from !== to) carry(from, to, ['whole'])
    }
    for (const one of laptops) expect((await sync(one)).problems).toEqual([])
    const [first, ...others] = laptops.map(({ store }) => livingRows(store.file))
    for (const rows of others) expect(rows).toEqual(first)
    for (const { store } of laptops) {
      expect(recordFaultsIn(store.file)).toEqual([])
      expect(checkHistory(store.file).faults).toEqual([])
    }
  })
  await fc.assert(schedule, { numRuns: schedules })
})
