import { expect, test } from 'vitest'
import { type FindAddress, mailProposal } from '../../../../office/imports/mail-proposal'
import type { ReadMail } from '../../../../office/imports/reading/read-mail'
import { longestHeadline, longestNote } from '../../../../src-shared/log/log-limits'
import type { OrganisationId, PersonId, StaffMemberId } from '../../../../src-shared/records/ids'

const ours = { name: 'Göte Mallberg', address: 'gote@kontoret.example' }
const colleague = { name: 'Nia Hedin', address: 'nia@kontoret.example' }
const ylva = { name: 'Ylva Provåker', address: 'ylva@riksdagen.example' }
const stranger = { name: 'Öberg, Åsa (Länsstyrelsen)', address: 'asa.oberg@lansstyrelsen.example' }
const registry = { name: '', address: 'registrator@trafikverket.example' }

const person = { kind: 'person', id: 'p-ylva' as PersonId, name: 'Ylva Provåker', detail: 'ledamot, TU' } as const
const agency = { kind: 'organisation', id: 'o-tv' as OrganisationId, name: 'Trafikverket', detail: '' } as const
const find: FindAddress = address => {
  const all = {
    [ours.address]: { kind: 'ours', id: 's-gote' as StaffMemberId },
    [colleague.address]: { kind: 'ours', id: 's-nia' as StaffMemberId },
    'info@kontoret.example': { kind: 'ours', id: null },
    [ylva.address]: person,
    'ylva@hemma.example': person,
    [registry.address]: agency,
  } as const
  return Object.entries(all).find(([known]) => known === address.toLowerCase())?.[1] ?? null
}

const mail = (change: Partial<ReadMail> = {}): ReadMail => ({
  messageId: '',
  from: ylva,
  to: [ours],
  cc: [],
  bcc: [],
  subject: 'Norrbotniabanan',
  sentAt: '2026-11-24T23:15:30Z',
  text: 'Hej Göte!\n\nVi ses på torsdag.',
  attachments: [],
  innerSubjects: [],
  ...change,
})
const proposed = (change: Partial<ReadMail> = {}) => mailProposal(mail(change), find)

test('a mail from somebody known fills in the day in Stockholm, the headline, the counterpart and the text', () => {
  expect(proposed()).toEqual({
    kind: 'email',
    date: '2026-11-25',
    time: '00:15',
    headline: 'Norrbotniabanan',
    note: 'Hej Göte!\n\nVi ses på torsdag.',
    isNoteCut: false,
    initiative: 'in',
    participants: [person],
    staffIds: ['s-gote'],
  })
})

test('a mail without a day leaves the day and the time empty', () => {
  expect(proposed({ sentAt: null })).toMatchObject({ date: '', time: '' })
})

test('a mail from one of us has the recipients outside the office as counterpart', () => {
  const sent = proposed({
    from: ours,
    to: [ylva, colleague, registry, stranger],
    cc: [{ name: 'X', address: 'x@y.example' }],
  })
  expect(sent.participants).toEqual([
    person,
    agency,
    { kind: 'unknown', name: 'Åsa Öberg', address: 'asa.oberg@lansstyrelsen.example' },
  ])
  expect(sent).toMatchObject({ initiative: 'out', staffIds: ['s-gote', 's-nia'] })
})

test('those in copy are the counterpart only if all recipients are ours', () => {
  expect(proposed({ from: ours, to: [{ name: '', address: 'info@kontoret.example' }], cc: [ylva] })).toMatchObject({
    participants: [person],
    staffIds: ['s-gote'],
  })
})

test('a draft without a sender is from us', () => {
  expect(proposed({ from: null, to: [ylva] })).toMatchObject({
    initiative: 'out',
    participants: [person],
    staffIds: [],
  })
})

test('a person with two addresses is proposed once, and a sender by name only is proposed by name', () => {
  expect(proposed({ from: ours, to: [ylva, { name: '', address: 'ylva@hemma.example' }] }).participants).toEqual([
    person,
  ])
  expect(proposed({ from: { name: 'Göran Lind', address: '' } }).participants).toEqual([
    { kind: 'unknown', name: 'Göran Lind', address: '' },
  ])
})

test('a mail to very many people proposes the first of them', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ name: `N ${i}`, address: `n${i}@x.example` }))
  expect(proposed({ from: ours, to: many }).participants).toHaveLength(20)
})

test('of a mail that one of us passes on to us, who wrote it is the counterpart', () => {
  const text =
    'För kännedom.\n\nFrån: Ylva Provåker <ylva@riksdagen.example>\nSkickat: den 23 november 2026 10:00\nTill: Göte\n\nHej'
  expect(proposed({ from: ours, to: [colleague], subject: 'VB: Norrbotniabanan', text })).toMatchObject({
    headline: 'Norrbotniabanan',
    note: 'För kännedom.',
    initiative: 'in',
    participants: [person],
  })
  expect(proposed({ from: ours, to: [colleague], text }).participants).toEqual([])
})

test.each([
  ['Sv: Möte', 'Möte'],
  ['SV: VB: Re: Möte', 'Möte'],
  ['Re[2]: Möte', 'Möte'],
  ['RE : Möte', 'Möte'],
  ['[EXTERNT] Sv: Möte', 'Möte'],
  ['FW: Fwd: AW: Möte', 'Möte'],
  ['Svar på remiss: Möte', 'Svar på remiss: Möte'],
  ['Rev: Möte', 'Rev: Möte'],
  ['', ''],
])('the subject “%s” is the headline “%s”', (subject, headline) => {
  expect(proposed({ subject }).headline).toBe(headline)
})

test('a subject or a text that is too long is cut to what the form holds', () => {
  const long = proposed({ subject: 'x'.repeat(1_000), text: 'y'.repeat(longestNote + 5) })
  expect(long.headline).toHaveLength(longestHeadline)
  expect(long.note).toHaveLength(longestNote)
  expect(long.isNoteCut).toBe(true)
})
