import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { root } from '../setup/places.mjs'

const mark = `This build of Talan can be driven through Chromium's remote debugging port. It is for the project's own tests, and is never released.
`

/**
 * Copies the packed app beside it and adds the one file that makes it a build for tests. Returns the path of its executable. A test of the
 * packaged app compares the two builds.
 */
export function makeTestBuild(executable) {
  // On a Mac the whole app is a folder of this name.
  const packed = process.platform === 'darwin' ? resolve(executable, '../../..') : dirname(executable)
  const folder = join(root, 'dist', 'test-build', basename(packed))
  rmSync(join(root, 'dist', 'test-build'), { recursive: true, force: true })
  cpSync(packed, folder, { recursive: true, verbatimSymlinks: true })
  const resources = process.platform === 'darwin' ? 'Contents/Resources' : 'resources'
  writeFileSync(join(folder, resources, 'test-build.txt'), mark)
  return join(folder, relative(packed, executable))
}
