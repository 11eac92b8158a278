import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { ReadInteraction, ReadPerson } from '../mapping/read-interaction'
import type { ImportWorld } from '../matching/import-world'
import type { ReadEvent } from '../reading/read-event'
import type { Row } from '../reading/reading'
import type { NewRow } from './import-plan'
import type { NameBook } from './name-book'
import { rowsOfInteractions } from './plan-interactions'
import { joinRepeated } from './repeated-keys'

type Invited = { readonly name: string; readonly email: string }

const plainAddress = (email: string): string => email.trim().toLowerCase()

const personOf = ({ name, email }: Invited): ReadPerson => ({
  said: name || email,
  name: name || email,
  party: '',
  role: '',
  organisation: null,
  email,
})

/** Those who were invited and who invited, each once. */
function invitedTo({ organiser, attendees }: ReadEvent): readonly Invited[] {
  const all: readonly Invited[] = [...(organiser ? [organiser] : []), ...attendees]
  return [...new Map(all.map(one => [plainAddress(one.email) || one.name, one])).values()]
}

/** What a summary begins with before a colon, or whose meeting it says that it is: "Trafikverket: Malmbanan", "Trafikutskottets sammanträde". */
const owner = /^\s*(?:([^:]{2,120}):\s|(\S.{1,120}?)s (?:öppna )?sammanträde\b)/i

/** The organisation that a summary names, if it is surely one of the office. */
function organisationsIn({ summary }: ReadEvent, { organisations }: ImportWorld): ReadInteraction['organisations'] {
  const [, before, owning] = owner.exec(summary) ?? []
  const name = (before ?? owning ?? '').trim()
  const match = name === '' ? undefined : organisations.match(name)
  return match?.verdict === 'known' ? [{ said: name, name, id: match.id }] : []
}

function interactionOf(event: ReadEvent, ours: ReadonlyMap<string, string>, world: ImportWorld): ReadInteraction {
  const invited = invitedTo(event)
  const colleague = ({ email }: Invited) => ours.get(plainAddress(email))
  return {
    startsOn: event.startsOn as IsoDate,
    week: null,
    startsTime: event.startsTime as IsoTime | null,
    endsTime: null,
    durationMinutes: event.durationMinutes,
    kind: null,
    status: event.isCancelled ? 'cancelled' : null,
    headline: event.summary,
    isHeadlineMade: false,
    note: event.description,
    location: event.location,
    initiative: null,
    people: invited.filter(one => colleague(one) === undefined).map(personOf),
    organisations: organisationsIn(event, world),
    issues: [],
    partners: [],
    isForAllPartners: false,
    colleagues: [...new Set(invited.flatMap(one => colleague(one) ?? []))],
    participantsCount: null,
    followUps: [],
    confidentiality: null,
    caseNumber: '',
    repeats: null,
  }
}

/**
 * Returns the rows of a plan of events. Each is a suggestion that waits for the user, since a calendar has much that is no meeting of the
 * office. The key is that of the event, so that a moved event is known again, from a calendar as from a saved mail.
 */
export function rowsOfEvents(
  rows: readonly Row<ReadEvent>[],
  world: ImportWorld,
  today: IsoDate,
): { readonly rows: readonly NewRow[]; readonly book: NameBook } {
  const ours = new Map(world.staff.flatMap(({ email, name }) => (email ? [[plainAddress(email), name] as const] : [])))
  const read = rows.map(row => ({ ...row, value: interactionOf(row.value, ours, world) }))
  const made = rowsOfInteractions(read, world, { today, allPartnerIds: [] })
  return {
    book: made.book,
    rows: joinRepeated(
      made.rows.map((row, at) => {
        const event = rows[at]?.value
        if (!event) return row
        const waits: readonly PlanReason[] = [
          { what: 'suggestion' },
          ...(event.isCancelled ? [{ what: 'cancelled' } as const] : []),
        ]
        return { ...row, key: `event ${event.key}`, waits: [...row.waits, ...waits] }
      }),
    ),
  }
}
