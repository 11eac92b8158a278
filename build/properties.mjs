import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runChild } from './child.mjs'
import { root } from './setup/places.mjs'
import { say, since } from './setup/words.mjs'
import { vitest } from './tools.mjs'

const usual = 10

/** Finds the tests that draw their input at random. */
function propertyTests() {
  const folder = join(root, 'tests')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && readFileSync(join(folder, name), 'utf8').includes('fast-check'))
    .map(name => relative(root, join(folder, name)))
}

/**
 * Runs the property tests with several seeds that no run has had before, and prints those that failed. `npm test` has one seed for all
 * runs. Returns 0 if every seed passed, 1 if one failed, 2 for words it does not know.
 */
export async function properties(words, env) {
  const names = words.filter(word => !/^\d+$/.test(word))
  const counts = words.filter(word => /^\d+$/.test(word))
  const tests = propertyTests().filter(test => names.length === 0 || names.some(name => test.includes(name)))
  if (counts.length > 1 || tests.length === 0) {
    say(
      'usage: npm run properties, or npm run properties -- 40 undo for forty seeds of the tests with "undo" in their names',
    )
    return 2
  }
  const first = Date.now() % 1_000_000_000
  const seeds = Array.from({ length: Number(counts[0] ?? usual) }, (_, at) => first + at)
  const failed = []
  for (const seed of seeds) {
    const start = performance.now()
    const [program, given] = vitest(['run', '--reporter=dot', ...tests])
    const code = await runChild(program, given, { cwd: root, env: { ...env, TALAN_SEED: String(seed) } })
    console.log(`properties: seed ${seed} ${code === 0 ? 'passed' : 'FAILED'} in ${since(start)}`)
    if (code !== 0) failed.push(seed)
  }
  console.log(
    `properties: ${tests.length} files, ${seeds.length} seeds, failed: ${failed.length === 0 ? 'none' : failed.join(', ')}`,
  )
  return failed.length === 0 ? 0 : 1
}
