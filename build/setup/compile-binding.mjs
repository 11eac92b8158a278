import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeGyp } from './npm.mjs'
import { hasNodeHeaders } from './system-packages.mjs'
import { Stop } from './words.mjs'

/**
 * Compiles better-sqlite3 from the sources in its package, in a copy, so that node_modules stays as npm made it. It asks for
 * NAPI_EXPERIMENTAL instead of a level, so that Node 20 and Electron 33 accept the result as well as newer ones.
 */
export function compileBinding(module, file) {
  const gyp = nodeGyp()
  if (gyp === undefined) throw new Stop('node-gyp, a part of npm, was not found. Run this through npm: npm run setup')
  mkdirSync(dirname(file), { recursive: true })
  const work = mkdtempSync(join(dirname(file), 'compile-'))
  try {
    const copy = join(work, 'better-sqlite3')
    cpSync(module, copy, { recursive: true })
    const headers = join(dirname(module), 'node-addon-api')
    cpSync(headers, join(work, 'node_modules', 'node-addon-api'), { recursive: true })
    adapt(copy)
    build(gyp, copy)
    const aside = join(work, 'finished.node')
    copyFileSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), aside)
    renameSync(aside, file)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function adapt(copy) {
  replaceIn(join(copy, 'binding.gyp'), "'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL'")
  // Measured: -O3 takes half as long again to compile and makes no store faster.
  replaceIn(join(copy, 'deps', 'common.gypi'), "'-O3'", "'-O2'")
}

function replaceIn(file, former, wanted) {
  const before = readFileSync(file, 'utf8')
  if (!before.includes(former))
    throw new Error(`this better-sqlite3 has no ${former} in ${file}: adapt compile-binding.mjs`)
  writeFileSync(file, before.replace(former, wanted))
}

function build(gyp, folder) {
  const nodeFolder = [process.env.npm_config_nodedir, join(dirname(process.execPath), '..')].find(
    candidate => candidate && hasNodeHeaders(candidate),
  )
  const run = spawnSync(
    process.execPath,
    [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', ...(nodeFolder ? [`--nodedir=${nodeFolder}`] : [])],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  if (run.status === 0) return
  process.stderr.write(`${(run.stderr ?? '').slice(-3000)}\n`)
  throw new Stop(
    nodeFolder
      ? 'better-sqlite3 did not compile, see above. A C++ compiler, make and Python 3 are needed.'
      : 'better-sqlite3 did not compile, see above. The headers of Node were not found beside it: use Node from ' +
          'nodejs.org, or 24 or later, or run it where nodejs.org can be reached.',
  )
}
