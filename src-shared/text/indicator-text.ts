import type { IndicatorUnit, IndicatorValue } from '../packs/indicators'
import { noTarget, readStored } from '../packs/written-indicator'
import { indicatorWords } from './indicator-words'
import type { Language } from './language'
import { numberText, percentText } from './pack-cells'

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const oneDecimal: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat(locales.sv, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(locales.en, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/**
 * Returns a value of an indicator as it is printed: `12`, `66,7 %`, `5 av 12`, `3 / 105`, `4,1`. A share that is counted always has one
 * decimal; one that a person entered has a decimal only if it was entered with one.
 */
export function indicatorText(
  unit: IndicatorUnit,
  { number, second }: IndicatorValue,
  language: Language,
  isCounted: boolean,
): string {
  const written = (value: number): string => numberText(value, language)
  switch (unit) {
    case 'number':
      return written(number)
    case 'percent':
      return isCounted || !Number.isInteger(number)
        ? percentText(number, language)
        : percentText(number, language, 'number')
    case 'score':
      return oneDecimal[language].format(number)
    case 'of':
      return indicatorWords(language).of(written(number), written(second ?? 0))
    case 'events':
      return `${written(number)}\u00a0/\u00a0${written(second ?? 0)}`
  }
}

/** Returns a stored value or target for a sentence of the history, where the indicator is named but its unit is not known. */
export function storedValueText(stored: string, language: Language): string {
  const value = readStored(stored)
  if (stored === noTarget || !value) return stored
  const number = numberText(value.number, language)
  return value.second === null ? number : `${number}/${numberText(value.second, language)}`
}
