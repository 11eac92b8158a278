import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { recognise } from '../../../../office/imports/reading/recognise'
import { odsFile, sheetRow, textCell, xlsxFile } from '../tables/workbook-files'

/** Returns a compound file whose directory has these names; its streams are empty. */
function oleFile(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 48)
  bytes.fill(0xff, 512, 1024)
  bytes.writeUInt32LE(0, 76)
  bytes.writeUInt32LE(0xfffffffe, 512 + 4)
  for (const [index, name] of names.entries()) {
    bytes.write(name, 1024 + 128 * index, 'utf16le')
    bytes.writeUInt16LE(2 * (name.length + 1), 1024 + 128 * index + 64)
  }
  return bytes
}

const kindOf = (bytes: Uint8Array | string): string => {
  const found = recognise(typeof bytes === 'string' ? strToU8(bytes) : bytes)
  if (found.kind === 'refused') return found.reason
  if (found.kind === 'workbook') return found.format
  return found.kind
}

test('zips and compound files are known by their parts', () => {
  expect(kindOf(xlsxFile({ name: 'A', rows: sheetRow(1, textCell('A1', 'a')) }))).toBe('xlsx')
  expect(kindOf(odsFile(''))).toBe('ods')
  expect(kindOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('not-a-workbook')
  expect(kindOf(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('old-workbook')
  expect(kindOf(zipSync({}))).toBe('empty')
  expect(kindOf(oleFile('Root Entry', 'Workbook'))).toBe('old-workbook')
  expect(kindOf(oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('password')
  expect(kindOf(oleFile('Root Entry', '__nameid_version1.0'))).toBe('outlook-message')
  expect(kindOf(oleFile('Root Entry', 'WordDocument'))).toBe('unknown-kind')
})

test.each([
  ['BEGIN:VCARD\r\nVERSION:4.0\r\n', 'contacts'],
  ['\r\n\r\nbegin:vcard\nVERSION:2.1\n', 'contacts'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'calendar'],
  ['Received: from x\r\n by y\r\nFrom: a@post.example\r\nSubject: Hej\r\n\r\nText', 'mail'],
  ['From a@post.example Mon Jan 1\nFrom: a@post.example\nDate: x\n\n', 'mail'],
  ['Datum: 2026-01-01\nFrom: någon\n', 'separated'],
  ['{"personlista":{"person":[]}}', 'riksdag'],
  ['{"person":{"intressent_id":"0"}}', 'riksdag'],
  ['{ "dokumentlista": {} }', 'riksdag'],
  ['{"dokumentstatus":{}}', 'riksdag'],
  ['{"kalenderlista":{}}', 'riksdag'],
  ['<?xml version="1.0"?><!-- x --><personlista hits="0"/>', 'riksdag'],
  ['<dokumentstatus><dokument/></dokumentstatus>', 'riksdag'],
  ['<kalenderlista/>', 'riksdag'],
  ['"Förnamn","Efternamn","Id","Valkrets","Uppdragstyp","Uppdragsroll"\n', 'riksdag'],
  ['Datum;Kontakt\n2026-01-01;Åsa\n', 'separated'],
  ['Anteckning', 'separated'],
  ['<!DOCTYPE html><html><body>Fel 500</body></html>', 'web-page'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html/>', 'web-page'],
  ['<table><tr><td>Namn</td></tr></table>', 'web-page'],
  ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'old-workbook'],
  ['<rss version="2.0"/>', 'unknown-kind'],
  ['{"format":"talan-archive-1","tables":[]}', 'office-archive'],
  ['{"users":[],"contacts":[]}', 'office-file'],
  ['{"something":1}', 'unknown-kind'],
  ['{}', 'no-rows'],
  ['SQLite format 3\u0000', 'office-file'],
  ['%PDF-1.7', 'unknown-kind'],
  ['', 'empty'],
  [' \r\n ', 'no-rows'],
])('%j is known as %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

test('a text is known in each form of UTF-16', () => {
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åsa\r\n'
  for (const encoding of ['utf-16le', 'utf-16be'])
    for (const addBOM of [true, false]) expect(kindOf(iconv.encode(card, encoding, { addBOM }))).toBe('contacts')
})

test('bytes that are no text are an unknown kind', () => {
  expect(kindOf(Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 31))).toBe('unknown-kind')
})

test('recognising leaves the bytes as they are', () => {
  const bytes = iconv.encode('BEGIN:VCARD', 'utf-16be')
  const before = Buffer.from(bytes)
  recognise(bytes)
  expect(bytes.equals(before)).toBe(true)
})
