import { findIana, IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { instantInZone } from '../../../../src-shared/days/stockholm-time'

function isIanaName(name: string): boolean {
  if (!/^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Some programs put their own name before the zone, as in `/freeassociation.sourceforge.net/Europe/Stockholm`. */
const lastParts = (name: string): string[] => {
  const parts = name.split('/').filter(part => part !== '')
  return name.startsWith('/') ? [parts.slice(-3).join('/'), parts.slice(-2).join('/')] : []
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gi, ' ')
    .trim()
    .toLowerCase()

/** Every name of a zone, by the city or country at its end. */
const zonesByPlace: ReadonlyMap<string, readonly string[]> = (() => {
  const zones = new Map<string, string[]>()
  const names = [...WINDOWS_TO_IANA_MAP.flatMap(({ iana }) => iana), ...IANA_ALIAS_MAP.flatMap(({ alias }) => alias)]
  for (const name of names) {
    const place = plain(name.slice(name.lastIndexOf('/') + 1))
    zones.set(place, [...(zones.get(place) ?? []), name])
  }
  return zones
})()

const minutesAhead = (zone: string, day: string): number =>
  (Date.parse(`${day}T12:00Z`) - Date.parse(instantInZone(zone, day, '12:00'))) / 60_000

/** True if the zone has the offset, in minutes, when summer time is not in force. */
const hasOffset = (zone: string, offset: number): boolean =>
  isIanaName(zone) && Math.min(minutesAhead(zone, '2026-01-15'), minutesAhead(zone, '2026-07-15')) === offset

const displayed = /^\(?\s*(?:UTC|GMT)\s*(?:([+\u2212-])\s*(\d{1,2}):?(\d{2}))?\s*\)?\s*(.*)$/i

/**
 * Returns the IANA name of a zone as Windows shows it, such as `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. A city in the
 * text must have the offset of the text, since cities in several parts of the world share a name.
 */
function byDisplayName(name: string): string | null {
  const [, sign, hours, minutes, places] = displayed.exec(name.slice(0, 200)) ?? []
  if (places === undefined) return null
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign && sign !== '+' ? -1 : 1)
  const phrase = places.replace(/\s*\(.*\)\s*/g, ' ').trim()
  const asWindows = `${phrase.replace(/ time$/i, '')} Standard Time`
  const cities = places.split(/[,;&()]| and | och /i).map(plain)
  const found = [...findIana(asWindows).slice(0, 1), ...cities.flatMap(city => zonesByPlace.get(city) ?? [])].find(
    zone => hasOffset(zone, offset),
  )
  if (found) return found
  return offset === 0 && (phrase === '' || /universal|universell/i.test(phrase)) ? 'UTC' : null
}

/** Returns the IANA name of a zone that a calendar names as IANA, as Windows does, or as Windows shows it to users. Null for other names. */
export function ianaNameOf(written: string): string | null {
  const name = written.trim().replace(/^"|"$/g, '')
  if (name === 'tzone://Microsoft/Utc') return 'UTC'
  const [windows] = findIana(name)
  return [name, ...lastParts(name)].find(isIanaName) ?? windows ?? byDisplayName(name)
}
