import { expect, test } from 'vitest'
import type { DrawnProcess, ProcessStage } from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import { bredband, malmbanan, pagesOf, wordsOf } from './a-material'
import { blocksOf, busy, pageWith, rowsOf } from './blocks-of'

const stage = (name: string, given: Partial<ProcessStage> = {}): ProcessStage => ({
  id: name,
  code: name,
  name,
  plannedOn: null,
  plannedPrecision: 'day',
  happenedOn: null,
  ...given,
})
const process = (name: string, stages: readonly ProcessStage[]): DrawnProcess => ({
  id: name,
  name,
  closedOn: null,
  stages,
})

test('a process shows the last stage done, the one it is in, and what is coming, and says how many came before', () => {
  const long = process('Utredningen', [
    stage('Direktiv', { happenedOn: '2025-01-10' }),
    stage('Utredning', { happenedOn: '2026-03-01' }),
    stage('Betänkande', { happenedOn: '2026-09-29' }),
    stage('Remiss', { plannedOn: '2027-01-15' }),
    stage('Beredning', { plannedOn: '2027-04-01', plannedPrecision: 'month' }),
    stage('Proposition'),
    stage('Beslut'),
  ])
  const pages = pagesOf({
    ...busy,
    page: pageWith({ processes: [long], processIssues: { Utredningen: [bredband, malmbanan] } }),
  })
  const [block] = blocksOf(pages, 'coming')
  if (block?.kind !== 'processes') throw new Error('no processes')
  const [row] = block.rows
  expect(row?.about?.replaceAll('\u00a0', ' ')).toBe('Fråga 1 och 2 · 2 tidigare skeden klara')
  expect(row?.stages.map(({ name, state, day }) => [name, state, day?.replaceAll('\u00a0', ' ') ?? null])).toEqual([
    ['Betänkande', 'done', 'klart 29 sep. 2026'],
    ['Remiss', 'now', 'till 15 jan. 2027'],
    ['Beredning', 'coming', 'apr. 2027'],
    ['Proposition', 'coming', null],
    ['Beslut', 'coming', null],
  ])
  expect(row?.instead).toBeNull()
})

test('a process whose known stages are all done says so instead of being now', () => {
  const over = process('Klar', [stage('Beslut', { happenedOn: '2026-10-01' })])
  const [block] = blocksOf(pagesOf({ ...busy, page: pageWith({ processes: [over] }) }), 'coming')
  expect(block?.kind === 'processes' && block.rows[0]).toMatchObject({
    instead: 'Alla kända skeden är klara.',
    stages: [{ state: 'done' }],
  })
})

test('a stage that was skipped is the one now, and what is done after it is said to be done', () => {
  const skipped = process('Hoppade', [
    stage('Direktiv', { happenedOn: '2025-01-10' }),
    stage('Utredning', { plannedOn: '2026-03-01' }),
    stage('Betänkande', { happenedOn: '2026-09-29' }),
    stage('Remiss', { plannedOn: '2027-01-15' }),
  ])
  const [block] = blocksOf(pagesOf({ ...busy, page: pageWith({ processes: [skipped] }) }), 'coming')
  if (block?.kind !== 'processes') throw new Error('no processes')
  expect(block.rows[0]?.stages.map(({ state }) => state)).toEqual(['done', 'now', 'done', 'coming'])
})

test('at most six processes stand on the pages, those with the next date first', () => {
  const processes = [8, 7, 6, 5, 4, 3, 2, 1].map(day =>
    process(`P${day}`, [stage('Remiss', { plannedOn: `2026-12-0${day}` })]),
  )
  const [block] = blocksOf(pagesOf({ ...busy, page: pageWith({ processes }) }), 'coming')
  if (block?.kind !== 'processes') throw new Error('no processes')
  expect(block.rows.map(({ name }) => name)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
  expect(block.more).toBe('Ytterligare 2\u00a0processer finns i Excelfilen.')
})

test('without processes it says that none is noted', () => {
  expect(wordsOf(pagesOf(busy))).toContain('Inga processer är antecknade.')
})

test('on the same day of a process what somebody entered stands instead of the planned stage', () => {
  const of = (id: string, kind: 'entered' | 'stage', on: string, what: string) =>
    ({ id, kind, on, precision: 'day', what, process: { id: 'p', name: 'Nätet' }, issueIds: [malmbanan] }) as const
  const coming = [
    of('a', 'stage', '2026-12-08', 'Betänkande'),
    of('b', 'entered', '2026-12-08', 'Utskottet justerar'),
    of('c', 'stage', '2026-12-16', 'Beslut'),
  ]
  const pages = pagesOf({ ...busy, page: pageWith({ coming }) })
  expect(rowsOf(pages, 'dates')).toEqual([
    ['2026-12-08', 'Utskottet justerar', '1'],
    ['2026-12-16', 'Beslut: Nätet', '1'],
  ])
  expect(pages.first.side.find(({ kind }) => kind === 'next-dates')).toMatchObject({
    heading: 'Närmaste datum',
    rows: [{ day: '8\u00a0dec.' }, { day: '16\u00a0dec.' }],
  })
})

test('without dates of its own a partner is told those of the whole office, and the heading says so', () => {
  const coming = [
    {
      id: 'a',
      kind: 'entered',
      on: '2026-12-08',
      precision: 'day',
      what: 'Debatt',
      process: { id: 'p', name: 'P' },
      issueIds: ['annat' as IssueId],
    },
  ] as const
  expect(pagesOf({ page: pageWith({ coming }) }).first.side.find(({ kind }) => kind === 'next-dates')).toMatchObject({
    heading: 'Närmaste datum för hela kontoret',
  })
})
