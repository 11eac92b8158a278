import { parseArgs } from 'node:util'
import { randomFrom } from '../bench/random'
import { beKilled } from './child'
import { damages } from './damages'
import type { Figure } from './figure'
import type { Tally } from './found'
import { writeUntilKilled } from './hub-child'
import { hubFaults } from './hub-faults'
import type { Injecting } from './injecting'
import { kills } from './kills'
import { killsOfExchange } from './kills-of-exchange'
import { places } from './places'
import { questions } from './questions'
import { smallDisk } from './small-disk'
import { tornLogs } from './torn-logs'

/** Every kind of fault, by the word that `--only` takes. The last number is its share of the time that `--seconds` gives. */
const faults: Readonly<Record<string, readonly [(injecting: Injecting) => Promise<Tally>, number]>> = {
  kills: [injecting => kills(injecting, name => !Object.hasOwn(killsOfExchange, name)), 5],
  sharing: [injecting => kills(injecting, name => Object.hasOwn(killsOfExchange, name), 'sharing'), 2],
  torn: [tornLogs, 1],
  disk: [smallDisk, 2],
  damages: [damages, 2],
  places: [places, 1],
  questions: [questions, 1],
  hub: [hubFaults, 2],
}

const isOver = ({ count, most }: Figure): boolean => most !== undefined && count > most

function line(figure: Figure): string {
  const { name, count, most } = figure
  const limit = most === undefined ? '' : ` (at most ${most})`
  return `${String(count).padStart(8)}  ${name}${limit}${isOver(figure) ? '  <- too many' : ''}`
}

/** Injects the faults that are asked for, and prints the figures of each kind. Returns the exit code: 1 if a figure is over its most. */
async function inject(words: readonly string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', default: Object.keys(faults).join(',') },
      seconds: { type: 'string' },
      kills: { type: 'string', default: '1020' },
      questions: { type: 'string', default: '100000' },
      work: { type: 'string' },
      seed: { type: 'string', default: '20261129' },
    },
  })
  const names = values.only.split(',')
  const strange = names.filter(name => !Object.hasOwn(faults, name))
  if (strange.length > 0) {
    console.error(`no such kind of fault: ${strange.join(', ')}. There are ${Object.keys(faults).join(', ')}`)
    return 2
  }
  // Whoever breaks off a long run is told what it has found so far.
  let brokenOffAt = Number.POSITIVE_INFINITY
  process.once('SIGINT', () => {
    brokenOffAt = Date.now()
  })
  const shares = names.reduce((sum, name) => sum + (faults[name]?.[1] ?? 0), 0)
  const all: Figure[] = []
  for (const [name, [run, share]] of Object.entries(faults)) {
    if (!names.includes(name) || brokenOffAt < Date.now()) continue
    const begun = Date.now()
    const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : (Number(values.seconds) * share) / shares
    const found = await run({
      random: randomFrom(Number(values.seed)),
      get until() {
        return Math.min(begun + seconds * 1_000, brokenOffAt)
      },
      kills: Number(values.kills),
      torn: 240,
      damages: 220,
      questions: Number(values.questions),
      isWanted: name => values.work === undefined || name.includes(values.work),
    })
    console.log(`\n${name}: ${Math.round((Date.now() - begun) / 1_000)} s, seed ${values.seed}`)
    for (const figure of found.figures()) console.log(line(figure))
    for (const text of found.told()) console.error(`fault: ${text}`)
    all.push(...found.figures())
  }
  if (Number.isFinite(brokenOffAt)) console.log('\nfaults: broken off, the figures are of what was done until then')
  const over = all.filter(isOver)
  console.log(
    over.length === 0
      ? '\nfaults: every figure is within its limit'
      : `\nfaults: ${over.length} figures are over their limits`,
  )
  return over.length === 0 ? 0 : 1
}

const [role, ...given] = process.argv.slice(2)
if (role === 'child') await beKilled(given[0] as string, given[1] as string)
else if (role === 'hub-child') await writeUntilKilled(given[0] as string)
else process.exitCode = await inject(process.argv.slice(2))
