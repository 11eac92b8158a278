import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { asKept, asWritten, keptMention, mentionsOf } from '../../src-shared/text/note/mention'
import type { Mentioned } from '../../src-shared/text/note/note-parts'

const gote = { kind: 'person', id: '0199-a' } as const
const other = { kind: 'person', id: '0199-b' } as const
const banan = { kind: 'issue', id: 'malmbanan' } as const
const note = `Sa ${keptMention(gote, 'Göte Mallberg')} om ${keptMention(banan, 'Malmbanan')}s framtid`

test('while a note is written a mention is a sign and a name', () => {
  expect(asWritten(note)).toBe('Sa @Göte Mallberg om #Malmbanans framtid')
})

test('a written note is kept with the mentions it had, also where the text around them has changed', () => {
  const known = mentionsOf(note)
  expect(asKept(asWritten(note), known)).toBe(note)
  expect(asKept('Först: @Göte Mallberg, sedan @Göte Mallbergsson och mejl@Göte Mallberg', known)).toBe(
    `Först: ${keptMention(gote, 'Göte Mallberg')}, sedan @Göte Mallbergsson och mejl@Göte Mallberg`,
  )
})

test('a name that two of the mentioned have is left as it is kept, so that neither becomes the other', () => {
  const both = `${keptMention(gote, 'Kim')} och ${keptMention(other, 'Kim')}`
  expect(asWritten(both)).toBe(both)
  expect(asKept(asWritten(both), mentionsOf(both))).toBe(both)
})

test('of two names of which one begins the other, the longer is meant', () => {
  const known = new Map<string, Mentioned>([
    ['@Göte', other],
    ['@Göte Mallberg', gote],
  ])
  expect(asKept('@Göte Mallberg', known)).toBe(keptMention(gote, 'Göte Mallberg'))
})

test('brackets and line breaks in a name do not end its mention', () => {
  const kept = keptMention(gote, 'Göte [gd]\nMallberg')
  expect(asWritten(kept)).toBe('@Göte gd Mallberg')
})

const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,6}( [A-Z][a-z]{1,6})?$/)
test.prop([fc.array(fc.tuple(fc.stringMatching(/^[ .,a-zåäö]{0,8} $/), name, fc.uuid()), { maxLength: 5 })])(
  'a note that is opened for writing and left is kept as it was',
  parts => {
    const kept = parts.map(([before, named, id]) => `${before}${keptMention({ kind: 'person', id }, named)}`).join('.')
    expect(asKept(asWritten(kept), mentionsOf(kept))).toBe(kept)
  },
)
