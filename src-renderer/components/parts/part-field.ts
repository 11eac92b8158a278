import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { readKnownDay } from '../../../src-shared/days/known-day'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { readDueDay } from '../../../src-shared/days/written-due-day'
import { looksLikeEmail } from '../../../src-shared/names/contact-way'
import type { Id } from '../../../src-shared/records/ids'
import type { NameMatch } from '../../../src-shared/records/reference'
import type { Words } from '../../text/words'
import type { PickerChoice } from '../picker-choice'

type Named = { readonly name: string; readonly label: string; readonly isRequired?: boolean }

/** One control in the form for a part of a record: its type, and what it offers to choose from. */
export type PartField = Named &
  (
    | { readonly type: 'long' | 'known-day' | 'number' | 'email'; readonly hint?: string }
    | { readonly type: 'text'; readonly hint?: string | ((values: Values) => string | undefined) }
    | { readonly type: 'day'; readonly hint?: string | ((on: IsoDate, values: Values) => string | undefined) }
    /** A day to come, such as the last one of a commitment, is read ahead: `fre` is the next Friday. */
    | { readonly type: 'due-day'; readonly hint?: string }
    | {
        readonly type: 'choice'
        readonly hint?: string
        readonly entries: readonly { readonly value: string; readonly label: string }[]
      }
    | { readonly type: 'check' }
    | { readonly type: 'thing'; readonly kind: NameMatch['kind'] }
    | { readonly type: 'several'; readonly all: readonly PickerChoice[] }
  )

/** The values of a form as text. Several ids are separated by blanks, and the name of a person or organisation is kept beside its id. */
export type Values = Readonly<Record<string, string>>

/** A form that changes something: its values when it was opened, and its values now. */
export type Written = { readonly began: Values; readonly values: Values }

const isValues = (given: unknown): given is Values => typeof given === 'object' && given !== null

/** Reads back a form that was kept while open. Values missing from the text are taken from `start`. */
export function readWritten(text: string, start: Values): Written {
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return { began: start, values: start }
  }
  if (!isValues(kept)) return { began: start, values: start }
  const { began, values } = kept as Readonly<Record<string, unknown>>
  // An earlier version kept only the values.
  if (!isValues(began) || !isValues(values)) return { began: start, values: { ...start, ...kept } }
  return { began: { ...start, ...began }, values: { ...start, ...values } }
}

/** The key in `Values` for the name of a person or organisation whose id is under `field`. */
export const nameOfThing = (field: string): string => `${field} name`
export const idsOf = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean)

/** The values of a form, read as types. */
export type Filled = {
  readonly text: (name: string) => string
  readonly textOrNull: (name: string) => string | null
  readonly day: (name: string) => IsoDate | null
  readonly dueDay: (name: string) => IsoDate | null
  readonly precision: (name: string) => DatePrecision
  readonly number: (name: string) => number | null
  readonly is: (name: string) => boolean
  readonly id: <Kind extends string>(name: string) => Id<Kind> | null
  readonly ids: <Kind extends string>(name: string) => Id<Kind>[]
}

const today = () => dayInStockholm(new Date())

/** Reads the values of a form that has no problems. */
export function filled(values: Values): Filled {
  const text = (name: string) => (values[name] ?? '').trim()
  return {
    text,
    textOrNull: name => text(name) || null,
    day: name => readKnownDay(text(name), today())?.on ?? null,
    dueDay: name => readDueDay(text(name), today()) ?? null,
    precision: name => readKnownDay(text(name), today())?.precision ?? 'day',
    number: name => (text(name) === '' ? null : Number(text(name).replace(/\s/g, ''))),
    is: name => values[name] === 'yes',
    id: <Kind extends string>(name: string) => (text(name) || null) as Id<Kind> | null,
    ids: <Kind extends string>(name: string) => idsOf(values[name]) as Id<Kind>[],
  }
}

/** What prevents a field from being saved, in words. Undefined if nothing does. */
export function problemOf(field: PartField, values: Values, words: Words): string | undefined {
  const text = (values[field.name] ?? '').trim()
  if (text === '') return field.isRequired ? words.parts.needed(field.label) : undefined
  const isDay = field.type === 'day' && readDate(text, today()) === undefined
  const isDueDay = field.type === 'due-day' && readDueDay(text, today()) === undefined
  const isKnownDay = field.type === 'known-day' && readKnownDay(text, today()) === undefined
  if (isDay || isDueDay || isKnownDay) return words.shared.refusal({ code: 'not-a-date', text })
  if (field.type === 'email' && !looksLikeEmail(text)) return words.shared.refusal({ code: 'not-an-email', text })
  if (field.type === 'number' && !/^\d[\d\s]*$/.test(text)) return words.record.notANumber(text)
  return undefined
}
