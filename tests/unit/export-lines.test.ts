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

test('an open interaction is exported in full', () => {
  expect(JSON.stringify(linesForExport([anInteraction('open')]))).toContain(canary)
})

test('an internal interaction is exported with its day but without names and words', () => {
  const lines = JSON.stringify(linesForExport([anInteraction('internal')]))
  expect(lines).not.toContain(canary)
  expect(lines).toContain('2026-11-05')
})

test('a secrecy-marked interaction is exported as a masked line at the end', () => {
  const lines = linesForExport([anInteraction('secrecy_marked'), anInteraction('open')])
  expect(lines.at(-1)).toEqual({ disclosure: 'masked' })
})

test('a working note is exported without names and words, even if it is marked as open', () => {
  const lines = JSON.stringify(linesForExport([{ ...anInteraction('open'), isWorkingNote: true }]))
  expect(lines).not.toContain(canary)
  expect(lines).toContain('2026-11-05')
})
