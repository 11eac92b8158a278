import type { IsoTime } from '../../../../src-shared/days/iso-date'
import { clock } from '../../../../src-shared/text/dates'
import type { Language } from '../../../../src-shared/text/language'

const minutesOfDay = 24 * 60

/** The start and, if the length is known, the end: "kl. 9.15–10.00". */
export function span(from: IsoTime, minutes: number | undefined, language: Language): string {
  if (!minutes) return clock(from, language)
  const [hours = 0, past = 0] = from.split(':').map(Number)
  const end = (hours * 60 + past + minutes) % minutesOfDay
  const to = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
  return `${clock(from, language)}–${clock(to, language).replace('kl. ', '')}`
}
