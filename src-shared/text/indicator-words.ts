import { indicatorEn } from './en/indicator'
import type { Language } from './language'
import { type IndicatorWords, indicatorSv } from './sv/indicator'

/** Returns the words of the indicators in one language. */
export const indicatorWords = (language: Language): IndicatorWords => (language === 'sv' ? indicatorSv : indicatorEn)
