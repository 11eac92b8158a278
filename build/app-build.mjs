import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { root } from './setup/places.mjs'
import { takeTurn } from './setup/turn.mjs'
import { readOr, writeWhole } from './setup/whole-file.mjs'
import { since } from './setup/words.mjs'
import { electronVite } from './tools.mjs'

const sources = [
  'src-shared',
  'db',
  'office',
  'src-store',
  'command-line',
  'src-main',
  'src-renderer',
  'docs/anvandarguide.md',
  'package-lock.json',
  'electron.vite.config.ts',
]
const results = [
  'main/index.js',
  'main/read-home.js',
  'main/store-thread.js',
  'main/talan.js',
  'preload/preload.cjs',
  'preload/page-flow.cjs',
  'renderer/index.html',
]
/** The parts that `electron.vite.config.ts` builds one after the other. The first empties the folders. */
const modes = ['production', 'main-thread', 'store-thread']
const stamp = join(root, 'out', '.stamp')

/** Builds the app into out/ unless it was built from exactly these sources. Returns an exit code. */
export async function buildApp(env, words = []) {
  if (isFresh(fingerprint())) return 0
  const release = await takeTurn(join(root, 'out'))
  try {
    // Taken before the build. If a source changes meanwhile, the build counts as stale, as it should.
    const now = fingerprint()
    if (isFresh(now)) return 0
    const start = performance.now()
    rmSync(stamp, { force: true })
    for (const mode of modes) {
      const [program, given] = electronVite([
        'build',
        '--logLevel',
        mode === modes[0] ? 'warn' : 'error',
        '--mode',
        mode,
        ...words,
      ])
      const code = await runChild(program, given, { cwd: root, env, stdio: ['ignore', 2, 2] })
      if (code !== 0) return code
    }
    writeWhole(stamp, now)
    process.stderr.write(`build: done (${since(start)})\n`)
    return 0
  } finally {
    release()
  }
}

function isFresh(now) {
  return readOr(stamp, undefined) === now && results.every(file => existsSync(join(root, 'out', file)))
}

/** Returns a hash of the sources' names, sizes and dates: they say enough, and cost a few milliseconds to read. */
function fingerprint() {
  const hash = createHash('sha256')
  const look = path => {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) look(`${path}/${name}`)
    else hash.update(`${path} ${found?.size} ${found?.mtimeMs}\n`)
  }
  for (const source of sources) look(source)
  return hash.digest('hex')
}
