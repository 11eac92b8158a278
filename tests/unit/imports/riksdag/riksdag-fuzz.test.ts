import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readRiksdag, readRiksdagText } from '../../../../office/imports/reading/riksdag/read-riksdag'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import {
  asXml,
  calendar,
  documentHit,
  documentState,
  hitList,
  meeting,
  meetingHit,
  memberList,
  person,
  personTableText,
} from './riksdag-samples'

const json = [
  memberList(person(), person({ intressent_id: '0999000000002' })),
  calendar(meeting(), meeting({ XRDDTSTARTSTATUS: 'Ingen starttid' })),
  hitList(documentHit(), meetingHit()),
  documentState(),
]
const samples = [...json, ...json.map(asXml), personTableText].map(text => Buffer.from(text))

/** One damage: a cut, a changed byte, or bytes in between. */
const damage = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'insert'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
})

function damaged(bytes: Buffer, { kind, at, bytes: added }: { kind: string; at: number; bytes: Uint8Array }): Buffer {
  const place = Math.floor(at * bytes.length)
  if (kind === 'cut') return bytes.subarray(0, place)
  const rest = kind === 'flip' ? place + added.length : place
  return Buffer.concat([bytes.subarray(0, place), added, bytes.subarray(rest)])
}

/** Reads, and fails for anything that is thrown but a refusal to read. Returns true if it was read. */
function reads(read: () => { readonly rows: readonly unknown[] }): boolean {
  try {
    expect(read().rows.length).toBeGreaterThan(0)
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

test.prop([fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 3 })], { numRuns: 300 })(
  'damaged bytes are read or refused',
  (sample, damages) => {
    reads(() => readRiksdag(damages.reduce(damaged, sample)))
  },
)

/** Values of every shape, below the names that the readers look for. */
const { value: anyValue } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, '', 'Ledamot', '2026-11-24', '20261216T090000', 'dok_id{HE01TU99}', 7, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'uppdrag',
        'uppgift',
        'from',
        'tom',
        'typ',
        'kod',
        'aktivitet',
        'datum',
        'intressent',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}))
const names = [
  'personuppdrag',
  'personuppgift',
  'efternamn',
  'dokaktivitet',
  'dokument',
  'DTSTART',
  'DESCRIPTION',
  'XRDDATA',
  'notis',
]
const anyRecord = fc.oneof(anyValue, fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 5 }))

test.prop(
  [
    fc.constantFrom(['personlista', 'person'], ['kalenderlista', 'kalender'], ['dokumentlista', 'dokument']),
    fc.oneof(anyRecord, fc.array(anyRecord, { minLength: 1, maxLength: 3 })),
  ],
  { numRuns: 300 },
)('values of any shape become rows or a refusal', ([root = '', name = ''], value) => {
  reads(() => readRiksdagText(JSON.stringify({ [root]: { [name]: value } })))
  reads(() => readRiksdagText(JSON.stringify({ dokumentstatus: value })))
})

test('each sample is read when nothing is damaged', () => {
  expect(samples.map(sample => reads(() => readRiksdag(sample)))).toEqual(samples.map(() => true))
})
