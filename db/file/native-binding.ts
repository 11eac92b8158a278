import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The SQLite binding to load, or undefined for the one better-sqlite3 brings. That one needs Node-API 10 and crashes an older
 * runtime without an exception, so the choice is made before it is touched; set-up compiles the other.
 */
export function nativeBinding(): string | undefined {
  if (Number(process.versions['napi']) >= 10) return undefined
  const { resourcesPath } = process as { resourcesPath?: string }
  const packaged = resourcesPath && join(resourcesPath, 'native', 'better_sqlite3.node')
  // A program that brings its own never loads one that the environment names.
  const file = packaged && existsSync(packaged) ? packaged : (process.env['TALAN_SQLITE_BINDING'] ?? packaged)
  if (file && existsSync(file)) return file
  throw new Error(
    `no SQLite binding for Node-API ${process.versions['napi']} at ${file ?? 'TALAN_SQLITE_BINDING'}: run "npm run setup"`,
  )
}
