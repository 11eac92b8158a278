import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

/** A worker of the program, bundled for a test, since Node does not run TypeScript. */
export type BuiltWorker = { readonly folder: string; readonly file: string; readonly remove: () => void }

/** Bundles a worker that opens an office. It needs SQLite's own code, so it is put where the packages are found. */
export async function builtOfficeWorker(source: string): Promise<BuiltWorker> {
  const root = resolve(import.meta.dirname, '../../../..')
  mkdirSync(join(root, 'out'), { recursive: true })
  const folder = mkdtempSync(join(root, 'out', 'office-worker-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: source, outDir: folder, emptyOutDir: true, target: 'node20.18' },
    // One file is read in half the time of the hundreds of the packages, and each job begins a thread.
    ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
  })
  return {
    folder,
    file: join(folder, `${basename(source, '.ts')}.js`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Bundles the worker that reads files into a folder of its own. */
export async function builtReadWorker(): Promise<BuiltWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'talan-read-'))
  await build({
    root: resolve(import.meta.dirname, '../../../..'),
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src-store/read-file-worker.ts', outDir: folder, emptyOutDir: true, target: 'node20.18' },
    // The folder has no packages beside it.
    ssr: { noExternal: true },
  })
  return {
    folder,
    file: join(folder, 'read-file-worker.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
