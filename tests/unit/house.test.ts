import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { longFunctions } from './long-functions'
import { layers, root, sourceFiles } from './source-files'

const program = layers.flatMap(sourceFiles)
const ours = [...program, ...sourceFiles('tests')]

test('no file escapes the type checker or the linter', () => {
  const waved = /(:\s*any\b|<any>|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore|@ts-nocheck)/
  const found = ours.filter(({ path, text }) => path !== 'tests/unit/house.test.ts' && waved.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('a file has at most 300 lines, and the median is under 80', () => {
  const lines = ours
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
  expect(lines.filter(file => file.lines > 300)).toEqual([])
  expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThan(80)
})

/** The most files a folder may have; with more, it no longer has one subject. */
const mostInAFolder = 31

test('no folder of the program has too many files', () => {
  const counts = new Map<string, number>()
  for (const { path } of program.filter(file => !file.path.startsWith('db/migrations/'))) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  expect([...counts].filter(([, count]) => count > mostInAFolder)).toEqual([])
})

/** True for the texts, which have the same file names in both languages on purpose, and for tables, named like the code that uses them. */
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

test('every table is in the glossary', () => {
  const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  const schema = sourceFiles('db/tables')
    .map(({ text }) => text)
    .join('\n')
  const tables = [...schema.matchAll(/^ {2}(\w+): (?:\{|Row\b|Link\b)/gm)].map(found => found[1])
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(table => !glossary.includes(`\`${table}\``))).toEqual([])
})

test('no window test looks for a dialog without its name, since a notice is a dialog too', () => {
  const nameless = /getByRole\('dialog'\)/
  const inNotices = /Meddelanden.*getByRole\('dialog'\)/
  const found = [...sourceFiles('tests/e2e'), ...sourceFiles('tests/bench')].flatMap(({ path, text }) =>
    text.split('\n').flatMap(line => (nameless.test(line) && !inNotices.test(line) ? [`${path}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

test('no statement sends the number of its limit apart, since SQLite would prepare it anew each time', () => {
  const found = program.filter(({ text }) => /(?<!> )\blimit \?/i.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('no script of the window waits at its top, since a part it has fetched may need it and would wait for it', () => {
  const waits = /^(?:export )?(?:(?:const|let) [\w,{}[\] :]+ = )?await /m
  expect(sourceFiles('src-renderer').flatMap(({ path, text }) => (waits.test(text) ? [path] : []))).toEqual([])
})

test('a time is written by its language in one place', () => {
  const places = program.filter(({ text }) => text.includes(`replace(':', '.')`)).map(({ path }) => path)
  // The other one fills in a field, where both forms are understood.
  expect(places).toEqual(['src-shared/text/dates.ts', 'src-renderer/state/screen/mail-start.ts'])
})

/** What a dialog is made of. A popup that hangs on its button, as the calendar does, is no dialog. */
const rawDialog = /@base-ui\/react\/(?:alert-)?dialog|<dialog\b|(?<!\[)(?:role="dialog"|aria-modal)/

test('every dialog of the window has the one frame', () => {
  const found = sourceFiles('src-renderer').filter(
    ({ path, text }) => rawDialog.test(text) && path !== 'src-renderer/components/dialog/dialog-frame.tsx',
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

/** The most lines a function may have without a reason in the list below. */
const mostLines = 80

/** The longer functions, each with the reason why it is not divided. */
const longOnes: Readonly<Record<string, string>> = {
  'src-shared/text/sv/refusal.ts refusalSv': 'one sentence a code',
  'src-shared/text/en/refusal.ts refusalEn': 'one sentence a code',
  'src-shared/charts/month-chart.ts monthChart': 'a drawing: every mark is placed by the same measures',
  'src-shared/charts/coverage-chart.ts coverageChart': 'a drawing: every mark is placed by the same measures',
  'db/migrations/0003-issues-and-partners.ts up': 'released, and never edited',
  'db/migrations/0004-interaction-log.ts up': 'released, and never edited',
  'db/store.ts storeOn': 'the ways into one open file, over its two connections',
  'office/keeping/office-rows.ts officeRows': 'one entry a table',
  'src-main/index.ts start': 'the start in its order',
  'src-renderer/components/merge/merge-dialog.tsx MergeDialog': 'a dialog that asks and shows one thing',
  'src-renderer/components/multi-picker.tsx MultiPicker': 'keys, pointer and list of one control',
  'src-renderer/components/parts/part-control.tsx PartControl': 'one control a type of field',
  'src-renderer/components/record/editable-fact.tsx EditableFact': 'reading, writing and saving of one control',
  'src-renderer/list/edit/edit-dialog.tsx EditDialog': 'a dialog that asks and shows one thing',
  'src-renderer/list/filter/filter-builder.tsx FilterBuilder': 'keys and rows of one control',
  'src-renderer/list/grid/list-grid.tsx ListGrid': 'which lines there are, and where, for one table',
  'src-renderer/list/list-screen.tsx ListScreen': 'puts the parts of a list together',
  'src-renderer/list/views/columns-panel.tsx ColumnsPanel': 'keys and rows of one control',
  'src-renderer/pages/care/duplicates-part.tsx DuplicatesPart': 'keys and rows of one list',
  'src-renderer/pages/person/new-role.tsx NewRole': 'one form',
  'src-renderer/pages/person/person-page.tsx Person': 'a page as a table of contents',
  'src-renderer/pages/processes/process-board.tsx ProcessBoard': 'keys, pointer and columns of one board',
  'src-renderer/pages/quick-log/fields/participants-field.tsx ParticipantsField': 'keys and rows of one control',
  'src-renderer/pages/quick-log/quick-log-dialog.tsx QuickLogDialog': 'puts the fields of the form together',
  'src-renderer/pages/reports/locked-runs.tsx LockedRuns': 'keys and rows of one list',
  'src-store/store-client.ts startStore': 'what one thread is asked, and what it tells',
  'tests/db/naive-lists.ts naiveLists': 'one entry a list',
  'tests/db/naive-shown.ts naiveShown': 'one entry a list',
  'tests/db/refusal-words.test.ts refusalsOf': 'one entry a code',
  'tests/e2e/parts.spec.ts a callback': 'one journey',
  'tests/e2e/whole-lists.spec.ts a callback': 'one journey',
  'tests/ipc/an-office-with-canaries.ts anOfficeWithCanaries': 'one canary a field',
}

test('a function has at most 80 lines, except those named here', () => {
  const long = ours.flatMap(file => longFunctions(file, mostLines))
  expect(long.map(({ name }) => name).sort()).toEqual(Object.keys(longOnes).sort())
})
