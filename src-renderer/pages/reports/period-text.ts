import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Language } from '../../../src-shared/text/language'

/** A period in words: "1 oktober–31 december 2026". Noon UTC keeps the day the same in every time zone near ours. */
export function periodText({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.formatRange(new Date(`${from}T12:00Z`), new Date(`${to}T12:00Z`))
}
