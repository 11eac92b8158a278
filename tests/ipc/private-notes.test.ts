import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { user } from '../../command-line/with-office'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { aDemoOffice, aFolder } from '../db/office'
import { ask, askedAt as now } from './asking'

const talan = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  return { code, out: out.join(''), err: err.join('') }
}
const meeting = { subjectTable: 'interaction', subjectId: 'demo-i14' } as const
const canary = 'Kanariefågelsord'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

test('a word of a private note is in no byte of the store, its log, its attachments, an archive or a report', async () => {
  const store = await aDemoOffice()
  const folder = join(store.file, '..')
  writeFileSync(join(folder, 'bilaga.txt'), 'bifogat')
  expect(await ask(store, 'private-note:write', { ...meeting, content: `${canary} ett` })).toMatchObject({ ok: true })
  expect(await ask(store, 'private-note:write', { ...meeting, content: `${canary} två` })).toMatchObject({ ok: true })
  // The store is still open here, so its write-ahead log is among the files that are read.
  expect(existsSync(`${store.file}-wal`)).toBe(true)
  for (const words of [
    ['attach', store.file, 'interaction', 'demo-i14', join(folder, 'bilaga.txt')],
    ['note', store.file, 'interaction', 'demo-i14', `${canary} tre`],
    ['note', store.file, 'person', 'demo-c07', `${canary} fyra`],
    ['export', store.file, '--archive', join(folder, 'arkiv')],
    ['report', store.file, '--quarter', '2026Q4', '--out', join(folder, 'rapport')],
    ['import', join(folder, 'kopia.talan'), join(folder, 'arkiv')],
  ])
    expect(await talan(...words), words[0]).toMatchObject({ code: 0 })
  const holding = filesUnder(folder).filter(file => {
    const bytes = readFileSync(file)
    return (
      bytes.includes(canary) || bytes.includes(canary.toLowerCase()) || bytes.includes(Buffer.from(canary, 'utf16le'))
    )
  })
  expect(holding.sort()).toEqual([notesFileOf(store), notesFileOf({ file: store.file, user })].sort())
  const told = [await talan('history', store.file), await talan('show', store.file, 'interaction', 'demo-i14')]
  for (const { out } of told) expect(out).not.toContain(canary)
  expect(await ask(store, 'search:find', { text: canary, limit: 5, offset: 0 })).toMatchObject({ value: { hits: [] } })
})

test('the window reads and writes private notes, and keeps their earlier versions', async () => {
  const store = await aDemoOffice()
  expect(await ask(store, 'private-note:read', meeting)).toEqual({
    ok: true,
    value: { content: '', writtenAt: null, earlier: [] },
  })
  expect(existsSync(notesFileOf(store))).toBe(false)
  await ask(store, 'private-note:write', { ...meeting, content: 'Första\u0000' })
  await ask(store, 'private-note:write', { ...meeting, content: 'Andra' })
  expect(await ask(store, 'private-note:read', meeting)).toMatchObject({
    value: { content: 'Andra', earlier: [{ content: 'Första' }] },
  })
  expect(await ask(store, 'private-note:write', { ...meeting, subjectId: 'ingen', content: 'x' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-id' },
  })
  const long = { ...meeting, content: 'x'.repeat(100_001) }
  expect(await ask(store, 'private-note:write', long)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field: 'content' },
  })
})

test('the command line writes and lists private notes, and names their file when there are none', async () => {
  const store = await aDemoOffice()
  await store.close()
  expect((await talan('list', store.file, 'my-notes')).out).toContain(
    `finns i ${notesFileOf({ file: store.file, user })}. Har kontorsdatabasen flyttats ska filen flyttas med.`,
  )
  expect((await talan('note', store.file, 'issue', 'malmbanan', 'Mitt eget')).out).toContain('bara för dig')
  expect((await talan('list', store.file, 'my-notes')).out).toBe('1 st:\n  issue · malmbanan · Mitt eget\n')
  const pasted = 'Mitt\u200b ega\u0000 åäö\r\noch mer'
  await talan('note', store.file, 'issue', 'malmbanan', pasted.normalize('NFD'))
  expect(JSON.parse((await talan('list', store.file, 'my-notes', '--json')).out).rows).toMatchObject([
    { content: 'Mitt ega åäö\noch mer' },
  ])
  expect((await talan('note', store.file, 'issue', 'malmbanan', '')).out).toContain(
    'borttagen. Det som stod förut finns',
  )
  expect(JSON.parse((await talan('list', store.file, 'my-notes', '--json')).out)).toMatchObject({ count: 0, rows: [] })
  expect((await talan('note', store.file, 'issue', 'ingen', 'x')).code).toBe(1)
  expect((await talan('note', join(aFolder(), 'borta.talan'), 'issue', 'malmbanan', 'x')).err).toContain('finns inte')
  for (const words of [['issue', 'malmbanan'], ['issue'], ['device', 'x', 'y'], ['issue', 'malmbanan', 'två', 'ord']])
    expect((await talan('note', store.file, ...words)).code).toBe(2)
})
