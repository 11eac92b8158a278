import type { Cell, CellType } from '../packs/table'
import type { Language } from './language'

const locales = { sv: 'sv-SE', en: 'en-GB' }

/** Each format is made once: to make one takes longer than to write a hundred numbers with it, and a pack has thousands. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, type: CellType): Intl.NumberFormat {
  const key = `${language} ${type}`
  const known = formats.get(key)
  if (known) return known
  const isPercent = type === 'percent' || type === 'percent-change'
  const isChange = type === 'change' || type === 'percent-change'
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: isPercent ? 1 : 0,
    maximumFractionDigits: 1,
    signDisplay: isChange ? 'exceptZero' : 'auto',
  })
  formats.set(key, made)
  return made
}

/** Returns a number as the language writes it, with at most one decimal; a percentage always has one. */
export const numberText = (value: number, language: Language, type: CellType = 'number'): string =>
  formatOf(language, type).format(value)

/** Returns a percentage for running text. Swedish has a non-breaking space before its sign. */
export const percentText = (value: number, language: Language, type: CellType = 'percent'): string =>
  `${numberText(value, language, type)}${language === 'sv' ? '\u00a0' : ''}%`

/** Returns a cell as printed on paper. */
export const cellText = (cell: Cell, type: CellType, language: Language): string =>
  typeof cell === 'number' ? numberText(cell, language, type) : (cell ?? '')
