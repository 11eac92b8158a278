import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { connect, openForReading } from '../../db/file/connect'
import { checkOffice } from '../../office/keeping/check-office'
import { log } from '../../office/log/log'
import { runChild } from './child'
import { type Tally, tally } from './found'
import { type Injecting, inFolder } from './injecting'
import { loggedAs } from './kills-of-rows'
import { demoIn, inStore, logIn, officeIn, opened, wholeEntry } from './offices'
import { sentenceOf, unsound } from './soundness'

const none = ['not as promised', 'unexpected', 'stamps out of order', 'unsound'] as const

/** What has to follow: a refusal of this code, or an ordinary answer. */
type Promised = string | 'works'

/** One odd thing done to an office's file. It returns what Talan does then. */
type Odd = { readonly promised: Promised; readonly run: (folder: string) => Promise<unknown> }

const anEntry = (nth: number) => wholeEntry(`Udda ${nth}`, nth)
const fillPath = (fill: (file: string) => void) => async (folder: string) => {
  const file = join(folder, 'annat.talan')
  fill(file)
  return inStore(file, async () => undefined)
}

/** Does something to the open office's file, and logs then. The file is put back before it is closed. */
const whileOpen =
  (before: (file: string, folder: string) => () => void): Odd['run'] =>
  async folder => {
    const file = officeIn(folder)
    const store = await opened(file)
    const putBack = before(file, folder)
    try {
      return await logIn(store, anEntry(1))
    } finally {
      putBack()
      await store.close()
    }
  }

const odd: Readonly<Record<string, Odd>> = {
  'no file at the path': { promised: 'store-missing', run: folder => opened(join(folder, 'inte-har.talan')) },
  'an empty file': { promised: 'not-a-store', run: fillPath(file => writeFileSync(file, '')) },
  'a text file': { promised: 'not-a-store', run: fillPath(file => writeFileSync(file, 'Hej. '.repeat(900))) },
  'a folder': { promised: 'not-a-store', run: fillPath(file => mkdirSync(file)) },
  'a named pipe': { promised: 'not-a-store', run: fillPath(file => execFileSync('mkfifo', [file])) },
  'a link to a device': { promised: 'not-a-store', run: fillPath(file => symlinkSync('/dev/zero', file)) },
  'a database of another program': {
    promised: 'not-a-store',
    run: fillPath(file => {
      const raw = connect(file, {})
      raw.exec('create table t (a)')
      raw.close()
    }),
  },
  'a file that ends half-way': {
    promised: 'store-damaged',
    run: async folder => {
      truncateSync(officeIn(folder), Math.floor(statSync(officeIn(folder)).size / 8_192) * 4_096)
      return inStore(officeIn(folder), store => checkOffice(store, '2026-11-24'))
    },
  },
  'a path with å, ä, ö and spaces': {
    promised: 'works',
    run: async folder => {
      const other = join(folder, 'Kontor på Åre, ärenden & övrigt (2)')
      mkdirSync(other)
      copyFileSync(officeIn(folder), officeIn(other))
      return inStore(officeIn(other), store => logIn(store, anEntry(1)))
    },
  },
  'replaced while open': {
    promised: 'store-moved',
    run: whileOpen((file, folder) => {
      copyFileSync(join(folder, 'annan.talan'), `${file}.synk`)
      renameSync(file, join(folder, 'undan.talan'))
      renameSync(`${file}.synk`, file)
      return () => {
        rmSync(file)
        renameSync(join(folder, 'undan.talan'), file)
      }
    }),
  },
  'moved while open': {
    promised: 'store-moved',
    run: whileOpen((file, folder) => {
      renameSync(file, join(folder, 'undan.talan'))
      return () => renameSync(join(folder, 'undan.talan'), file)
    }),
  },
  'removed while open': {
    promised: 'store-moved',
    run: whileOpen(file => {
      rmSync(file)
      return () => undefined
    }),
  },
  'its folder away while open': {
    promised: 'store-moved',
    run: whileOpen((_file, folder) => {
      renameSync(folder, `${folder}-borta`)
      return () => renameSync(`${folder}-borta`, folder)
    }),
  },
  'locked by another program': {
    promised: 'store-busy',
    run: whileOpen(file => {
      const other = connect(file, {})
      other.exec('begin exclusive')
      return () => other.close()
    }),
  },
  'on a disk that may only be read': {
    promised: 'store-not-writable',
    run: async folder => {
      execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' })
      try {
        execFileSync('mount', ['-o', 'remount,bind,ro', folder], { stdio: 'ignore' })
        return await inStore(officeIn(folder), store => logIn(store, anEntry(1)))
      } finally {
        execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
      }
    },
  },
}

/** Does one odd thing in a copy of the office, and compares what follows with what is promised. */
async function askAfter(name: string, { promised, run }: Odd, folder: string, to: Tally): Promise<void> {
  to.count('odd files and places')
  try {
    await run(folder)
    if (promised !== 'works') to.fault('not as promised', `${name}: no ${promised}`)
  } catch (error) {
    const sentence = sentenceOf(error)
    // Some systems let no test mount anything, or make a pipe.
    if (sentence === undefined && error instanceof Error && 'status' in error)
      to.count('not run, since the system forbids it')
    else if (sentence === undefined) to.fault('unexpected', `${name}: ${error instanceof Error ? error.stack : error}`)
    else if (!sentence.startsWith(`${promised}:`)) to.fault('not as promised', `${name}: ${sentence}`)
  }
}

const years = [1970, 1999, 2026, 2038, 2120, 2026, 1980]

/** Logs in years that come in any order, as a laptop with a wrong clock does: each change is later than the one before. */
async function otherClocks(file: string, to: Tally): Promise<void> {
  for (const [nth, year] of years.entries()) {
    const at = new Date(Date.UTC(year, 5, 1, 9))
    await inStore(file, async store => {
      // The record's clock is SQLite's own. A laptop that was in another year has left that year in the file.
      const raw = connect(file, {})
      raw.prepare('update device set clock_ms = max(clock_ms, ?)').run(at.getTime())
      raw.close()
      await log(
        store,
        // What is promised is due in 2027, which some of these years are after.
        { ...anEntry(nth), commitments: [], startsOn: at.toISOString().slice(0, 10) },
        { now: at, keptNos: 'of-what-follows' },
      )
      if (nth === years.length - 1) to.fault('unsound', ...(await unsound(store)))
    })
    to.count('clocks')
  }
  const raw = openForReading(file)
  const order = `select count(*) from change c join change d on d.device_id = c.device_id
    and d.device_sequence = c.device_sequence + 1 and d.hlc <= c.hlc`
  const wrong = raw.prepare(order).pluck().get() as number
  raw.close()
  if (wrong > 0) to.fault('stamps out of order', `${wrong} entries`)
}

const zones = [
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Europe/Stockholm',
  'UTC',
  'Antarctica/Troll',
]
const locales = ['C', 'tr_TR.UTF-8', 'sv_SE.UTF-8', 'ja_JP.UTF-8', 'ar_SA.UTF-8', 'POSIX']

/** Logs the same interaction in other time zones and locales: what is written is the same. */
async function otherZones(base: string, demo: string, to: Tally): Promise<void> {
  const seen = new Map<string, string>()
  for (const [nth, zone] of zones.entries()) {
    const folder = join(base, `zon-${nth}`)
    cpSync(demo, folder, { recursive: true })
    const locale = locales[nth] ?? 'C'
    const { error } = await runChild('log an interaction', folder, 0, undefined, {
      TZ: zone,
      LC_ALL: locale,
      LANG: locale,
    })
    if (error) to.fault('unexpected', `${zone}: ${error}`)
    await inStore(officeIn(folder), async store => {
      const [first] = await loggedAs(store, 'Dödad 0')
      const row = await store.read
        .selectFrom('interaction')
        .select(['headline', 'starts_on', 'starts_at'])
        .where('id', '=', first?.id as never)
        .executeTakeFirst()
      seen.set(`${zone}, ${locale}`, JSON.stringify(row))
      to.fault('unsound', ...(await unsound(store)).map(text => `in ${zone}: ${text}`))
    })
    to.count('time zones and locales')
  }
  const [first] = seen.values()
  for (const [where, row] of seen) if (row !== first) to.fault('not as promised', `${where}: ${row} and not ${first}`)
}

/** Puts the office's file into odd places and states, and the laptop into other years, zones and languages. */
export const places = (_injecting: Injecting): Promise<Tally> =>
  inFolder(async base => {
    const to = tally('places', none)
    process.env['TALAN_LAPTOP_FOLDER'] = join(base, 'laptop')
    const demo = join(base, 'demo')
    mkdirSync(demo)
    const file = await demoIn(demo)
    await inStore(file, async () => undefined)
    copyFileSync(file, join(demo, 'annan.talan'))
    for (const [name, one] of Object.entries(odd)) {
      const folder = join(base, 'udda')
      cpSync(demo, folder, { recursive: true })
      await askAfter(name, one, folder, to)
      rmSync(folder, { recursive: true, force: true })
    }
    await otherZones(base, demo, to)
    await otherClocks(file, to)
    return to
  })
