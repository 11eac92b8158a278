import { trimmedLine } from '../../../../src-shared/names/seen-text'
import type { ReadEvent } from '../read-event'
import { type CalendarProperty, unescaped } from './calendar-property'

/** More people than take part in any meeting. The rest of a list without end are left out. */
const mostPeople = 1_000

/** What attends and is no person: rooms, equipment, and lists of people under one name. */
const isNobody = (kind: string | undefined): boolean => /^(room|resource|group)$/i.test(kind ?? '')

const address = (text: string): string => {
  const line = trimmedLine(text.slice(0, 400)).replace(/^mailto:/i, '')
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(line) ? line : ''
}

function personIn({ parameters, value }: CalendarProperty): { readonly name: string; readonly email: string } | null {
  const email = address(value) || address(parameters.get('email') ?? '') || address(parameters.get('x-email') ?? '')
  const shown = trimmedLine(unescaped((parameters.get('cn') ?? '').slice(0, 400))).replace(/^'(.*)'$/, '$1')
  const name = address(shown) && shown.toLowerCase() === email.toLowerCase() ? '' : shown
  return name === '' && email === '' ? null : { name, email }
}

/** Returns who called an event. Null if the calendar does not say. */
export const organiserIn = (properties: readonly CalendarProperty[]): ReadEvent['organiser'] => {
  const written = properties.find(({ name }) => name === 'ORGANIZER')
  return written ? personIn(written) : null
}

/** Returns the people who were asked to an event, each once. */
export function attendeesIn(properties: readonly CalendarProperty[]): ReadEvent['attendees'] {
  const people = new Map<string, ReadEvent['attendees'][number]>()
  for (const property of properties) {
    if (people.size === mostPeople) break
    if (property.name !== 'ATTENDEE' || isNobody(property.parameters.get('cutype'))) continue
    const person = personIn(property)
    if (!person) continue
    const key = person.email.toLowerCase() || person.name
    if (!people.has(key))
      people.set(key, { ...person, answer: (property.parameters.get('partstat') ?? '').toLowerCase() })
  }
  return [...people.values()]
}
