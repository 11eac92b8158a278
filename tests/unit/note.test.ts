import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { cutWithoutAddresses, mentionsIn, withoutAddresses } from '../../src-shared/text/note/mention'
import { noteBlocks } from '../../src-shared/text/note/note-blocks'
import type { NoteBlock, NotePiece } from '../../src-shared/text/note/note-parts'
import { plainNote } from '../../src-shared/text/note/plain-note'

const gote = '[Göte Mallberg](talan:person/0199aa-b1)'

/** A note as the tests compare it: what it is made of, without where that is. */
const shapeOf = (note: string): unknown => {
  const piece = (one: NotePiece): unknown => {
    if (one.is === 'text') return one.text
    if (one.is === 'break') return '/'
    if (one.is === 'mention') return { mention: one.name.text, of: `${one.mentioned.kind} ${one.mentioned.id}` }
    const pieces = one.pieces.map(piece)
    return one.is === 'link' ? { link: one.address, pieces } : { [one.is]: pieces }
  }
  const block = (one: NoteBlock): unknown => {
    if (one.is === 'quote') return { quote: one.blocks.map(block) }
    if (one.is === 'list') return { list: one.items.map(item => [item.marker, ...item.blocks.map(block)]) }
    const pieces = one.pieces.map(piece)
    return one.is === 'heading' ? { [`h${one.level}`]: pieces } : pieces
  }
  return noteBlocks(note).map(block)
}

test('headings of two levels, bold, italic, quotes and line breaks are read', () => {
  expect(shapeOf('# Möte\n## Bakgrund\nViktigt: **ja** och *kanske*,\nsedan _nej_.\n\n> Citat\n> av någon')).toEqual([
    { h1: ['Möte'] },
    { h2: ['Bakgrund'] },
    ['Viktigt: ', { bold: ['ja'] }, ' och ', { italic: ['kanske'] }, ',', '/', 'sedan ', { italic: ['nej'] }, '.'],
    { quote: [['Citat', '/', 'av någon']] },
  ])
})

test('lists are read with the numbers that were typed, also one in another', () => {
  expect(shapeOf('- ett\n- två\n  - inne\n\n3. tre\n7. sju')).toEqual([
    {
      list: [
        ['-', ['ett']],
        ['-', ['två'], { list: [['-', ['inne']]] }],
      ],
    },
    {
      list: [
        ['3.', ['tre']],
        ['7.', ['sju']],
      ],
    },
  ])
})

test('a link is read if it begins with https or is an e-mail address, written out or not', () => {
  expect(
    shapeOf('Se [utredningen](https://example.org/a), https://example.org/b. Skriv [hit](mailto:nia@example.org)'),
  ).toEqual([
    [
      'Se ',
      { link: 'https://example.org/a', pieces: ['utredningen'] },
      ', ',
      { link: 'https://example.org/b', pieces: ['https://example.org/b'] },
      '. Skriv ',
      { link: 'nia@example.org', pieces: ['hit'] },
    ],
  ])
})

test.each([
  '<b>fet</b> &amp; <script>alert(1)</script>',
  '[farligt](javascript:alert(1))',
  '[osäkert](http://example.org)',
  '[lokalt](file:///C:/hemligt)',
  '[titel](https://example.org "dold text")',
  '![bild](https://example.org/a.png)',
  '`kod` och ~~struket~~',
  '### en rubrik för djup',
  '\\\\server\\mapp\\_gammalt',
  'snake_case_namn och 2*3*4',
  '---',
  '[Göte](talan:partner/1)',
])('“%s” is text as it is typed', note => {
  const text = (shapeOf(note) as unknown[][])
    .map(pieces =>
      pieces.map(piece => (typeof piece === 'string' ? piece : ((piece as { link?: string }).link ?? '?'))).join(''),
    )
    .join('')
  expect(text).toBe(note)
})

test('a mention is read with its kind and its id, and its name is all that is told', () => {
  expect(shapeOf(`Talade med ${gote}s chef`)).toEqual([
    ['Talade med ', { mention: 'Göte Mallberg', of: 'person 0199aa-b1' }, 's chef'],
  ])
  expect(mentionsIn(`${gote} och ${gote}`)).toEqual([{ kind: 'person', id: '0199aa-b1' }])
  expect(withoutAddresses(`# Med ${gote}, *nu*`)).toBe('# Med Göte Mallberg, *nu*')
  expect(plainNote(`# Med ${gote}, *nu*`)).toBe('Med Göte Mallberg, nu')
})

test('a note that is cut in the middle of a mention does not tell a part of its id', () => {
  for (let end = gote.indexOf(']') + 1; end <= gote.length; end += 1)
    expect(cutWithoutAddresses(`Hos ${gote}`.slice(0, end + 4)), String(end)).not.toMatch(/talan|0199|\(/)
})

test('in plain text an item has a dash or its number, and a link its address', () => {
  expect(plainNote('- ett\n- **två**\n\n2. tre\n\nSe [sidan](https://example.org/a) https://example.org/b')).toBe(
    '– ett\n– två\n\n2. tre\n\nSe sidan (https://example.org/a) https://example.org/b',
  )
})

test('a note of nothing but marks, however many, is read at once', () => {
  const notes = ['*a_ '.repeat(20_000), '> '.repeat(20_000), '- '.repeat(20_000), '['.repeat(50_000), '_*'.repeat(900)]
  const before = performance.now()
  for (const note of notes) noteBlocks(note)
  expect(performance.now() - before).toBeLessThan(5000)
})

const mark = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  'https://example.org',
  '<b>',
  '\n',
  '\n\n',
  '    ',
  '`',
  gote,
)
const written = fc
  .array(fc.oneof(mark, fc.stringMatching(/^[ a-zåäö0-9.,]{0,8}$/)), { maxLength: 40 })
  .map(parts => parts.join(''))
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test.prop([fc.oneof(written, fc.string({ unit: 'grapheme', maxLength: 200 }))])(
  'the plain text of any note has every word of it, in order',
  note => {
    expect(wordsOf(plainNote(note))).toEqual(wordsOf(withoutAddresses(note)))
  },
)

const runsOf = (blocks: readonly NoteBlock[]): { text: string; at: number }[] => {
  const ofPiece = (one: NotePiece): { text: string; at: number }[] => {
    if (one.is === 'text') return [one]
    if (one.is === 'break') return []
    return one.is === 'mention' ? [one.name] : one.pieces.flatMap(ofPiece)
  }
  return blocks.flatMap(one => {
    if (one.is === 'quote') return runsOf(one.blocks)
    return one.is === 'list' ? one.items.flatMap(item => runsOf(item.blocks)) : one.pieces.flatMap(ofPiece)
  })
}

test.prop([written])('every run of text is in the note where it says that it is', note => {
  for (const { text, at } of runsOf(noteBlocks(note))) expect(note.slice(at, at + text.length)).toBe(text)
})
