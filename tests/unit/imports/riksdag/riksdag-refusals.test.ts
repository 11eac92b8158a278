import { expect, test } from 'vitest'
import { readRiksdag, readRiksdagText } from '../../../../office/imports/reading/riksdag/read-riksdag'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { hitList, meetingHit, memberList, person, personTableText } from './riksdag-samples'

/** Returns why a text is refused, with the place. Undefined if it is read. */
function refusal(text: string, wanted?: 'documents' | 'events') {
  try {
    readRiksdagText(text, wanted)
    return undefined
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason, ...error.place }
    throw error
  }
}

const entities = `<?xml version="1.0"?>
<!DOCTYPE personlista [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<personlista><person><efternamn>&b;</efternamn></person></personlista>`

test.each([
  ['an empty text', '', 'empty'],
  ['blanks and a mark of byte order', '\ufeff \n', 'empty'],
  ['a web page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', 'web-page'],
  ['a web page after a comment', '<!-- x -->\n<HTML><head></head></HTML>', 'web-page'],
  ['a web page in XML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y"><html/>', 'web-page'],
  ['entities', entities, 'entities'],
  ['a file outside', '<!DOCTYPE personlista SYSTEM "file:///etc/passwd"><personlista/>', 'entities'],
  ['XML of something else', '<rss><channel/></rss>', 'unknown-kind'],
  ['JSON of something else', '{"features":[]}', 'unknown-kind'],
  ['a list at the top of JSON', '[1,2]', 'unknown-kind'],
  ['other text', 'Namn;Telefon\nYlva;1', 'unknown-kind'],
  ['an empty answer', '{}', 'no-rows'],
  ['an empty member list', '{"personlista":{"@hits":"0"}}', 'no-rows'],
  ['an empty list of hits', '{"dokumentlista":{"@traffar":"0","facettlista":null}}', 'no-rows'],
  ['an empty calendar', '<kalenderlista></kalenderlista>', 'no-rows'],
  ['an empty state', '{"dokumentstatus":""}', 'no-rows'],
  ['a table with a header only', personTableText.split('\n')[0] ?? '', 'no-rows'],
  ['deep XML', `<personlista>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</personlista>`, 'too-deep'],
])('%s is refused by its reason', (_, text, reason) => {
  expect(refusal(text)?.reason).toBe(reason)
})

test('a list without meetings is refused to a caller who wants them', () => {
  const documents = hitList(meetingHit({ database: 'dokument' }))
  expect(refusal(documents, 'events')?.reason).toBe('no-rows')
})

test('JSON that is cut off is refused with the place where it ends', () => {
  const text = `{\n"personlista": {\n"person": [{"efternamn": "Prov`
  expect(refusal(text)).toMatchObject({ reason: 'broken', line: 3 })
})

test('JSON that ends between two values is refused with the place where it ends', () => {
  expect(refusal('{"personlista": {\n"person": [')).toMatchObject({ reason: 'broken', line: 2, column: 12 })
})

test('XML that is cut off is refused with its line', () => {
  expect(refusal('<personlista>\n<person>\n<efternamn>Prov')).toMatchObject({ reason: 'broken', line: 3 })
})

test('JSON nested a million times is refused or read as a broken record', () => {
  const deep = `{"personlista":{"person":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`
  expect([undefined, 'too-deep']).toContain(refusal(deep)?.reason)
})

test('bytes that are no text are refused', () => {
  expect(() => readRiksdag(Uint8Array.from([0x7b, 0x81, 0xc3, 0x28]))).toThrow(new Unreadable('unknown-encoding'))
})

test('UTF-16 with a mark of byte order is read', () => {
  const bytes = Buffer.from(`\ufeff${memberList(person())}`, 'utf16le')
  expect(readRiksdag(bytes).rows).toHaveLength(1)
})

test('names that every record inherits say nothing', () => {
  const text = '{"personlista":{"person":{"__proto__":{"efternamn":"Dold"},"constructor":"x","tilltalsnamn":"Ylva"}}}'
  expect(readRiksdagText(text).rows[0]).toMatchObject({ value: { name: 'Ylva', familyName: '' } })
  const xml =
    '<personlista><person><__proto__><efternamn>Dold</efternamn></__proto__><tilltalsnamn>Ylva</tilltalsnamn></person></personlista>'
  expect(readRiksdagText(xml).rows[0]).toMatchObject({ value: { name: 'Ylva', familyName: '' } })
})
