import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** A worker of the program, bundled for a test, since Node does not run TypeScript. */
export type BuiltWorker = { readonly folder: string; readonly file: string; readonly remove: () => void }

/**
 * Bundles the worker that works on a shared folder. It needs SQLite's own code, so it is put where the packages are found.
 */
export async function builtSharingWorker(): Promise<BuiltWorker> {
  const root = resolve(import.meta.dirname, '../../../..')
  mkdirSync(join(root, 'out'), { recursive: true })
  const folder = mkdtempSync(join(root, 'out', 'sharing-worker-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src-store/sharing/sharing-worker.ts', outDir: folder, emptyOutDir: true, target: 'node20.18' },
  })
  return {
    folder,
    file: join(folder, 'sharing-worker.js'),
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
