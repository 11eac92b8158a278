import { isValid, parseISO } from 'date-fns'

/** A day in the local calendar, `2026-11-22`. Never an instant: a meeting on the 22nd is on the 22nd everywhere. */
export type IsoDate = string

/** A time of day on the wall clock in Stockholm, `09:15`. */
export type IsoTime = string

/** How precisely a date is known. A decision "in December 2021" has no day, and must not be given one. */
export const datePrecisions = ['day', 'month', 'quarter', 'year'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** True if the year is from 1900 to 2199. Others are typing errors, and with other lengths days would no longer sort as text. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2199

/** True if the text is a real day in ISO form, from 1900 to 2199. False for 2026-02-30 and 0026-11-22. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isYear(Number(text.slice(0, 4))) && isValid(parseISO(text))

/** True if the text is a time of day with two-digit hours and minutes, 00:00 to 23:59. */
export const isIsoTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
