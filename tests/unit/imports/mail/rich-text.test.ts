import { expect, test } from 'vitest'
import { textOfPackedRichText, textOfRichText } from '../../../../office/imports/reading/mail/outlook/rich-text'

test.each([
  ['letters of the code page', "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0}", 'Пр'],
  ['letters of the usual code page', "{\\rtf1\\ansi M\\'f6te}", 'Möte'],
  ['letters of the font', "{\\rtf1\\ansicpg932{\\fonttbl{\\f0 A;}{\\f3\\fcharset0 B;}}{\\f3 \\'e5}}", 'å'],
  ['letters in Unicode, with what stands for them left out', "{\\rtf1 M\\u246\\'f6te \\u8211?}", 'Möte –'],
  ['several signs for one letter left out', "{\\rtf1{\\uc2 \\u228\\'c3\\'a4r}\\u246?}", 'ärö'],
  ['paragraphs, tabs and signs', '{\\rtf1 A\\par B\\tab C\\endash D\\line \\{E\\}\\\\}', 'A\nB\tC–D\n{E}\\'],
  ['breaks of the file as nothing', '{\\rtf1 A\r\nB}', 'AB'],
  [
    'fonts, colours, pictures and unknown groups as nothing',
    '{\\rtf1{\\fonttbl{\\f0 A;}}{\\pict 00ff}{\\*\\x y}B}',
    'B',
  ],
  ['a link as its words', '{\\rtf1{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt Länk}}}', 'Länk'],
  ['hidden text as nothing', '{\\rtf1 A{\\v B}C\\v D\\v0 E}', 'ACE'],
  ['raw bytes of a file as nothing', '{\\rtf1 A\\bin3 {{{B}', 'AB'],
  [
    'a letter that was HTML as its text',
    '{\\rtf1\\fromhtml1{\\*\\htmltag <b>}A{\\*\\htmltag </b>}\\htmlrtf\\par\\htmlrtf0 B}',
    'A\nB',
  ],
])('rich text gives %s', (_, rich, text) => {
  expect(textOfRichText(rich, 1252)).toBe(text)
})

test('groups without an end are read as far as they go', () => {
  expect(textOfRichText(`{\\rtf1 A${'{'.repeat(100_000)}`, 1252)).toBe('A')
})

test('a packed letter that claims another length than it has is left out', () => {
  const packed = Buffer.alloc(40)
  packed.write('LZFu', 8)
  packed.writeUInt32LE(2_000_000_000, 0)
  expect(textOfPackedRichText(packed, 1252)).toBe('')
  expect(textOfPackedRichText(Buffer.alloc(3), 1252)).toBe('')
})

test('a packed letter is unpacked', () => {
  // Eight letters as they stand, then two that are repeated from the beginning of the letter, then the end.
  const before = 207
  const body = Buffer.from([0, ...Buffer.from('{\\rtf1 A'), 0b11, 0, 0, 0, 0])
  const at = before + 7
  body.writeUInt16BE((at << 4) | 0, 10)
  body.writeUInt16BE((before + 8 + 2) << 4, 12)
  const head = Buffer.alloc(16)
  head.writeUInt32LE(body.length + 12, 0)
  head.writeUInt32LE(10, 4)
  head.write('LZFu', 8)
  expect(textOfPackedRichText(Buffer.concat([head, body]), 1252)).toBe('AAA')
})
