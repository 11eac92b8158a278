import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { aFile, aLog, readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

async function aNewFile(): Promise<string> {
  const file = join(aFolder(), 'X.talan')
  expect((await talan('new', file)).code).toBe(0)
  return file
}

/** What the office holds, as its own archive has it, without the change record. */
async function livingIn(file: string): Promise<object> {
  const lists = await Promise.all(
    ['interactions', 'people', 'organisations'].map(list => talan('list', file, list, '--json')),
  )
  return lists.map(({ value }) => value)
}

const inserted = (value: { files: { written: object }[] }) => value.files[0]?.written

test('a log of meetings is read in, and what needs a decision is listed with line and reason', async () => {
  const file = await aNewFile()
  const said = await talan('import', file, aLog(), '--json')
  expect(said).toMatchObject({ code: 0, err: '' })
  const [read] = said.value.files
  expect(read).toMatchObject({
    file: 'moteslogg.csv',
    kind: 'interactions',
    rows: 13,
    totals: { verbs: { new: 8, update: 0, same: 1, conflict: 0, review: 3, error: 1 } },
    passedOver: { preamble: 3, blank: 1, totals: 1 },
    written: { added: 8, changed: 0, refused: 0 },
  })
  expect(read.waiting.map(({ line, verb }: { line: number; verb: string }) => [line, verb])).toEqual([
    [9, 'review'],
    [16, 'error'],
    [17, 'review'],
    [18, 'review'],
  ])
  const listed = await talan('imports', file, '--json')
  expect(listed.value.imports).toMatchObject([{ name: 'moteslogg.csv', kind: 'interactions', isReverted: false }])
})

test('the same file again changes nothing', async () => {
  const file = await aNewFile()
  const log = aLog()
  await talan('import', file, log, '--json')
  const before = await livingIn(file)
  const again = await talan('import', file, log, '--json')
  expect(inserted(again.value)).toMatchObject({ actionId: null, batchId: null, added: 0, changed: 0 })
  expect(again.value.files[0].totals.verbs).toMatchObject({ new: 0, update: 0, same: 9 })
  expect(await livingIn(file)).toEqual(before)
  expect((await talan('imports', file, '--json')).value.imports).toHaveLength(1)
})

test('a whole import is taken back', async () => {
  const file = await aNewFile()
  const before = await livingIn(file)
  const read = await talan('import', file, aLog(), '--json')
  const { batchId } = read.value.files[0].written
  const reverted = await talan('imports', file, '--revert', batchId, '--json')
  expect(reverted).toMatchObject({ code: 0, value: { skipped: 0 } })
  expect(await livingIn(file)).toEqual(before)
  expect((await talan('imports', file)).out).toContain('tillbakatagen')
  expect((await talan('imports', file, '--revert', batchId)).code).toBe(1)
})

test('a rehearsal says what would be done, and writes nothing', async () => {
  const file = await aNewFile()
  const before = readFileSync(file)
  const said = await talan('import', file, aLog(), '--dry-run')
  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toContain('Ny 8, Uppdatera 0, Samma 1, Krock 0, Granska 3, Fel 1')
  expect(said.out).toContain('Inget är inskrivet.')
  expect(said.out).toMatch(/rad 16: Fel, .*2025-11-31/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('the proposed map is written, and used again with another column in the place of one', async () => {
  const file = await aNewFile()
  const log = aLog()
  const { code, out, value } = await talan('import', file, log, '--write-map')
  expect(code).toBe(0)
  expect(value).toMatchObject({ talanMap: 1, kind: 'interactions' })
  expect(value.columns).toContainEqual({ header: 'Datum', which: 1, field: 'startsOn' })
  const noted = out.replace('"field": "people"', '"field": "note"')
  const map = aFile('karta.json', noted)
  const said = await talan('import', file, log, '--map', map, '--json')
  expect(said).toMatchObject({ code: 0 })
  expect(said.value.files[0].written.newPeople).toBe(0)
})

test('a map that is none, and one of another table, are refused by what is wrong', async () => {
  const file = await aNewFile()
  const log = aLog()
  const wrong = async (text: string) => (await talan('import', file, log, '--map', aFile('karta.json', text))).err
  expect(await wrong('Datum')).toContain('är inte JSON')
  expect(await wrong('{"talanMap":1,"kind":"interactions","columns":[{"header":"D","field":"x"}]}')).toContain(
    'columns.0.field',
  )
  const other = { talanMap: 1, kind: 'interactions', columns: [{ header: 'Dag', field: 'startsOn' }] }
  expect(await wrong(JSON.stringify(other))).toContain('nämner kolumnen ”Dag”')
})

test('contacts are read in without what the office does not need, which is counted', async () => {
  const file = await aNewFile()
  const contacts = aFile(
    'kontakter.csv',
    'First Name,Last Name,Company,Job Title,E-mail Address,Home Phone,Birthday\nYlva,Provåker,Provbolaget,Chef,ylva@prov.example,08-1,1980-01-02\n',
  )
  const said = await talan('import', file, contacts)
  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toContain('Födelsedag eller födelseår 1')
  expect(said.out).toContain('Privat telefon 1')
  expect(readFileSync(file).includes('1980-01-02')).toBe(false)
})

test('a person is shown with the file and the line of each import, until the import is taken back', async () => {
  const file = await aNewFile()
  const contacts = aFile('kontakter.csv', 'Name,E-mail\nYlva Provåker,ylva@prov.example\n')
  const read = await talan('import', file, contacts, '--json')
  const { rows } = (await talan('list', file, 'people', '--json')).value
  const { id } = rows.find(({ name }: { name: string }) => name === 'Ylva Provåker')
  expect((await talan('show', file, 'person', id)).out).toContain('kontakter.csv, rad 2, inläst 24 november 2026')
  expect((await talan('show', file, 'person', id, '--language', 'en')).out).toContain(
    'kontakter.csv, line 2, imported on',
  )
  expect((await talan('show', file, 'person', id, '--json')).value.sources).toMatchObject([{ line: 2, verb: 'new' }])
  await talan('imports', file, '--revert', read.value.files[0].written.batchId)
  expect((await talan('show', file, 'person', id)).out).not.toContain('kontakter.csv')
})

test('notes, categories and addresses at work have no place, and are counted', async () => {
  const file = await aNewFile()
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Ylva Provåker',
    'EMAIL:ylva@prov.example',
    'NOTE:Allergisk mot nötter',
    'CATEGORIES:Julkort,Viktiga',
    'ADR;TYPE=WORK:;;Provgatan 1;Luleå;;972 31;',
    'URL:https://prov.example',
    'END:VCARD',
    '',
  ]
  const said = await talan('import', file, aFile('kort.vcf', card.join('\r\n')))
  expect(said).toMatchObject({ code: 0, err: '' })
  expect(said.out).toContain('Anteckningar om kontakter 1, Kategorier 2, Postadress till arbetet 1, Webbplats 1')
  const table =
    'Name,E-mail Address,Company,Notes,Categories\nBo Berg,bo@prov.example,Provbolaget,Allergisk mot fisk,Julkort\n'
  const listed = await talan('import', file, aFile('kontakter.csv', table))
  expect(listed.out).toContain('Anteckningar om kontakter 1, Kategorier 1')
  expect(readFileSync(file).includes(Buffer.from('Allergisk'))).toBe(false)
})

test.each([
  ['tom.csv', '', 'är tom'],
  ['sida.json', '<!doctype html><html><body>503 Service Unavailable</body></html>', 'är en webbsida'],
  ['avklippt.xlsx', 'PK\u0003\u0004\u0014\u0000', 'Inget är läst'],
  ['bara-rubriker.csv', 'Datum;Rubrik\n', 'har inga rader att läsa in'],
])('the broken file %s gives a sentence, and nothing is written', async (name, content, words) => {
  const file = await aNewFile()
  const before = readFileSync(file)
  const said = await talan('import', file, aFile(name, content))
  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain(name)
  expect(said.err).toContain(words)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('nothing of two files is written if one of them cannot be read', async () => {
  const file = await aNewFile()
  const before = await livingIn(file)
  const said = await talan('import', file, aLog(), aFile('tom.csv', ''))
  expect(said).toMatchObject({ code: 1, out: '' })
  expect(await livingIn(file)).toEqual(before)
})

test('a file that is not there is refused by its name', async () => {
  const file = await aNewFile()
  const said = await talan('import', file, join(aFolder(), 'borta.csv'))
  expect(said.code).toBe(1)
  expect(said.err).toContain('borta.csv finns inte eller får inte läsas')
})

test('an archive makes an office of its own, also when options of reading rows exist', async () => {
  const file = await aNewFile()
  const archive = join(aFolder(), 'arkiv')
  expect((await talan('export', file, '--archive', archive)).code).toBe(0)
  const made = join(aFolder(), 'Ny.talan')
  expect((await talan('import', made, archive)).code).toBe(0)
  expect(existsSync(made)).toBe(true)
  expect((await talan('import', file, archive)).err).toContain(file)
})

test('a nested list is read in as areas and issues only when the command says so', async () => {
  const file = await aNewFile()
  const list = aFile(
    'lista.txt',
    'Hållbara transporter och tillgänglighet\n  - NBB\n  - Elflyg\nFred\n  - Totalförsvar\n    - Skyddsrum\n',
  )
  const rehearsed = await talan('import', file, list, '--kind', 'priorities', '--dry-run', '--json')
  expect(rehearsed).toMatchObject({ code: 0, err: '' })
  expect(rehearsed.value.files).toMatchObject([
    { kind: 'priorities', rows: 6, totals: { verbs: { new: 3, same: 2, error: 1 } }, written: null },
  ])
  expect(rehearsed.value.files[0].waiting).toMatchObject([{ line: 6, verb: 'error', label: 'Skyddsrum' }])
  const decision = [
    '--decided-by',
    'Nämnden',
    '--decided',
    '2026-12-01',
    '--case-number',
    'N 1',
    '--partner',
    'region-norrbotten',
  ]
  const written = await talan('import', file, list, '--kind', 'priorities', ...decision, '--json')
  expect(inserted(written.value)).toMatchObject({ added: 3, changed: 1 })
  const shown = await talan('show', file, 'issue', 'norrbotniabanan', '--as-of', '2026-12-02', '--json')
  expect(JSON.stringify(shown.value)).toContain('"caseNumber":"N 1"')
  expect(
    inserted((await talan('import', file, list, '--kind', 'priorities', ...decision, '--json')).value),
  ).toMatchObject({ batchId: null })
  expect(await talan('import', file, list, '--area', 'transporter')).toMatchObject({ code: 2 })
  expect(await talan('import', file, list, '--kind', 'priorities', '--area', 'rymden')).toMatchObject({ code: 1 })
  expect(await talan('imports', file, '--revert', written.value.files[0].written.batchId)).toMatchObject({ code: 0 })
})
