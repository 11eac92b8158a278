import { longestAsk } from '../../log/log-limits'
import { choice, day, kind, line, one, several, whole } from './field'

/** Who promised: the office, or whom it met. */
const promisers = ['us', 'them'] as const
/** What a change may make of a commitment; that it is done is said with its day, by `commitment:complete`. */
const undoneStates = ['open', 'dropped'] as const

/** What somebody promised. Swedish: åtagande. */
export const commitment = kind({
  table: 'commitment',
  sv: { one: 'åtagande', thing: 'åtagandet', made: 'antecknade', add: 'Nytt åtagande' },
  en: { one: 'commitment', thing: 'the commitment', made: 'took down', add: 'New commitment' },
  fields: {
    promise: line(longestAsk).said('promise', ['Åtagande', 'åtagandets text'], ['Commitment', 'what was promised']),
    madeBy: choice(promisers)('made_by', ['Vem lovar', 'vem som lovade'], ['Who promises', 'who promised']),
    dueOn: day.orNull('due_on', ['Senast', 'sista dagen'], ['By', 'the last day']),
    status: choice(undoneStates).changed('status', ['Status', 'status'], ['Status', 'the status']),
    ownerStaffId: one('staff').orNull(
      'owner_staff_id',
      ['Ansvarig hos oss', 'den ansvariga'],
      ['Responsible with us', 'who is to see to it'],
    ),
    counterpartPersonId: one('person').orNull(
      'counterpart_person_id',
      ['Motpart', 'motparten'],
      ['Counterpart', 'the counterpart'],
    ),
    counterpartOrganisationId: one('organisation').orNull(
      'counterpart_organisation_id',
      ['Motpartens organisation', 'motpartens organisation'],
      ['Counterpart’s organisation', 'the organisation of the counterpart'],
    ),
    interactionId: one('interaction').orNull(
      'interaction_id',
      ['Kontakt', 'kontakten'],
      ['Interaction', 'the interaction'],
    ),
    issueIds: several('issue')(null, ['Frågor', 'frågorna'], ['Issues', 'the issues']),
  },
})

/** What an organisation thinks of an issue, as it was stated on a day. Swedish: ståndpunkt. */
export const position = kind({
  table: 'position',
  sv: { one: 'ståndpunkt', thing: 'ståndpunkten', made: 'antecknade', add: 'Ny ståndpunkt' },
  en: { one: 'position', thing: 'the position', made: 'took down', add: 'New position' },
  fields: {
    organisationId: one('organisation')(
      'organisation_id',
      ['Organisation', 'organisationen'],
      ['Organisation', 'the organisation'],
    ),
    /** Who spoke, in a role held there that day; null when it is the organisation's own line. */
    personId: one('person').orNull(
      'person_id',
      ['Sagt av, i sin roll', 'personen'],
      ['Said by, in a role', 'the person'],
    ),
    issueId: one('issue')('issue_id', ['Fråga', 'frågan'], ['Issue', 'the issue']),
    statedOn: day('stated_on', ['Dag', 'dagen'], ['Day', 'the day']),
    /** From −2 to +2; null when it is not known. */
    scale: whole(-2, 2).orNull('scale', ['Ståndpunkt', 'ståndpunkten'], ['Position', 'the position']),
    evidenceInteractionId: one('interaction').orNull(
      'evidence_interaction_id',
      ['Belägg: kontakt', 'kontakten där det sades'],
      ['Evidence: interaction', 'the interaction where it was said'],
    ),
    evidenceReference: line(500).orNull(
      'evidence_reference',
      ['Belägg: handling', 'belägget'],
      ['Evidence: document', 'the evidence'],
    ),
  },
})
