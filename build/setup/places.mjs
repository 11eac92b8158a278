import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The root of this clone. */
export const root = resolve(import.meta.dirname, '../..')

/** What set-up found for this clone; the tasks and the test runners read it. */
export const toolchainFile = join(root, '.toolchain', 'env.json')

/** What every clone of one user shares: the spare Electron and the compiled binding. */
export const cache = process.env.TALAN_TOOLCHAIN_CACHE
  ? resolve(process.env.TALAN_TOOLCHAIN_CACHE)
  : join(userCache(), 'talan-toolchain')

function userCache() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return join(homedir(), '.cache')
}
