import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { join as joinPosix } from 'node:path/posix'

export const root = resolve(import.meta.dirname, '../..')

/** The layers of the program, from the bottom up. The window (`src-renderer`) is beside those in the middle. */
export const layers = ['src-shared', 'db', 'office', 'src-store', 'command-line', 'src-main', 'src-renderer'] as const

export type SourceFile = { readonly path: string; readonly text: string }

/** Returns every TypeScript file in a folder of the repository, with its text. Paths begin at the root and have forward slashes. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
}

/** Returns the targets of a file's imports as they are written, with types and lazy imports. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(found => found[1] as string)

/** Returns the targets of the imports that a file needs to run, without `import type`. */
export const valueImportsOf = (text: string): string[] =>
  importsOf(text.replace(/^import type [^;]*?from '[^']+'$/gm, ''))

/** Returns the targets of the imports that are loaded together with a file, without `import type` and without `import(…)`. */
export const importsAtOnceOf = (text: string): string[] =>
  valueImportsOf(text.replace(/\bimport\(\s*'[^']+'\s*\)/g, ''))

const endings = ['', '.ts', '.tsx']

/** Returns the path from the root of the file that an import leads to. Null for a package or a missing file. */
export function importedFile(path: string, target: string): string | null {
  if (!target.startsWith('.')) return null
  const bare = joinPosix(dirname(path).split(sep).join('/'), target.replace(/\?.*$/, ''))
  return endings.map(ending => bare + ending).find(file => existsSync(join(root, file))) ?? null
}
