import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './app-build.mjs'
import { benchAgainst } from './bench-against.mjs'
import { bundle, runBundled, runBundledUnseen } from './bundled.mjs'
import { runChild } from './child.mjs'
import { withDisplay } from './display.mjs'
import { exchangeMutants } from './exchange-mutants.mjs'
import { properties } from './properties.mjs'
import { installPackages } from './setup/debian.mjs'
import { root } from './setup/places.mjs'
import { isOnPath } from './setup/programs.mjs'
import { orStop } from './setup/words.mjs'
import { setUp } from './setup.mjs'
import { startApp } from './start.mjs'
import { steady } from './steady.mjs'
import { surroundings } from './toolchain.mjs'
import { biome, electronVite, knip, playwright, typescript, vitest } from './tools.mjs'

const tasks = {
  build: ({ env, words }) => buildApp(env, words),
  start: ({ toolchain, env, words }) => afterBuild(env, () => startApp(toolchain, env, words)),
  dev: ({ toolchain, env, words }) => withDisplay(env, shown => develop(toolchain, shown, words)),
  check: ({ env, words }) => inRoot(typescript(['--noEmit', '-p', '.', ...words]), env),
  lint: async ({ env, words }) =>
    (await inRoot(biome(['check', '.', ...words]), env)) || inRoot(knip(['--no-progress']), env),
  format: ({ env, words }) => inRoot(biome(['check', '--write', '.', ...words]), env),
  unit: ({ env, words }) => inRoot(vitest(['run', ...words]), env),
  sequences: ({ env, words }) =>
    inRoot(vitest(['run', 'tests/db/sequences.test.ts', ...words]), { SEQUENCES: '2000', ...env }),
  exchange: ({ env, words }) =>
    inRoot(vitest(['run', 'tests/db/exchange/exchange-property.test.ts', ...words]), { SCHEDULES: '5000', ...env }),
  'exchange-mutants': ({ env, words }) => exchangeMutants(words, env),
  'import-fuzz': ({ env, words }) =>
    inRoot(
      vitest(['run', 'tests/unit/imports/reading/read-file-fuzz.test.ts', 'tests/db/imports-fuzz.test.ts', ...words]),
      {
        DAMAGED_FILES: '10000',
        ...env,
      },
    ),
  properties: ({ env, words }) => properties(words, env),
  'electron-node': ({ toolchain, env, words }) => testInElectronsNode(toolchain, env, words),
  e2e: ({ env, words }) => afterBuild(env, () => testInTheApp(env, words)),
  // The window tests that take too long for `npm test`: every screen under axe, and work in a large office.
  long: ({ env, words }) => afterBuild(env, () => testInTheApp(env, ['--grep', '@long', ...words])),
  talan: ({ env, words }) => afterBuild(env, () => commandLine(env, words)),
  icons: ({ toolchain, env }) =>
    withDisplay(env, shown => inRoot([toolchain.electron, [...toolchain.electronArgs, 'build/icons/draw.mjs']], shown)),
  bench: ({ env, words }) => afterBuild(env, () => bench(env, words)),
  screenshots: ({ env, words }) => afterBuild(env, () => runBundled(env, 'pictures', words)),
  'check-files': ({ env, words }) => afterBuild(env, () => checkFiles(env, words)),
  'import-check': ({ env, words }) => runBundledUnseen(env, 'import-check', words),
  'search-suite': ({ env, words }) => runBundledUnseen(env, 'search-suite', words),
  faults: ({ env, words }) => afterBuild(env, () => runBundled(env, 'faults', words)),
  'random-user': ({ env, words }) => afterBuild(env, () => runBundled(env, 'random-user', words)),
  steady: ({ words }) => steady(words),
}

const [name, ...words] = process.argv.slice(2)
if (!Object.hasOwn(tasks, name ?? '')) {
  console.error(`usage: node build/run.mjs ${Object.keys(tasks).join('|')} [words for it]`)
  process.exit(2)
}
process.exitCode = await orStop(async () => {
  const toolchain = await setUp()
  return tasks[name]({ toolchain, env: surroundings(toolchain), words })
})

function inRoot([program, given], env) {
  return runChild(program, given, { cwd: root, env })
}

async function afterBuild(env, next) {
  const code = await buildApp(env)
  return code === 0 ? next() : code
}

async function testInTheApp(env, words) {
  const code = await runBundledUnseen(env, 'made-offices', ['--large'])
  if (code !== 0) return code
  return withDisplay(env, shown => inRoot(playwright(words), shown), availableParallelism())
}

/** Runs the benchmark of this code, alone or beside that of an older checkout. */
async function bench(env, given) {
  if (!given.some(word => word.startsWith('--against'))) return runBundled(env, 'bench', given)
  await bundle('bench')
  return withDisplay(env, shown => benchAgainst(shown, given))
}

/**
 * Checks the files that leave the house by opening them in the programs their readers have. Those programs are large, so no test needs
 * them.
 */
function checkFiles(env, given) {
  // Carlito replaces Calibri: each letter has the same width.
  const programs = {
    soffice: ['libreoffice-calc', 'libreoffice-writer', 'fonts-crosextra-carlito'],
    pdfinfo: ['poppler-utils'],
  }
  const lacking = Object.keys(programs).filter(program => !isOnPath(program))
  if (lacking.length > 0)
    installPackages(
      lacking.flatMap(program => programs[program]),
      lacking.join(' and '),
    )
  return runBundled(env, 'files', given)
}

function develop(toolchain, env, given) {
  const sandbox = toolchain.electronArgs.includes('--no-sandbox') ? ['--noSandbox'] : []
  return inRoot(electronVite(['dev', '--watch', ...sandbox, ...given]), env)
}

/** Runs the unit tests in the Node that the app itself runs in. */
function testInElectronsNode(toolchain, env, given) {
  const [, tool] = vitest(['run', ...given])
  return inRoot([toolchain.electron, tool], { ...env, ELECTRON_RUN_AS_NODE: '1' })
}

function commandLine(env, given) {
  // npm changes to the root of the package, but file names are meant relative to where the command was typed.
  const cwd = env.npm_lifecycle_event === 'talan' ? env.INIT_CWD : process.cwd()
  return runChild(process.execPath, [join(root, 'out/main/talan.js'), ...given], { cwd, env })
}
