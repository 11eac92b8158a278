import { readdirSync, renameSync, statSync, truncateSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { backupFiles, backupFolder } from '../../office/keeping/backups/backup-folder'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { copyToPlace, type ToPlace } from '../../office/keeping/second-place/copy-to-place'
import { placeCopies } from '../../office/keeping/second-place/place-copies'
import { settlePlace } from '../../office/keeping/second-place/place-folder'
import { refusalIn } from '../../office/questions/parsed'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { SecondPlaceThread } from '../../src-store/second-place-thread'
import { type HowCopied, timelyPlace } from '../../src-store/timely-place'
import { aSmallDisk, canMount, remount } from './a-small-disk'
import { aDemoOffice, aFolder } from './office'

const user = 'tester'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Makes one of the flushes of any file fail, counted from now. Returns a function that says how many there were. */
async function failAtFlush(nth: number): Promise<() => number> {
  const handle = await open(join(aFolder(), 'any'), 'w')
  const files = Object.getPrototypeOf(handle) as typeof handle
  await handle.close()
  const { sync } = files
  let count = 0
  vi.spyOn(files, 'sync').mockImplementation(function (this: typeof handle) {
    count += 1
    return count === nth ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) : sync.call(this)
  })
  return () => count
}

test.each([1, 2, 3])('a copy whose flush number %i fails is refused in a sentence and counts as no copy', async nth => {
  const { file } = await aDemoOffice()
  const folder = backupFolder(file)
  const flushes = await failAtFlush(nth)
  const failed = await makeBackup({ file, user }, new Date()).catch(refusalIn)
  expect(flushes()).toBeGreaterThanOrEqual(nth)
  expect(failed).toMatchObject({ refusal: { code: 'disk-failing', folder, detail: 'EIO' } })
  expect(backupFiles(folder)).toEqual([])
  expect(readdirSync(folder)).toEqual([])
  vi.restoreAllMocks()
  const { file: made } = await makeBackup({ file, user }, new Date())
  expect(backupFiles(folder).map(copy => copy.file)).toEqual([made])
})

/** Waits until a copy is being written in a place, and returns that file. */
async function fileBeingWritten(folder: string): Promise<string> {
  for (;;) {
    const name = readdirSync(folder).find(one => one.includes('.tar.ny-'))
    if (name !== undefined) return join(folder, name)
    await setImmediate()
  }
}

type Place = { readonly folder: string; readonly away: string }

/** What happens to a second place, as it is made: before or while a copy is written, and how it ends. */
type Breakage = {
  readonly folder: () => string | undefined
  readonly breaks: (place: Place) => Promise<void> | void
  readonly mends: (place: Place) => void
  /** What the user is told; nothing of a place that is away. */
  readonly told: RegExp | null
}

const nothing = () => undefined
const breakages: Readonly<Record<string, Breakage>> = {
  'vanishes while the copy is written': {
    folder: aFolder,
    breaks: async ({ folder, away }) => {
      await fileBeingWritten(folder)
      renameSync(folder, away)
    },
    mends: ({ folder, away }) => renameSync(away, folder),
    told: null,
  },
  'is full': {
    folder: () => aSmallDisk(1),
    breaks: nothing,
    mends: ({ folder }) => remount(folder, 'size=64m'),
    told: /^Disken är full, så inget kunde sparas/,
  },
  'is read-only': {
    folder: () => aSmallDisk(64),
    breaks: ({ folder }) => remount(folder, 'ro'),
    mends: ({ folder }) => remount(folder, 'rw'),
    told: /^Det går inte att spara i mappen/,
  },
  'loses half of the file while the copy is written': {
    folder: aFolder,
    breaks: async ({ folder }) => {
      const file = await fileBeingWritten(folder)
      while (statSync(file).size < 500_000) await setImmediate()
      truncateSync(file, 250_000)
    },
    mends: nothing,
    told: /gick inte att läsa tillbaka som den skrevs/,
  },
}

const needsMount = new Set(['is full', 'is read-only'])

for (const [what, { folder: made, breaks, mends, told }] of Object.entries(breakages))
  test.skipIf(needsMount.has(what) && !canMount)(
    `when the second place ${what} nothing counts as copied, and the next try makes the copy`,
    async () => {
      const { file } = await aDemoOffice()
      const folder = made()
      if (folder === undefined) throw new Error('the disk was mounted before')
      const place = { folder, away: join(aFolder(), 'undan') }
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00Z') })
      await makeBackup({ file, user }, new Date())
      const said: HowCopied[] = []
      const here = {
        have: (_job: string, given: ToPlace) => copyToPlace(given, new Date()),
        stop: async () => undefined,
      } as unknown as SecondPlaceThread
      const second = timelyPlace(here, (_file, how) => void said.push(how))
      second.use({ place: await settlePlace(file, folder), lastAt: null })
      await Promise.all([second.look(file), breaks(place)])
      expect(await placeCopies(folder)).toEqual([])
      const sentences = said.map(how =>
        'fault' in how
          ? sharedWords('sv').refusal(refusalIn(how.fault)?.refusal ?? { code: 'store-stopped' })
          : 'gjord',
      )
      expect(sentences).toEqual(told ? [expect.stringMatching(told)] : [])

      mends(place)
      vi.setSystemTime(new Date('2026-11-24T08:15:00Z'))
      await second.look(file)
      expect((await placeCopies(folder)).map(({ at }) => at)).toEqual(['2026-11-24T08:00:00Z'])
      expect(readdirSync(folder).filter(name => name.includes('.ny-'))).toEqual([])
      expect(said.at(-1)).toEqual({ at: '2026-11-24T08:00:00Z' })
    },
  )
