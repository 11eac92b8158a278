import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './source-files'

const ours = ['src-shared', 'db', 'src-main', 'src-renderer', 'tests'].flatMap(sourceFiles)

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

test('every table has its word in the glossary', () => {
  const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  const schema = sourceFiles('db/tables')
    .map(({ text }) => text)
    .join('\n')
  const tables = [...schema.matchAll(/^ {2}(\w+): (?:\{|Row\b|Link\b)/gm)].map(found => found[1])
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(table => !glossary.includes(`\`${table}\``))).toEqual([])
})
