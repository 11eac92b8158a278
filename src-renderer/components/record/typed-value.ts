import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readDate } from '../../../src-shared/days/written-date'
import { readTime } from '../../../src-shared/days/written-time'
import type { Field } from '../../../src-shared/records/catalogue/field'
import type { Words } from '../../text/words'

/** What a typed text means in a field: its value, or a sentence about what is wrong with it. */
type Typed = { readonly value: string | number | null } | { readonly problem: string }

function typedNumber(text: string, least: number, most: number): number | undefined {
  const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** Reads a text typed into a field by what the catalogue says it holds. An empty text is null where the field may be empty. */
export function typedValue({ shape, isNullable }: Field<unknown>, text: string, today: IsoDate, words: Words): Typed {
  const given = text.trim()
  if (given === '' && isNullable) return { value: null }
  switch (shape.is) {
    case 'day': {
      const value = readDate(text, today)
      return value === undefined ? { problem: words.shared.refusal({ code: 'not-a-date', text }) } : { value }
    }
    case 'time': {
      const value = readTime(text)
      return value === undefined ? { problem: words.shared.refusal({ code: 'not-a-time', text }) } : { value }
    }
    case 'number': {
      const value = typedNumber(given, shape.least, shape.most)
      return value === undefined ? { problem: words.record.notANumber(text) } : { value }
    }
    default:
      return { value: isNullable ? given : text }
  }
}
