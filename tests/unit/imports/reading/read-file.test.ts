import { expect, test } from 'vitest'
import { readFile } from '../../../../office/imports/reading/read-file'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { sourceFiles } from '../../source-files'
import { documentHit, hitList, meetingHit } from '../riksdag/riksdag-samples'
import { type KnownFile, knownFiles } from './a-file-of-each-kind'

/** The window around the days of the files. */
const window = { from: '2026-01-01', until: '2026-12-31' }

const rowsIn = (reading: Awaited<ReturnType<typeof readFile>>): number =>
  reading.kind === 'table' ? (reading.table.sheets[0]?.rows.length ?? 0) : reading.rows.length

test.each<KnownFile>([...knownFiles])('$name is read by its content', async ({ kind, bytes }) => {
  const reading = await readFile(bytes, { window })
  expect(reading.kind).toBe(kind)
  expect(rowsIn(reading)).toBeGreaterThan(0)
})

test('a list of hits gives its meetings to a caller who wants them', async () => {
  const bytes = Buffer.from(hitList(documentHit(), meetingHit()))
  expect((await readFile(bytes, { hits: 'events' })).kind).toBe('events')
})

test('events outside the window of the caller are not read', async () => {
  const [file] = knownFiles.filter(({ name }) => name === 'kalender.ics')
  const reading = await readFile(file?.bytes ?? Buffer.alloc(0), {
    window: { from: '2026-12-01', until: '2026-12-03' },
  })
  expect(rowsIn(reading)).toBe(2)
})

test('an encoding that the user chose is used for every kind of text', async () => {
  // Å in code page 850 is another letter in every other encoding.
  const at850 = (text: string) => Buffer.from(text.replaceAll('Å', '\u008f'), 'latin1')
  const texts = [
    'Namn;Ort\r\nÅsa;Umea\r\n',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åsa\r\nEND:VCARD\r\n',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261124T090000Z\r\nSUMMARY:Åsa\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    '{"personlista":{"person":{"tilltalsnamn":"Åsa","efternamn":"Test","intressent_id":"0999000000002"}}}',
  ]
  for (const text of texts)
    expect(JSON.stringify(await readFile(at850(text), { encoding: 'cp850', window }))).toContain('Åsa')
})

test('text of the Riksdag whose letters are undecided is asked about like other texts', async () => {
  const bytes = Buffer.from('{"personlista":{"person":{"tilltalsnamn":"\u008f\u0081"}}}', 'latin1')
  await expect(readFile(bytes)).rejects.toThrow(new Unreadable('unknown-encoding'))
})

test('a whole office is refused with where it is taken in', async () => {
  await expect(readFile(Buffer.from('SQLite format 3\u0000'))).rejects.toThrow(new Unreadable('whole-office'))
})

test('text of files is decoded in one place', () => {
  // The other two make the decoder for pieces of text, and read names inside a zip.
  const users = sourceFiles('office/imports').filter(({ text }) => /iconv-lite|new TextDecoder/.test(text))
  expect(users.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual([
    'decode-text.ts',
    'utf8-letters.ts',
    'zip-directory.ts',
  ])
})
