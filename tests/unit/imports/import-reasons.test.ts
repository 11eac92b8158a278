import { expect, test } from 'vitest'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import { planReasonText } from '../../../src-shared/text/imports/import-reason'
import { reasonLines, reasonsLine } from '../../../src-shared/text/imports/import-text'

const reasons: readonly PlanReason[] = [
  { what: 'differs', field: 'note' },
  { what: 'differs', field: 'startsTime' },
  { what: 'matched', by: 'same-headline', score: 0.9 },
  { what: 'matched', by: 'same-people', score: 0.9 },
]

test('all that a row was known again by is said once', () => {
  expect(reasonLines(reasons, 'sv')).toEqual([
    'Anteckning skiljer sig från vad kontoret har skrivit',
    'Tid skiljer sig från vad kontoret har skrivit',
    'Känns igen: samma rubrik, samma personer',
  ])
})

test('fields that differ are counted on one line', () => {
  expect(reasonsLine(reasons, 'sv')).toBe('2 fält skiljer · Känns igen: samma rubrik, samma personer')
})

test('a field is named as its column is, with a small letter within a sentence', () => {
  expect(planReasonText({ what: 'not-allowed', field: 'email' }, 'sv')).toMatch(/^e-post går inte att spara/)
})
