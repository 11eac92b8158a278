import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layers, root, sourceFiles } from './source-files'

const documents = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

const folders = [...layers, 'tests', 'build', 'docs']
/** Every file name in the repository, for a document that names a file without its folder. */
const names = new Set(
  folders
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .map(path => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)),
)

const isPath = (word: string): boolean =>
  folders.some(folder => word === folder || word.startsWith(`${folder}/`)) && !/[*<>{}…]|[A-Z]{2}/.test(word)
const isFileName = (word: string): boolean => /^[a-z][\w-]*(\.module)?\.(tsx?|mjs|css)$/.test(word)

/** Returns the words in code marks that name a missing file: a path from the root, or a file name without a folder. */
function missingIn(text: string): string[] {
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map(found => (found[1] as string).replace(/:\d+$/, ''))
  return words.filter(word => (isPath(word) ? !existsSync(join(root, word)) : isFileName(word) && !names.has(word)))
}

test('a missing path is found in a text', () => {
  expect(missingIn('see `db/store.ts`, `db/no-such.ts` and `no-such-file.ts`')).toEqual([
    'db/no-such.ts',
    'no-such-file.ts',
  ])
})

test('every path named in a document exists', () => {
  expect(documents.length).toBeGreaterThan(5)
  const missing = documents.flatMap(name =>
    missingIn(readFileSync(join(root, name), 'utf8')).map(word => `${name}: ${word}`),
  )
  expect(missing).toEqual([])
})

test('every path named in a comment exists', () => {
  const comments = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
  const missing = layers
    .flatMap(sourceFiles)
    .flatMap(({ path, text }) => missingIn((text.match(comments) ?? []).join('\n')).map(word => `${path}: ${word}`))
  expect(missing).toEqual([])
})

test('the map has at most 150 lines and links every page of a mechanism', () => {
  const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  expect(map.split('\n').length - 1).toBeLessThanOrEqual(150)
  const pages = readdirSync(join(root, 'docs/mechanisms'))
  expect(pages.filter(page => !map.includes(`docs/mechanisms/${page}`))).toEqual([])
})

test('the page of each mechanism names the tests that hold it', () => {
  const pages = readdirSync(join(root, 'docs/mechanisms'))
  expect(pages.length).toBeGreaterThan(30)
  const without = pages.filter(page => !/`tests\//.test(readFileSync(join(root, 'docs/mechanisms', page), 'utf8')))
  expect(without).toEqual([])
})
