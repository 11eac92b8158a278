import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusalOf } from '../../db/file/open-file'
import type { Random } from '../bench/random'
import { runChild } from './child'
import { type Tally, tally } from './found'
import { type Injecting, inFolder } from './injecting'
import { loggedAs, partsMissing } from './kills-of-rows'
import { demoIn, officeIn, opened } from './offices'
import { sentenceOf, unsound } from './soundness'

const none = ['lost of an untouched log', 'holes', 'half', 'unsound', 'unexpected'] as const

/** How the log of a killed program is torn, as a power cut or a bad disk may do. Returns what it did, in words. */
function tear(log: string, random: Random): string {
  const bytes = readFileSync(log)
  const from = random.below(bytes.length)
  const length = 1 + random.below(Math.min(bytes.length - from, 40_000))
  const noise = () => Buffer.from(Array.from({ length }, () => random.below(256)))
  const ways = {
    'cut off': () => bytes.subarray(0, from),
    zeroed: () => bytes.fill(0, from, from + length),
    'filled with noise': () => Buffer.concat([bytes.subarray(0, from), noise(), bytes.subarray(from + length)]),
    'zeroed to its end': () => bytes.fill(0, from),
    'without its shared memory': () => {
      rmSync(`${log.slice(0, -'-wal'.length)}-shm`, { force: true })
      return bytes.subarray(0, from)
    },
    untouched: () => bytes,
  }
  const how = random.pick(Object.keys(ways) as (keyof typeof ways)[])
  writeFileSync(log, ways[how]())
  return how === 'untouched' ? how : `${how} from ${from}`
}

/** Opens an office whose log was torn, and looks for whole interactions, from the first one on, without a gap. */
async function look(file: string, acks: readonly unknown[], how: string, to: Tally): Promise<void> {
  let store: Awaited<ReturnType<typeof opened>>
  try {
    store = await opened(file)
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence) to.count('refused with a sentence')
    else to.fault('unexpected', `${how}: ${error instanceof Error ? error.stack : error}`)
    return
  }
  try {
    const found = await loggedAs(store, 'Dödad')
    const numbers = new Set(found.map(({ headline }) => Number(headline.split(' ')[1])))
    const holes = [...Array(numbers.size).keys()].filter(nth => !numbers.has(nth))
    to.fault('holes', ...holes.map(nth => `${how}: number ${nth} of ${numbers.size}`))
    to.fault('half', ...partsMissing(found).map(text => `${how}: ${text}`))
    if (how === 'untouched' && numbers.size < acks.length)
      to.fault('lost of an untouched log', `${acks.length - numbers.size} of ${acks.length}`)
    const faults = await unsound(store)
    // A log that is torn where a checkpoint has relied on it leaves a damaged file, which is said.
    if (faults.some(text => text.startsWith('store-damaged'))) to.count('found damaged, with a sentence')
    else to.fault('unsound', ...faults.map(text => `${how}: ${text}`))
    to.count('opened')
  } catch (error) {
    const sentence = sentenceOf(refusalOf(file, error))
    if (sentence) to.count('refused with a sentence')
    else to.fault('unexpected', `${how}: ${error instanceof Error ? error.stack : error}`)
  } finally {
    await store.close().catch(error => to.fault('unexpected', `${how}, closing: ${error}`))
  }
}

/** Tears the logs of killed programs at random places, and opens what is left. */
export const tornLogs = (injecting: Injecting): Promise<Tally> =>
  inFolder(async base => {
    const to = tally('torn logs', none)
    const { random } = injecting
    process.env['TALAN_LAPTOP_FOLDER'] = join(base, 'laptop')
    const demo = join(base, 'demo')
    mkdirSync(demo)
    await demoIn(demo)
    const [killed, work] = [join(base, 'dödad'), join(base, 'riven')]
    for (let nth = 0; nth < injecting.torn && (nth === 0 || Date.now() < injecting.until); ) {
      cpSync(demo, killed, { recursive: true })
      const kind = random.pick(['log an interaction', 'log, and move the log into the file'])
      const { acks } = await runChild(kind, killed, 6 + random.below(20), random.below(20))
      for (
        let tear_ = 0;
        tear_ < 20 && nth < injecting.torn && (nth === 0 || Date.now() < injecting.until);
        tear_ += 1
      ) {
        cpSync(killed, work, { recursive: true })
        const log = `${officeIn(work)}-wal`
        nth += 1
        if (statSync(log, { throwIfNoEntry: false })?.size) {
          to.count('logs torn')
          await look(officeIn(work), acks, tear(log, random), to)
        }
        rmSync(work, { recursive: true, force: true })
      }
      rmSync(killed, { recursive: true, force: true })
    }
    return to
  })
