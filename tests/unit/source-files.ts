import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { join as joinPosix } from 'node:path/posix'

export const root = resolve(import.meta.dirname, '../..')

/** The layers of the program, from the bottom up; the window stands beside those in the middle. */
export const layers = ['src-shared', 'db', 'office', 'src-store', 'command-line', 'src-main', 'src-renderer'] as const

export type SourceFile = { readonly path: string; readonly text: string }

/** Every TypeScript file of a folder of ours, with its text; paths from the root with forward slashes. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
}

/** What a file imports, as written, types and lazy imports included. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(found => found[1] as string)

/** What a file imports for its code to run: no types, for they are gone when it runs. */
export const valueImportsOf = (text: string): string[] =>
  importsOf(text.replace(/^import type [^;]*?from '[^']+'$/gm, ''))

const endings = ['', '.ts', '.tsx']

/** The file of ours that an import leads to, from the root; null for a package. */
export function importedFile(path: string, target: string): string | null {
  if (!target.startsWith('.')) return null
  const bare = joinPosix(dirname(path).split(sep).join('/'), target.replace(/\?.*$/, ''))
  return endings.map(ending => bare + ending).find(file => existsSync(join(root, file))) ?? null
}
