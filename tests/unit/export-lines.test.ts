import { expect, test } from 'vitest'
import type { Confidentiality, InteractionSummary } from '../../src-shared/log/interaction'
import { linesForExport } from '../../src-shared/packs/disclosure'

const canary = 'kanariefågel'
const anInteraction = (confidentiality: Confidentiality): InteractionSummary => ({
  id: confidentiality as never,
  kind: 'meeting_physical',
  status: 'held',
  startsOn: '2026-11-05',
  startsTime: '11:00',
  durationMinutes: 60,
  headline: canary,
  initiative: 'out',
  mainTaskId: null,
  jointMessage: true,
  confidentiality,
  participants: [{ name: canary, title: canary, organisation: canary }],
  organisations: [canary],
  staff: [canary],
  issueIds: [],
  partnerIds: [],
})

test('an open interaction leaves the house in full', () => {
  expect(JSON.stringify(linesForExport([anInteraction('open')]))).toContain(canary)
})

test('of an internal one neither names nor words leave, but its day does', () => {
  const lines = JSON.stringify(linesForExport([anInteraction('internal')]))
  expect(lines).not.toContain(canary)
  expect(lines).toContain('2026-11-05')
})

test('of a secrecy-marked one nothing leaves but that there was one, and its place in the list tells no day', () => {
  const lines = linesForExport([anInteraction('secrecy_marked'), anInteraction('open')])
  expect(lines.at(-1)).toEqual({ disclosure: 'masked' })
})

test('a note still being worked on leaves without names and words, however open it is marked', () => {
  const lines = JSON.stringify(linesForExport([{ ...anInteraction('open'), isWorkingNote: true }]))
  expect(lines).not.toContain(canary)
  expect(lines).toContain('2026-11-05')
})
