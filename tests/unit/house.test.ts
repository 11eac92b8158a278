import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layers, root, sourceFiles } from './source-files'

const program = layers.flatMap(sourceFiles)
const ours = [...program, ...sourceFiles('tests')]

test('no type is waved through', () => {
  const waved = /(:\s*any\b|<any>|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore|@ts-nocheck)/
  const found = ours.filter(({ path, text }) => path !== 'tests/unit/house.test.ts' && waved.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('a file holds one subject: the median is under 80 lines and none is over 300', () => {
  const lines = ours
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
  expect(lines.filter(file => file.lines > 300)).toEqual([])
  expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThan(80)
})

/** What a folder may hold before it is a drawer and no longer a subject. */
const mostInAFolder = 31

test('no folder of the program is a drawer', () => {
  const counts = new Map<string, number>()
  for (const { path } of program.filter(file => !file.path.startsWith('db/migrations/'))) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  expect([...counts].filter(([, count]) => count > mostInAFolder)).toEqual([])
})

/** Words in two languages lie in two folders under one name, on purpose; so does what a table, a step or a text is called after. */
const isNamedAfterAnother = (path: string): boolean =>
  path.includes('/text/sv/') || path.includes('/text/en/') || path.startsWith('db/tables/')

test('no two files of a layer have the same name', () => {
  const byName = new Map<string, string[]>()
  for (const { path } of program.filter(file => !isNamedAfterAnother(file.path))) {
    const name = `${path.slice(0, path.indexOf('/'))} ${path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '')}`
    byName.set(name, [...(byName.get(name) ?? []), path])
  }
  expect([...byName.values()].filter(paths => paths.length > 1)).toEqual([])
})

test('every table has its word in the glossary', () => {
  const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  const schema = sourceFiles('db/tables')
    .map(({ text }) => text)
    .join('\n')
  const tables = [...schema.matchAll(/^ {2}(\w+): (?:\{|Row\b|Link\b)/gm)].map(found => found[1])
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(table => !glossary.includes(`\`${table}\``))).toEqual([])
})
