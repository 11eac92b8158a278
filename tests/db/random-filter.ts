import { fc } from '@fast-check/vitest'
import { type ListCode, type ListColumn, listColumns, operatorsOf } from '../../src-shared/lists/list-columns'
import { type Condition, type Filter, periodUnits } from '../../src-shared/lists/list-filter'
import type { NaiveRow } from './naive-lists'

/** Columns that the naive lists do not work out: how often a person is to be met, and the next day to watch. */
const untold = ['cadenceDays', 'nextWatchOn']

const day = fc.oneof(
  fc
    .date({ min: new Date('2026-08-01'), max: new Date('2027-02-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  fc.record({
    ago: fc.integer({ min: 0, max: 9 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  }),
)
const period = fc.oneof(
  fc.record({
    which: fc.constantFrom('this' as const, 'last' as const, 'next' as const),
    unit: fc.constantFrom(...periodUnits),
  }),
  fc.integer({ min: 1, max: 120 }).map(lastDays => ({ lastDays })),
  fc.integer({ min: 1, max: 120 }).map(nextDays => ({ nextDays })),
)

/** Generates a condition on a column, mostly with a value that some row really has. */
function onColumn(column: ListColumn, rows: readonly NaiveRow[]): fc.Arbitrary<Condition> {
  const field = column.code
  const held = rows.map(row => row.cells[field]).filter(cell => cell !== null && cell !== undefined)
  const linked = rows.flatMap(row => row.links[field] ?? row.cells[field] ?? []).map(String)
  const some = (values: readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...values, 'finns-inte'), { minLength: 1, maxLength: 3 })
  const part = fc
    .tuple(fc.constantFrom(...held.map(String), 'X'), fc.nat(12), fc.integer({ min: 1, max: 8 }), fc.boolean())
    .map(([text, from, length, isUpper]) => {
      const cut = [...text].slice(from, from + length).join('') || text
      return isUpper ? cut.toLocaleUpperCase('sv') : cut
    })
  const words = held.flatMap(cell => String(cell).match(/[\p{L}\p{N}]+/gu) ?? [])
  const word = fc.uniqueArray(fc.constantFrom(...words, 'X'), { minLength: 1, maxLength: 2 }).map(all => all.join(' '))
  const number = fc.constantFrom(...held.map(Number), 0).map(found => (Number.isNaN(found) ? 0 : found))
  return fc.constantFrom(...operatorsOf[column.type]).chain((operator): fc.Arbitrary<Condition> => {
    switch (operator) {
      case 'contains':
        return fc.oneof(word, part).map(text => ({ field, operator, text }))
      case 'holds':
      case 'starts-with':
        return part.map(text => ({ field, operator, text }))
      case 'is':
        return fc.constantFrom(...held.map(String), 'X').map(text => ({ field, operator, text }))
      case 'any-of':
      case 'none-of':
        return some(held.map(String)).map(codes => ({ field, operator, codes }))
      case 'has-any':
      case 'has-all':
      case 'has-none':
        return some(linked).map(ids => ({ field, operator, ids }))
      case 'on':
      case 'before':
      case 'after':
      case 'not-since':
        return day.map(meant => ({ field, operator, day: meant }))
      case 'between':
        return fc.tuple(day, day).map(([one, other]) => {
          const isBackwards = typeof one === 'string' && typeof other === 'string' && one > other
          return { field, operator, from: isBackwards ? other : one, to: isBackwards ? one : other }
        })
      case 'within':
        return period.map(meant => ({ field, operator, period: meant }))
      case 'equals':
      case 'less':
      case 'more':
        return number.map(found => ({ field, operator, number: found }))
      default:
        return fc.constant({ field, operator })
    }
  })
}

/** Generates a filter of a list, up to two levels deep. */
export function randomFilter(list: ListCode, rows: readonly NaiveRow[]): fc.Arbitrary<Filter> {
  const columns = (listColumns[list] as readonly ListColumn[]).filter(column => !untold.includes(column.code))
  const condition = fc.constantFrom(...columns).chain(column => onColumn(column, rows))
  const match = fc.constantFrom('all' as const, 'any' as const)
  const group = fc.record({ match, rows: fc.array(condition, { maxLength: 3 }) })
  return fc.record({
    match,
    rows: fc.array(fc.oneof({ arbitrary: condition, weight: 3 }, { arbitrary: group, weight: 1 }), { maxLength: 3 }),
  })
}
