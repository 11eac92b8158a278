import { z } from 'zod'
import { linkKinds, listCodes } from '../lists/list-columns'
import { type Condition, type ConditionGroup, dayUnits, type Filter, me, periodUnits } from '../lists/list-filter'
import {
  longestCode,
  longestEditedText,
  longestFilterText,
  mostChosenRows,
  mostColumns,
  mostConditions,
} from '../lists/list-limits'
import { mostNamed } from '../records/record-limits'
import { id, isoDate, typed } from './field-shapes'

const field = z.string().max(longestCode)
const text = typed.pipe(z.string().max(longestFilterText))
const many = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(mostNamed)
const anyId = z.union([z.literal(me), id<'row'>()]) as z.ZodType<string, string>
const days = z.number().int().min(0).max(36_600)

const day = z.union([isoDate, z.object({ ago: days, unit: z.enum(dayUnits) }).strict()])
const period = z.union([
  z.object({ which: z.enum(['this', 'last', 'next']), unit: z.enum(periodUnits) }).strict(),
  z.object({ lastDays: days.min(1) }).strict(),
  z.object({ nextDays: days.min(1) }).strict(),
])

/** One condition of a filter. Whether its field exists and allows the operator is checked later, where the list is known. */
const condition: z.ZodType<Condition> = z.discriminatedUnion('operator', [
  z.object({ field, operator: z.enum(['contains', 'holds', 'starts-with', 'is']), text }).strict(),
  z.object({ field, operator: z.enum(['any-of', 'none-of']), codes: many(text) }).strict(),
  z.object({ field, operator: z.enum(['has-any', 'has-all', 'has-none']), ids: many(anyId) }).strict(),
  z.object({ field, operator: z.enum(['on', 'before', 'after', 'not-since']), day }).strict(),
  z.object({ field, operator: z.literal('between'), from: day, to: day }).strict(),
  z.object({ field, operator: z.literal('within'), period }).strict(),
  z.object({ field, operator: z.enum(['equals', 'less', 'more']), number: z.number().min(-1e12).max(1e12) }).strict(),
  z.object({ field, operator: z.enum(['yes', 'no', 'is-empty', 'is-not-empty']) }).strict(),
])
const match = z.enum(['all', 'any'])
const group: z.ZodType<ConditionGroup> = z.object({ match, rows: z.array(condition).max(mostConditions) }).strict()

/** A filter as a window, a saved view or the command line may send it. */
export const filterShape: z.ZodType<Filter> = z
  .object({ match, rows: z.array(z.union([group, condition])).max(mostConditions) })
  .strict()

const sort = z.array(z.object({ field, isDescending: z.boolean() }).strict()).max(3)
const groupBy = field.nullable()

export const list = z.enum(listCodes)
/** Which rows of a list, and in which order. `me` is the colleague that `@me` means; null when not known. */
export const query = z
  .object({ list, filter: filterShape, text: text.exactOptional(), sort, groupBy, me: id<'staff-member'>().nullable() })
  .strict()
export const linkKind = z.enum(linkKinds)

/** The stored JSON of a view. One written by a newer program may not fit this shape. */
export const viewDefinitionShape = z
  .object({ filter: filterShape, sort, groupBy, columns: z.array(field).max(mostColumns).nullable() })
  .strict()

const chosen = z.array(id<'row'>()).max(mostChosenRows)
/** The rows to edit: chosen ones, or all rows of a query except some. */
export const target = z.union([
  z.object({ list, ids: chosen.min(1) }).strict(),
  z.object({ query, except: chosen }).strict(),
])
/** What to do with one field of those rows. */
export const change = z.discriminatedUnion('how', [
  z
    .object({
      field,
      how: z.literal('set'),
      value: z.union([typed.pipe(z.string().max(longestEditedText)), z.number(), z.boolean()]),
    })
    .strict(),
  z.object({ field, how: z.enum(['add', 'remove']), ids: many(anyId) }).strict(),
  z.object({ field, how: z.literal('clear') }).strict(),
])
