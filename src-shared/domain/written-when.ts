import type { IsoDate, IsoTime } from './iso-date'
import { readDate } from './written-date'
import { readTime } from './written-time'

/** A day and, if it was written with it, a time: `igår 14:30`, or `14:30` alone for today. Undefined when the day is none. */
export function readWhen(text: string, today: IsoDate): { on: IsoDate; time: IsoTime | null } | undefined {
  const [, before = '', clock] = /^(.*?)(?:kl\.? ?)?(\d{1,2}:\d{2})$/i.exec(text.trim()) ?? [undefined, text]
  const time = clock === undefined ? null : readTime(clock)
  const on = clock !== undefined && before.trim() === '' ? today : readDate(before, today)
  return on === undefined || time === undefined ? undefined : { on, time }
}
