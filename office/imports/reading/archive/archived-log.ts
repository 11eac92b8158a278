import { type IsoTime, isIsoTime } from '../../../../src-shared/days/iso-date'
import type { PassedOver, PassedOverWord } from '../../../../src-shared/imports/passed-over'
import {
  confidentialities,
  initiatives,
  interactionKinds,
  interactionStatuses,
} from '../../../../src-shared/log/interaction'
import { type Counts, count } from '../contacts/counts'
import type { Row } from '../reading'
import { rowOf } from './archived-register'
import { type ArchivedRow, type ArchivedTables, dayOrNull, numberOrNull, text } from './archived-tables'
import type { ArchivedInteraction } from './read-archived'

/** The living interactions of an archive, and how many are left behind. */
type ArchivedLog = {
  readonly rows: readonly Row<ArchivedInteraction>[]
  readonly left: PassedOver
  /** The people and organisations that only interactions with a secrecy mark name. */
  readonly onlySecret: { readonly people: ReadonlySet<string>; readonly organisations: ReadonlySet<string> }
}

/** Names by how the interactions that name them are marked. */
function markedNames() {
  const [secret, open] = [new Set<string>(), new Set<string>()]
  return {
    note: (isSecret: boolean, ids: readonly string[]) => {
      for (const id of ids) (isSecret ? secret : open).add(id)
    },
    onlySecret: (): ReadonlySet<string> => new Set([...secret].filter(id => !open.has(id))),
  }
}

const oneOf = <Value extends string>(values: readonly Value[], said: string): Value | undefined =>
  values.find(value => value === said)

const timeOrNull = (said: string): IsoTime | null => (isIsoTime(said) ? (said as IsoTime) : null)

/** Links of one table by interaction, each as the id at its other end. */
const linked = (tables: ArchivedTables, table: string, column: string) => {
  const links = tables.byOwner(table, 'interaction_id')
  return (id: string): readonly string[] => (links.get(id) ?? []).map(link => text(link, column))
}

/** The names of the rows of a list of the office, by id. */
const namesOf = (tables: ArchivedTables, table: string): ReadonlyMap<string, string> =>
  new Map(tables.living(table).map(row => [text(row, 'id'), text(row, 'name')]))

/** A link to a partner that only followed from a rule is left: the rules of the office that reads decide for themselves. */
const isChosen = (link: ArchivedRow): boolean => text(link, 'reason') !== ''

/**
 * Returns the interactions of an archive that may be read by another office. What has a secrecy mark stays where it was marked, and a draft is
 * not logged yet.
 */
export function archivedLog(tables: ArchivedTables): ArchivedLog {
  const participants = linked(tables, 'interaction_participant', 'person_id')
  const met = linked(tables, 'interaction_organisation', 'organisation_id')
  const people = (id: string) => participants(id).map(one => tables.leadsTo('person', one))
  const organisations = (id: string) => met(id).map(one => tables.leadsTo('organisation', one))
  const marked = { people: markedNames(), organisations: markedNames() }
  const staff = linked(tables, 'interaction_staff', 'staff_member_id')
  const issues = linked(tables, 'interaction_issue', 'issue_id')
  const partners = tables.byOwner('interaction_partner', 'interaction_id')
  const commitments = tables.byOwner('commitment', 'interaction_id')
  const names = {
    staff: namesOf(tables, 'staff_member'),
    issues: namesOf(tables, 'issue'),
    partners: namesOf(tables, 'partner'),
  }
  const named = (of: keyof typeof names, ids: readonly string[]) => ids.flatMap(id => names[of].get(id) ?? [])
  const left: Counts<PassedOverWord> = {}
  const rows = tables.living('interaction').flatMap((row): Row<ArchivedInteraction>[] => {
    const id = text(row, 'id')
    const [startsOn, confidentiality] = [
      dayOrNull(row, 'starts_on'),
      oneOf(confidentialities, text(row, 'confidentiality')),
    ]
    // What is not surely free of a mark is taken for marked.
    const isSecret = confidentiality === undefined || confidentiality === 'secrecy_marked'
    marked.people.note(isSecret, people(id))
    marked.organisations.note(isSecret, organisations(id))
    if (isSecret) {
      count(left, 'secrecy-marked')
      return []
    }
    const status = oneOf(interactionStatuses, text(row, 'status'))
    const kind = oneOf(interactionKinds, text(row, 'kind'))
    if (status === undefined || status === 'draft' || startsOn === null || kind === undefined) {
      count(left, status === 'draft' ? 'drafts' : 'other')
      return []
    }
    const promised = commitments.get(id) ?? []
    const open = promised.filter(one => text(one, 'status') === 'open')
    count(left, 'closed-commitments', promised.length - open.length)
    return [
      rowOf('interaction', row, {
        of: 'interaction',
        id,
        startsOn,
        startsTime: timeOrNull(text(row, 'starts_time')),
        durationMinutes: numberOrNull(row, 'duration_minutes'),
        kind,
        status,
        headline: text(row, 'headline'),
        note: text(row, 'note'),
        location: text(row, 'location'),
        initiative: oneOf(initiatives, text(row, 'initiative')) ?? 'out',
        confidentiality,
        caseNumber: text(row, 'case_number'),
        participantsCount: numberOrNull(row, 'participants_count'),
        personIds: people(id),
        organisationIds: organisations(id),
        colleagues: named('staff', staff(id)),
        issues: named('issues', issues(id)),
        partners: named(
          'partners',
          (partners.get(id) ?? []).filter(isChosen).map(link => text(link, 'partner_id')),
        ),
        promises: open.map(one => ({
          madeBy: text(one, 'made_by') === 'them' ? 'them' : 'us',
          promise: text(one, 'promise'),
          dueOn: dayOrNull(one, 'due_on'),
        })),
      }),
    ]
  })
  const onlySecret = { people: marked.people.onlySecret(), organisations: marked.organisations.onlySecret() }
  return { rows, left, onlySecret }
}
