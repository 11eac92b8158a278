import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { wholeList } from '../../office/lists/saved-views'
import { type ListToWrite, writeList } from '../../office/lists/write-list'
import type { Answer, Input } from '../../src-shared/ipc/contract'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, ask, askAnything } from './asking'

type Office = Awaited<ReturnType<typeof aDemoOffice>>
const now = new Date('2026-11-22T10:00:00Z')
const page = (query: object) => ({ query: { ...wholeList('people'), ...query }, offset: 0, limit: 10 })
const all = (...rows: readonly object[]) => ({ filter: { match: 'all', rows } })
const code = (said: Answer<unknown>) => (said.ok ? 'ok' : said.refusal.code)

test.each<[string, object, string]>([
  ['an unknown field', all({ field: 'rid', operator: 'equals', number: 1 }), 'unknown-column'],
  ['a text compared as a day', all({ field: 'name', operator: 'on', day: '2026-01-01' }), 'wrong-operator'],
  ['an unknown operator', all({ field: 'name', operator: 'like', text: '%' }), 'invalid-input'],
  [
    'a day that does not exist',
    all({ field: 'lastInteractionOn', operator: 'on', day: '2026-02-30' }),
    'invalid-input',
  ],
  [
    'days the wrong way round',
    all({ field: 'lastInteractionOn', operator: 'between', from: '2026-02-01', to: '2026-01-01' }),
    'period-backwards',
  ],
  ['a third level', all({ match: 'any', rows: [{ match: 'all', rows: [] }] }), 'invalid-input'],
  ['an order by a column without one', { sort: [{ field: 'role', isDescending: false }] }, 'not-sortable'],
  ['groups by a column with several values', { groupBy: 'organisation' }, 'not-sortable'],
  [
    'an unknown @me',
    { list: 'commitments', ...all({ field: 'owner', operator: 'has-any', ids: ['@me'] }) },
    'me-unknown',
  ],
  ['SQL as a field', all({ field: "name' or 1=1 --", operator: 'is', text: 'x' }), 'unknown-column'],
])('%s is refused with its code', async (_what, query, expected) => {
  expect(code(await askAnything(await aDemoOffice(), 'list:page', page(query)))).toBe(expected)
})

test('a view is saved, hidden from others if private, and removed', async () => {
  const store = await aDemoOffice()
  const definition: Input<'view:save'>['definition'] = {
    filter: { match: 'all', rows: [{ field: 'category', operator: 'any-of', codes: ['mp'] }] },
    sort: [],
    groupBy: null,
    columns: ['name', 'role'],
  }
  const view = { name: ' Ledamöter ', list: 'people', isPrivate: true, definition } as const
  const { id } = await answered(store, 'view:save', view)
  expect(await ask(store, 'view:list', {})).toMatchObject({
    value: [{ name: 'Ledamöter', isPrivate: true, definition }],
  })
  await store.change(db => db.updateTable('saved_view').set({ owner_user_id: 'någon annan' }).execute())
  expect(await ask(store, 'view:list', {})).toMatchObject({ value: [] })
  await store.change(db => db.updateTable('saved_view').set({ owner_user_id: null }).execute())
  expect(code(await ask(store, 'view:save', { ...view, id, name: '' }))).toBe('no-view-name')
  expect(code(await ask(store, 'view:save', { ...view, definition: { ...definition, columns: ['rid'] } }))).toBe(
    'unknown-column',
  )
  expect(code(await ask(store, 'view:remove', { id }))).toBe('ok')
  expect(code(await ask(store, 'view:remove', { id }))).toBe('unknown-view')
  expect(await ask(store, 'view:list', {})).toMatchObject({ value: [] })
})

test('a view saved by a newer program is listed by its name without a definition', async () => {
  const store = await aDemoOffice()
  const values = {
    id: 'ny',
    name: 'Ny',
    list: 'people',
    definition: '{"filter":{"match":"none"}}',
    owner_user_id: null,
  }
  await store.change(db => db.insertInto('saved_view').values(values).execute())
  expect(await ask(store, 'view:list', {})).toMatchObject({ value: [{ name: 'Ny', definition: null }] })
})

const columns = ['startsOn', 'kind', 'headline', 'participants', 'issues', 'durationMinutes', 'jointMessage']
const written = (store: Office, folder: string, change: Partial<ListToWrite> = {}) => {
  const list: ListToWrite = {
    query: wholeList('interactions'),
    columns,
    format: 'csv',
    folder,
    name: 'Loggen',
    language: 'sv',
    ...change,
  }
  return writeList(store.read, list, '2026-11-22')
}

test('a CSV list has every row, formulas as text and the secrecy-marked row as a masked last line', async () => {
  const [store, folder] = [await aDemoOffice(), aFolder()]
  const headline = '=cmd|calc'
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ headline })
      .where('id', '=', 'demo-i14' as never)
      .execute(),
  )
  expect(await written(store, folder)).toEqual({ folder, file: 'Loggen.csv', rows: 46 })
  const lines = readFileSync(join(folder, 'Loggen.csv'), 'utf8').trim().split('\r\n')
  expect(lines).toHaveLength(47)
  expect(lines[0]).toBe('Datum;Typ;Rubrik;Deltagare;Frågor;Minuter;Gemensamt budskap')
  expect(lines.some(line => line.includes(`;'${headline};`))).toBe(true)
  expect(lines.at(-1)).toBe(';;Sekretessmarkerad uppgift;;;;')
  expect((await written(store, folder)).file).toBe('Loggen (2).csv')
})

test('a spreadsheet has real days and numbers, and a headline like a formula as text', async () => {
  const [store, folder] = [await aDemoOffice(), aFolder()]
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ headline: '=1+1' })
      .where('id', '=', 'demo-i47' as never)
      .execute(),
  )
  await written(store, folder, { format: 'xlsx' })
  const workbook = new Workbook()
  await workbook.xlsx.readFile(join(folder, 'Loggen.xlsx'))
  const row = workbook.getWorksheet('Kontakter')?.getRow(2)
  expect(row?.getCell(1).value).toEqual(new Date('2027-01-20T00:00:00Z'))
  expect(row?.getCell(3).value).toBe('=1+1')
  expect(row?.getCell(6).value).toBe(60)
})

test('a column that is only for filtering is refused, and no file is left', async () => {
  const [store, folder] = [await aDemoOffice(), aFolder()]
  await expect(written(store, folder, { columns: ['note'] })).rejects.toMatchObject({
    refusal: { code: 'unknown-column' },
  })
  expect(readdirSync(folder)).toEqual([])
})

async function talan(...words: readonly string[]) {
  const out: string[] = []
  const status = await run([...words, '--json'], { out: text => out.push(text), err: () => undefined }, now)
  return { status, value: JSON.parse(out.join('') || '{}') }
}

test('the command line lists by view and by filter, and writes a view to a file', async () => {
  const { file } = await aDemoOffice()
  const mine = await talan('list', file, 'commitments', '--view', 'Mina öppna åtaganden', '--me', 'demo-u-eira')
  expect(mine).toMatchObject({ status: 0, value: { list: 'commitments' } })
  expect(mine.value.rows.map((row: { id: string }) => row.id)).toContain('demo-k3')
  const filter = JSON.stringify(all({ field: 'organisation', operator: 'has-any', ids: ['se-riksdag-tu'] }).filter)
  const members = await talan('list', file, 'people', '--filter', filter, '--sort=-name', '--limit', '2')
  expect(members.value).toMatchObject({ sentence: 'Personer i Trafikutskottet', total: 3, limit: 2 })
  expect(members.value.rows).toHaveLength(2)
  expect((await talan('list', file, 'commitments', '--view', 'Mina öppna åtaganden')).value.refused.code).toBe(
    'me-unknown',
  )
  const pasted = ' mina\u00a0öppna åtaganden\u200b'.normalize('NFD')
  expect(await talan('list', file, 'commitments', '--view', pasted, '--me', 'demo-u-eira')).toEqual(mine)
  expect((await talan('list', file, 'people', '--view', 'finns inte')).value.refused.code).toBe('unknown-view')
  expect((await talan('list', file, 'people', '--filter', '{')).status).toBe(2)
  const place = join(aFolder(), 'bänken.xlsx')
  expect(await talan('export', file, '--view', 'our-bench', '--to', place)).toMatchObject({ status: 0 })
  expect(existsSync(place)).toBe(true)
  expect((await talan('export', file, '--view', 'our-bench', '--to', `${place}.pdf`)).status).toBe(2)
})
