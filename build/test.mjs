import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { buildApp } from './app-build.mjs'
import { runBundled, runBundledUnseen } from './bundled.mjs'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'
import { orStop, say, since } from './setup/words.mjs'
import { setUp } from './setup.mjs'
import { withTempInMemory } from './temp-in-memory.mjs'
import { countedTests, reports } from './test-report.mjs'
import { surroundings } from './toolchain.mjs'
import { biome, knip, playwright, typescript, vitest } from './tools.mjs'

const words = process.argv.slice(2)
/** A window test that fails gets one more try, and is reported as unsteady if that one passes. `--no-retry` counts it as failed. */
const retries = words.includes('--no-retry') ? 0 : 1

/** The kinds of fault that are injected in the test. Questions through the page have tests of their own; damages take longer to tell much. */
const shortFaults = 'kills,sharing,torn,disk,places,hub'

let env
/** Each stage, and the stages that it cannot run without. */
const stages = {
  setup: {
    needs: [],
    run: async () => {
      env = surroundings(await setUp())
      return 0
    },
  },
  types: { needs: ['setup'], run: () => tool(typescript(['--noEmit', '-p', '.']), env) },
  lint: {
    needs: ['setup'],
    run: async () => (await tool(biome(['check', '.']), env)) || tool(knip(['--no-progress']), env),
  },
  unit: {
    needs: ['setup'],
    run: () =>
      withTempInMemory(env, quick =>
        tool(vitest(['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]), quick),
      ),
  },
  build: { needs: ['setup'], run: () => buildApp(env) },
  office: { needs: ['build'], run: () => runBundledUnseen(env, 'made-offices') },
  e2e: {
    needs: ['office'],
    run: () =>
      withTempInMemory({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.e2e }, quick =>
        withDisplay(
          quick,
          shown => tool(playwright(['--grep-invert', '@long', '--reporter=list,json', `--retries=${retries}`]), shown),
          availableParallelism(),
        ),
      ),
  },
  // Half a minute of the faults that `npm run faults` injects, always the same ones; `npm run faults -- --seed 1` injects others.
  faults: {
    needs: ['setup'],
    run: () => runBundledUnseen(env, 'faults', ['--only', shortFaults, '--seconds', '30']),
  },
  // Half a minute of the four hours of use that `npm run random-user` goes through.
  random: { needs: ['build'], run: () => runBundled(env, 'random-user', ['--actions', '90']) },
}

const wanted = wantedStages()
const times = []
const failed = []
const left = []
for (const file of Object.values(reports)) rmSync(file, { force: true })
for (const name of wanted) {
  if (stages[name].needs.some(needed => failed.includes(needed) || left.includes(needed))) {
    left.push(name)
    continue
  }
  if (name !== 'setup') console.log(`\ntest: ${name} …`)
  const start = performance.now()
  const code = await orStop(stages[name].run)
  times.push(`${name} ${since(start)}`)
  if (code !== 0) failed.push(name)
}
report()

/** Returns every stage, or those that --only names together with the stages they need. */
function wantedStages() {
  const only = words
    .find(word => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const names = Object.keys(stages)
  const strange = words
    .filter(word => !word.startsWith('--only=') && word !== '--no-retry')
    .concat(only?.filter(name => !names.includes(name)) ?? [])
  if (strange.length > 0) {
    say(`cannot make sense of "${strange.join(' ')}": npm test -- --no-retry --only=${names.join(',')}`)
    process.exit(2)
  }
  if (only === undefined) return names
  const withNeeded = name => [name, ...stages[name].needs.flatMap(withNeeded)]
  const chosen = new Set(only.flatMap(withNeeded))
  return names.filter(name => chosen.has(name))
}

function tool([program, given], variables) {
  return runChild(program, given, { cwd: root, env: variables })
}

/** Prints the result. The counts come from the runners' own reports; a stage that failed without a failed test counts as one failure. */
function report() {
  const counted = countedTests()
  console.log(`\ntest: ${times.join(' · ')}`)
  if (counted.skipped > 0) console.log(`test: ${counted.skipped} skipped`)
  for (const title of counted.unsteady) console.log(`test: unsteady, passed at the second try only: ${title}`)
  for (const title of counted.failedTitles) console.log(`test: failed: ${title}`)
  if (failed.length > 0) console.log(`test: these stages failed: ${failed.join(', ')}`)
  if (left.length > 0) console.log(`test: these could not run without them: ${left.join(', ')}`)
  const failures = Math.max(counted.failed, failed.length)
  process.exitCode = failures === 0 ? 0 : 1
  console.log(`${counted.passed} passed, ${failures} failed`)
}
