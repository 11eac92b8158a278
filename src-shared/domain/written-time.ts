import { type IsoTime, isIsoTime } from './iso-date'

/** Reads a time of day as people type it: `9`, `9.15`, `09:15`, `0915`, `kl. 9`. Undefined when it is none. */
export function readTime(text: string): IsoTime | undefined {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim().toLowerCase())
  if (!found) return undefined
  const time = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`
  return isIsoTime(time) ? time : undefined
}
