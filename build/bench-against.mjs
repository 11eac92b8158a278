import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runChild } from './child.mjs'
import { root } from './setup/places.mjs'
import { Stop } from './setup/words.mjs'

/** A median ratio above this counts as slower: the difference is more than the machine's own variation from day to day. */
const most = 1.05
/**
 * How many pairs are run by default. With nine, one slow moment decides nothing, and the second smallest and second largest bound the
 * median in 96 of 100 runs.
 */
const usualPairs = 9

const nameOf = ({ name, limitName }) => `${name} (beside ${limitName})`

const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs the benchmarks of this checkout and of an older one in turn, and compares each figure pair by pair. The older one must be set up,
 * and a run of its benchmark there must have built it. Returns 1 if a figure became slower, otherwise 0.
 */
export async function benchAgainst(env, words) {
  const { values, tokens } = parseArgs({
    args: words,
    options: { against: { type: 'string' }, pairs: { type: 'string', default: String(usualPairs) } },
    strict: false,
    tokens: true,
  })
  const ownWords = tokens.filter(token => ['against', 'pairs'].includes(token.name))
  const taken = new Set(ownWords.flatMap(({ index, inlineValue }) => (inlineValue ? [index] : [index, index + 1])))
  const passedOn = words.filter((_, index) => !taken.has(index))
  if (typeof values.against !== 'string') throw new Stop('--against needs the folder of an older checkout.')
  const pairs = Number(values.pairs)
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new Stop('--pairs takes a whole number from 1: npm run bench -- --against FOLDER --pairs 9')
  const older = resolve(values.against)
  const program = folder => join(folder, 'out/bench/run.js')
  if (!existsSync(program(older)))
    throw new Stop(`${older} has no built benchmark. Run "npm run bench -- --only log --sizes 1000" there once.`)
  const folder = mkdtempSync(join(tmpdir(), 'talan-bench-pairs-'))
  const figuresOf = async (checkout, name) => {
    const file = join(folder, name)
    const code = await runChild(process.execPath, [program(checkout), ...passedOn, '--json', file], {
      cwd: checkout,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (code !== 0) throw new Stop(`the benchmark of ${checkout} stopped with code ${code}.`)
    return JSON.parse(readFileSync(file, 'utf8')).figures
  }
  const ratios = new Map()
  const onlyHere = new Set()
  try {
    for (let pair = 0; pair < pairs; pair += 1) {
      // The first to run finds the machine colder, so each checkout goes first every other time.
      const order = pair % 2 === 0 ? [older, root] : [root, older]
      const measured = new Map()
      for (const checkout of order)
        measured.set(checkout, await figuresOf(checkout, `${pair}-${order.indexOf(checkout)}`))
      const before = new Map(measured.get(older).map(figure => [nameOf(figure), figure.ours]))
      for (const figure of measured.get(root)) {
        const name = nameOf(figure)
        if (before.has(name)) ratios.set(name, [...(ratios.get(name) ?? []), figure.ours / before.get(name)])
        else onlyHere.add(name)
      }
      console.log(`bench: pair ${pair + 1} of ${pairs} measured`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  let slower = 0
  for (const [name, found] of ratios) {
    const sorted = [...found].sort((a, b) => a - b)
    const [low, high] = sorted.length > 4 ? [sorted[1], sorted.at(-2)] : [sorted[0], sorted.at(-1)]
    const middle = median(found)
    if (middle > most) slower += 1
    const verdict = middle > most ? `  SLOWER than ${most}` : ''
    console.log(`${middle.toFixed(3)}  [${low.toFixed(3)} – ${high.toFixed(3)}]  ${name}${verdict}`)
  }
  for (const name of onlyHere) console.log(`bench: the older one does not measure: ${name}`)
  console.log(`bench: ${ratios.size} figures, new by old, median and interval of ${pairs} pairs; ${slower} slower`)
  return slower === 0 ? 0 : 1
}
