import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileBinding } from './compile-binding.mjs'
import { cache, root } from './places.mjs'
import { takeTurn } from './turn.mjs'
import { readJsonOr } from './whole-file.mjs'
import { Stop, say, since } from './words.mjs'

const module = join(root, 'node_modules', 'better-sqlite3')
/** The Node-API level that better-sqlite3's own binding needs. An older runtime does not refuse the binding, it crashes. */
const SHIPPED_LEVEL = 10

/** Returns Electron's version and Node-API level, which only starting it tells for certain. */
export function startedElectron(electron, proofs) {
  const known = proofs.answerFor('electron', electron.identity)
  if (known) return known
  const run = spawnSync(electron.path, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  })
  if (run.status !== 0)
    throw new Stop(
      `${electron.path} does not start (${said(run)}). Delete the folder it lies in and run the same command again.`,
    )
  const versions = JSON.parse(run.stdout)
  return proofs.keep('electron', electron.identity, { version: versions.electron, napi: Number(versions.napi) })
}

/** Guesses, before Electron can be started, whether a binding must be compiled. Only the installing of compilers depends on the guess. */
export function isCompileLikely(electron, proofs) {
  const guess = electron.official ? SHIPPED_LEVEL : SHIPPED_LEVEL - 1
  const file = bindingFile(proofs.answerFor('electron', electron.identity)?.napi ?? guess)
  return file !== undefined && !existsSync(file)
}

/** Returns where a binding for this Node and Electron's level belongs; undefined if the shipped one will do. */
function bindingFile(electronLevel) {
  const level = Math.min(Number(process.versions.napi), electronLevel)
  if (level >= SHIPPED_LEVEL) return undefined
  const { version } = readJsonOr(join(module, 'package.json'), {})
  return join(cache, `better-sqlite3-${version}-napi${level}-${process.platform}-${process.arch}.node`)
}

/**
 * Makes sure that both Node and Electron can open a store, and compiles a binding if the shipped one is too new. Returns the binding's
 * path; undefined for the shipped one.
 */
export async function provideBinding({ electron, level, proofs, takeCloneTurn }) {
  const file = bindingFile(level)
  const identity = () => identityOf(file ?? join(module, 'package.json'), electron)
  if ((file === undefined || existsSync(file)) && proofs.answerFor('binding', identity())) return file
  await takeCloneTurn()
  const release = await takeTurn(cache)
  try {
    if (file === undefined || existsSync(file)) {
      const failure = tryOut(file, electron)
      if (failure && file === undefined)
        throw new Stop(`better-sqlite3 does not load (${failure}). Delete node_modules and run the same command again.`)
      if (failure) {
        say(`the better-sqlite3 in the cache does not load (${failure}), making it anew`)
        rmSync(file)
      }
    }
    if (file !== undefined && !existsSync(file)) compileAndTry(file, electron)
    proofs.keep('binding', identity(), true)
    return file
  } finally {
    release()
  }
}

function compileAndTry(file, electron) {
  const start = performance.now()
  say('compiling better-sqlite3 for this Node and this Electron, one to two minutes, once for this user …')
  compileBinding(module, file)
  const failure = tryOut(file, electron)
  if (failure) {
    rmSync(file)
    throw new Stop(
      `the better-sqlite3 just compiled does not load (${failure}). Try with Node 24, where it need not be compiled ` +
        'for Node; if it stays so, report it with these lines.',
    )
  }
  say(`better-sqlite3 compiled, and tried in Node and in Electron (${since(start)})`)
}

/**
 * Opens a store in a child process of each runtime, since a wrong binding crashes instead of throwing. Returns what went wrong, or
 * undefined.
 */
function tryOut(file, electron) {
  const script = `
    const options = Number(process.versions.napi) < ${SHIPPED_LEVEL} ? { nativeBinding: ${JSON.stringify(file)} } : {}
    new (require(${JSON.stringify(module)}))(':memory:', options).prepare('select 1').get()`
  for (const [name, program, variables] of [
    ['Node', process.execPath, {}],
    ['Electron', electron.path, { ELECTRON_RUN_AS_NODE: '1' }],
  ]) {
    const run = spawnSync(program, ['-e', script], { env: { ...process.env, ...variables }, encoding: 'utf8' })
    if (run.status !== 0) return `in ${name}: ${said(run)}`
  }
  return undefined
}

function said(run) {
  const lines = (run.stderr ?? '').split('\n').map(line => line.trim())
  return lines.find(line => /error/i.test(line)) ?? run.error?.message ?? run.signal ?? `exit code ${run.status}`
}

function identityOf(file, electron) {
  const { size, mtimeMs } = statSync(file)
  return `${file} ${size} ${mtimeMs} | ${process.execPath} ${process.version} | ${electron.identity}`
}
