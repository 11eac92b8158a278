import type { CalendarPart } from './calendar-parts'
import { propertyOf } from './calendar-property'
import type { StepBudget } from './step-budget'
import { stockholm, utc, type Zone, zoneNamed } from './zone'
import { ianaNameOf } from './zone-names'
import { zoneOfFile } from './zone-of-file'

type FoundZone = { readonly zone: Zone; readonly isKnown: boolean }

const namedZone = (name: string): Zone =>
  name === 'UTC' ? utc : name === 'Europe/Stockholm' ? stockholm : zoneNamed(name)

/** Returns the zone of a name in a calendar. */
export type ZoneResolution = (name: string) => FoundZone

const nameIn = (part: CalendarPart): string => {
  const line = part.lines.find(({ text }) => /^TZID\b/i.test(text))
  return (line && propertyOf(line)?.value.trim()) ?? ''
}

/**
 * Returns how the zones of one calendar are found: by IANA name, by Windows name, by the name Windows shows, by the calendar’s own
 * description, and otherwise as Stockholm, unknown. A description in the file comes late, since programs describe well-known zones wrongly.
 * It may stand after the events that use it.
 */
export function zonesOf(described: readonly CalendarPart[], budget: StepBudget): ZoneResolution {
  const parts = new Map(described.map(part => [nameIn(part), part]))
  const found = new Map<string, FoundZone>()
  const find = (name: string): FoundZone => {
    const iana = ianaNameOf(name)
    if (iana) return { zone: namedZone(iana), isKnown: true }
    const part = parts.get(name)
    const ofFile = part ? zoneOfFile(part, budget) : null
    return ofFile ? { zone: ofFile, isKnown: true } : { zone: stockholm, isKnown: false }
  }
  return written => {
    const name = written.trim()
    const known = found.get(name) ?? find(name)
    found.set(name, known)
    return known
  }
}
