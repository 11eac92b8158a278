import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './app-build.mjs'
import { runBundled, runBundledUnseen } from './bundled.mjs'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { root } from './setup/places.mjs'
import { readJsonOr } from './setup/whole-file.mjs'
import { orStop, say, since } from './setup/words.mjs'
import { setUp } from './setup.mjs'
import { surroundings } from './toolchain.mjs'
import { biome, playwright, typescript, vitest } from './tools.mjs'

const reports = {
  unit: join(root, '.toolchain', 'unit-report.json'),
  e2e: join(root, '.toolchain', 'e2e-report.json'),
}
let env
const stages = {
  setup: async () => {
    env = surroundings(await setUp())
    return 0
  },
  types: () => tool(typescript(['--noEmit', '-p', '.']), env),
  lint: () => tool(biome(['check', '.']), env),
  unit: () => tool(vitest(['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]), env),
  build: () => buildApp(env),
  office: () => runBundledUnseen(env, 'large-office'),
  e2e: () =>
    withDisplay(
      { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.e2e },
      shown => tool(playwright(['--reporter=list,json']), shown),
      availableParallelism(),
    ),
  // Half a minute of the four hours that `npm run random-user` takes a user through.
  random: () => runBundled(env, 'random-user', ['--actions', '90']),
}

const wanted = wantedStages(process.argv.slice(2))
const summary = []
for (const file of Object.values(reports)) rmSync(file, { force: true })
let failedStage
for (const name of wanted) {
  if (name !== 'setup') console.log(`\ntest: ${name} …`)
  const start = performance.now()
  const code = await orStop(stages[name])
  summary.push(`${name} ${since(start)}`)
  if (code === 0) continue
  failedStage = name
  break
}
report()

/** Every stage, or those that --only names with what they stand on. */
function wantedStages(words) {
  const only = words
    .find(word => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const names = Object.keys(stages)
  const strange = words
    .filter(word => !word.startsWith('--only='))
    .concat(only?.filter(name => !names.includes(name)) ?? [])
  if (strange.length > 0) {
    say(`cannot make sense of "${strange.join(' ')}": npm test -- --only=${names.join(',')}`)
    process.exit(2)
  }
  if (only === undefined) return names
  return names.filter(
    name =>
      name === 'setup' ||
      only.includes(name) ||
      (['build', 'office'].includes(name) && only.includes('e2e')) ||
      (name === 'build' && only.includes('random')),
  )
}

function tool([program, words], variables) {
  return runChild(program, words, { cwd: root, env: variables })
}

/** The counts come from the runners' own reports; a stage that failed without a failed test counts as one failure. */
function report() {
  const unit = readJsonOr(reports.unit, {})
  const e2e = readJsonOr(reports.e2e, {}).stats ?? {}
  const passed = (unit.numPassedTests ?? 0) + (e2e.expected ?? 0) + (e2e.flaky ?? 0)
  const failedTests = (unit.numFailedTests ?? 0) + (e2e.unexpected ?? 0)
  const skipped = (unit.numPendingTests ?? 0) + (unit.numTodoTests ?? 0) + (e2e.skipped ?? 0)
  const failed = failedStage === undefined ? failedTests : Math.max(failedTests, 1)
  console.log(`\ntest: ${summary.join(' · ')}`)
  if (skipped > 0) console.log(`test: ${skipped} skipped`)
  if (failedStage !== undefined) {
    const left = wanted.slice(wanted.indexOf(failedStage) + 1)
    console.log(`test: "${failedStage}" failed${left.length > 0 ? `, so these did not run: ${left.join(', ')}` : ''}`)
  }
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`${passed} passed, ${failed} failed`)
}
