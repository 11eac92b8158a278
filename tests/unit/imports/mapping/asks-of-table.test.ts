import { expect, test } from 'vitest'
import { interactionsOfTable } from '../../../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../../../office/imports/mapping/propose-map'
import { longestAsk } from '../../../../src-shared/log/log-limits'
import { shippedWorld } from '../../../import-check/shipped-world'
import { smallSheet } from './small-sheet'

const names = logNames(shippedWorld)

/** What is read of the ask on each line below a header of two columns after the usual ones. */
function asksOf(columns: string, ...lines: readonly string[]) {
  const rows = lines.map(line => `2025-10-02;Möte;Ylva Provåker;${line}`)
  const sheet = smallSheet([`Datum;Typ;Kontakt;${columns}`, ...rows].join('\n'))
  const { map } = proposeMap(sheet, names)
  const read = interactionsOfTable(sheet, map, shippedWorld)
  return {
    fields: map.columns.slice(3).map(({ field }) => field),
    asks: read.map(({ value }) => value.ask ?? null),
    problems: read.map(({ problems }) => problems.map(({ code, field }) => `${code} ${field}`)),
  }
}

test('what was asked and the outcome are read from the columns of a Swedish log', () => {
  const { fields, asks, problems } = asksOf(
    'Budskap;Utfall',
    'Dubbelspår till 2030;Ja',
    'Dubbelspår till 2030;delvis',
    'Dubbelspår till 2030;Avslag',
    'Dubbelspår till 2030;',
    ';-',
    ';nej',
  )
  expect(fields).toEqual(['ask', 'response'])
  const text = 'Dubbelspår till 2030'
  expect(asks).toEqual([
    { text, response: 'yes' },
    { text, response: 'partly' },
    { text, response: 'no' },
    { text, response: 'open' },
    null,
    { text: '', response: 'no' },
  ])
  expect(problems.flat()).toEqual([])
})

test('the same is read from an English log', () => {
  const { fields, asks } = asksOf('Our ask;Outcome', 'Double track by 2030;Partly', 'Double track by 2030;pending')
  expect(fields).toEqual(['ask', 'response'])
  expect(asks.map(ask => ask?.response)).toEqual(['partly', 'open'])
})

test('an outcome that is not understood is asked about, and open until then', () => {
  const { asks, problems } = asksOf('Budskap;Utfall', 'Dubbelspår;kanske på sikt')
  expect(asks).toEqual([{ text: 'Dubbelspår', response: 'open' }])
  expect(problems).toEqual([['unknown-value response']])
})

test('an ask that is longer than the office keeps is an error of its row', () => {
  const { problems } = asksOf('Budskap;Utfall', `${'x'.repeat(longestAsk + 1)};ja`)
  expect(problems).toEqual([['cell-too-long ask']])
})

test('two rows that differ only in what was asked do not repeat each other', () => {
  const sheet = smallSheet(
    'Datum;Typ;Kontakt;Budskap\n2025-10-02;Möte;Ylva Provåker;Spår\n2025-10-02;Möte;Ylva Provåker;Väg\n2025-10-02;Möte;Ylva Provåker;Väg',
  )
  const read = interactionsOfTable(sheet, proposeMap(sheet, names).map, shippedWorld)
  expect(read.map(({ value }) => value.repeats?.line ?? null)).toEqual([null, null, 3])
})
