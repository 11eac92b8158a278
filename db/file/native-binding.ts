import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isPackaged } from './packaged'

/** Returns where the compiled binding is. A packaged program has its own, and never loads one that the environment names. */
export const compiledBinding = (resources: string | undefined, named: string | undefined): string | undefined =>
  resources !== undefined && isPackaged(resources) ? join(resources, 'native', 'better_sqlite3.node') : named

/**
 * Returns the path of the SQLite binding to load, or undefined for the one that comes with better-sqlite3. That one needs Node-API 10, and
 * crashes an older runtime without an exception, so the choice is made before it is touched. Set-up compiles the other one. Throws if that
 * one is missing.
 */
export function nativeBinding(): string | undefined {
  if (Number(process.versions['napi']) >= 10) return undefined
  const { resourcesPath } = process as { resourcesPath?: string }
  const file = compiledBinding(resourcesPath, process.env['TALAN_SQLITE_BINDING'])
  if (file && existsSync(file)) return file
  throw new Error(
    `no SQLite binding for Node-API ${process.versions['napi']} at ${file ?? 'TALAN_SQLITE_BINDING'}: run "npm run setup"`,
  )
}
