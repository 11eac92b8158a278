import { expect, test } from 'vitest'
import enumerations from '../../db/reference/enumerations.json'
import { inLanguage } from '../../office/packs/material-in-language'
import { quartersToCompare } from '../../src-shared/packs/compared-quarters'
import { type EnteredIndicator, enteredTarget, enteredValue } from '../../src-shared/packs/entered-indicators'
import { isDecisionMaker } from '../../src-shared/packs/indicator-facts'
import {
  groupsByAim,
  type IndicatorUnit,
  type IndicatorValue,
  indicatorIds,
  indicatorOf,
  indicators,
  isReached,
} from '../../src-shared/packs/indicators'
import { namedPeriod, yearBefore } from '../../src-shared/packs/pack-period'
import { readIndicatorValue, readStored, storedValue } from '../../src-shared/packs/written-indicator'
import type { PartnerId } from '../../src-shared/records/ids'
import { indicatorText } from '../../src-shared/text/indicator-text'
import { material } from './blocks/a-material'

const value = (number: number, second: number | null = null): IndicatorValue => ({ number, second })

test('there are the fifteen indicators of the project and the share in time, each once', () => {
  expect(indicators.map(({ id }) => id)).toEqual(indicatorIds)
  expect(indicatorIds.filter(id => id !== 'F10')).toHaveLength(15)
  expect(indicators.filter(({ isEntered }) => isEntered).map(({ id }) => id)).toEqual(['A3.4', 'X.1', 'X.2'])
  expect(indicatorOf('A3.2').isOfOffice).toBe(true)
})

test('each aim of the project has the group of its own indicators', () => {
  const list = enumerations.find(one => one.list === 'indicator')
  const values = (list?.values ?? []) as readonly { readonly code: string; readonly aimId?: string | null }[]
  expect(values).toHaveLength(15)
  for (const { code, aimId } of values)
    if (aimId) expect(groupsByAim[aimId]).toBe(indicators.find(({ id }) => id === code)?.group)
})

test('an English report names an aim by its short word, and one of the office’s own as the office does', () => {
  const aims = [
    { id: 'legitimitet', name: 'Gemensam röst', nameEn: 'North Sweden heard with one joint voice in debate forums' },
    { id: 'own', name: 'Eget', nameEn: 'Our own' },
  ]
  const given = material({ names: { tasks: [], areas: [], partners: [], aims } })
  expect(inLanguage(given, 'en').names.aims.map(({ nameEn }) => nameEn)).toEqual(['Joint voice', 'Our own'])
  expect(inLanguage(given, 'sv')).toBe(given)
})

test.each<[IndicatorUnit, string, IndicatorValue]>([
  ['number', ' 12 ', value(12)],
  ['number', '1 200', value(1200)],
  ['number', '1,200', value(1200)],
  ['percent', '58 %', value(58)],
  ['percent', '58,5\u00a0%', value(58.5)],
  ['percent', '100', value(100)],
  ['score', '4,1', value(4.1)],
  ['score', '4.1', value(4.1)],
  ['of', '5 av 12', value(5, 12)],
  ['of', '5 of 12', value(5, 12)],
  ['of', '5/12', value(5, 12)],
  ['events', '3 / 105', value(3, 105)],
  ['events', '0/0', value(0, 0)],
])('as %s, "%s" is read, and comes back as it was stored', (unit, typed, read) => {
  expect(readIndicatorValue(unit, typed)).toEqual(read)
  expect(readStored(storedValue(read))).toEqual(read)
})

test.each<[IndicatorUnit, string]>([
  ['number', '4,5'],
  ['number', '-1'],
  ['number', '3/5'],
  ['number', 'tolv'],
  ['number', ''],
  ['percent', '101'],
  ['percent', '5,55'],
  ['score', '0,9'],
  ['score', '5,1'],
  ['of', '13 av 12'],
  ['of', '0 av 0'],
  ['of', '5'],
  ['events', '3'],
  ['number', '9999999'],
])('as %s, "%s" is no value', (unit, typed) => {
  expect(readIndicatorValue(unit, typed)).toBeUndefined()
})

test('a value is printed in its unit, and a counted share always has one decimal', () => {
  expect(indicatorText('percent', value(25), 'sv', true)).toBe('25,0\u00a0%')
  expect(indicatorText('percent', value(25), 'sv', false)).toBe('25\u00a0%')
  expect(indicatorText('percent', value(58.5), 'en', false)).toBe('58.5%')
  expect(indicatorText('of', value(7, 14), 'sv', true)).toBe('7 av 14')
  expect(indicatorText('of', value(7, 14), 'en', true)).toBe('7 of 14')
  expect(indicatorText('events', value(3, 1050), 'sv', true)).toBe('3\u00a0/\u00a01\u00a0050')
  expect(indicatorText('score', value(4), 'sv', false)).toBe('4,0')
  expect(indicatorText('number', value(1200), 'sv', true)).toBe('1\u00a0200')
})

test.each<[IndicatorUnit, IndicatorValue, IndicatorValue, boolean]>([
  ['number', value(15), value(15), true],
  ['number', value(14), value(15), false],
  ['of', value(3, 4), value(9, 12), true],
  ['of', value(8, 12), value(9, 12), false],
  ['events', value(3, 79), value(2, 80), false],
  ['events', value(2, 80), value(2, 80), true],
])('as %s, a target is reached when all of it is', (unit, now, target, reached) => {
  expect(isReached(unit, now, target)).toBe(reached)
})

test.each([
  ['Statssekreterare', null, true],
  ['Statsråd', 'ministry', true],
  ['Infrastrukturminister', 'ministry', true],
  ['Ministerråd', 'ministry', false],
  ['Departementsråd', 'ministry', false],
  ['Vice ordförande', 'parliamentary-committee', true],
  ['Ledamot', 'parliamentary-committee', false],
  ['Ordförande', 'region-body', false],
  ['Generaldirektör', 'agency', true],
  ['Biträdande generaldirektör', 'agency', false],
  ['', null, false],
])('%s at %s decides: %s', (title, kind, decides) => {
  expect(isDecisionMaker(title, kind)).toBe(decides)
})

const [october, july] = [namedPeriod('2026Q4', undefined), namedPeriod('2026Q3', undefined)]
const norrbotten = 'region-norrbotten' as PartnerId
const row = (from: string, to: string, change: Partial<EnteredIndicator>): EnteredIndicator => ({
  indicatorId: 'A1.1',
  from,
  to,
  partnerId: null,
  value: null,
  target: null,
  ...change,
})

test('a target holds for later periods as long, until another or none is entered', () => {
  const rows = [
    row('2026-01-01', '2026-03-31', { target: '10' }),
    row('2026-10-01', '2026-12-31', { target: '15' }),
    row('2027-04-01', '2027-06-30', { target: '–' }),
    row('2026-01-01', '2026-12-31', { target: '60' }),
    row('2026-01-01', '2026-03-31', { target: '3', partnerId: norrbotten }),
  ]
  const target = (period: string, partner: PartnerId | null = null) =>
    enteredTarget(rows, 'A1.1', namedPeriod(period, undefined).period, partner)?.number ?? null
  expect(target('2025Q4')).toBeNull()
  expect([target('2026Q1'), target('2026Q3'), target('2026Q4'), target('2027Q1')]).toEqual([10, 10, 15, 15])
  expect([target('2027Q2'), target('2027Q3')]).toEqual([null, null])
  expect([target('2026'), target('2027'), target('2026H2')]).toEqual([60, 60, null])
  expect(target('2026Q4', norrbotten)).toBe(3)
  expect(target('2026-10-01..2026-12-15')).toBeNull()
})

test('a value is that of just its period and whom it is about', () => {
  const rows = [row('2026-10-01', '2026-12-31', { indicatorId: 'X.1', value: '58.5' })]
  expect(enteredValue(rows, 'X.1', october.period, null)).toEqual(value(58.5))
  expect(enteredValue(rows, 'X.1', july.period, null)).toBeNull()
  expect(enteredValue(rows, 'X.1', october.period, norrbotten)).toBeNull()
})

test('the same period last year has the same days, also where February is longer', () => {
  expect(yearBefore(october.period)).toEqual({ from: '2025-10-01', to: '2025-12-31' })
  expect(yearBefore({ from: '2026-11-01', to: '2027-01-31' })).toEqual({ from: '2025-11-01', to: '2026-01-31' })
  expect(yearBefore({ from: '2028-02-01', to: '2028-02-29' })).toEqual({ from: '2027-02-01', to: '2027-02-28' })
  expect(yearBefore({ from: '2027-02-01', to: '2027-02-28' })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

const project = { from: '2024-11-01', to: '2027-10-31' }

test('eight calendar quarters are compared, the last one running', () => {
  const quarters = quartersToCompare(october, project, '2026-11-29')
  expect(quarters.map(({ code }) => code)).toEqual([
    '2025Q1',
    '2025Q2',
    '2025Q3',
    '2025Q4',
    '2026Q1',
    '2026Q2',
    '2026Q3',
    '2026Q4',
  ])
  expect(quarters.map(({ isRunning }) => isRunning)).toEqual([...Array(7).fill(false), true])
  expect(quartersToCompare(october, project, '2027-01-08').at(-1)?.isRunning).toBe(false)
})

test('a project quarter is compared with those of the project, as many as there are', () => {
  const codes = (text: string) =>
    quartersToCompare(namedPeriod(text, project), project, '2027-12-01').map(one => one.code)
  expect(codes('PQ3')).toEqual(['PQ1', 'PQ2', 'PQ3'])
  expect(codes('PQ9')).toEqual(['PQ2', 'PQ3', 'PQ4', 'PQ5', 'PQ6', 'PQ7', 'PQ8', 'PQ9'])
})

test('a free period is compared up to its last day, and its own quarter is then not whole', () => {
  const quarters = quartersToCompare(namedPeriod('2026-10-01..2026-12-15', project), project, '2027-06-01')
  expect(quarters.at(-1)).toEqual({
    code: '2026Q4',
    period: { from: '2026-10-01', to: '2026-12-15' },
    isRunning: true,
  })
})
