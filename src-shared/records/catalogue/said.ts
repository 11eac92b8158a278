import { choice, day, kind, line, one, several, whole } from './field'

/** Who promised: the office, or whom it met. */
const promisers = ['us', 'them'] as const

/** What somebody promised. Swedish: åtagande. */
export const commitment = kind({
  table: 'commitment',
  sv: { thing: 'åtagandet', made: 'antecknade' },
  en: { thing: 'the commitment', made: 'took down' },
  fields: {
    promise: line(2_000).said('promise', 'åtagandets text', 'what was promised'),
    madeBy: choice(promisers)('made_by', 'vem som lovade', 'who promised'),
    dueOn: day.orNull('due_on', 'sista dagen', 'the last day'),
    ownerStaffId: one('staff').orNull('owner_staff_id', 'den ansvariga', 'who is to see to it'),
    counterpartPersonId: one('person').orNull('counterpart_person_id', 'motparten', 'the counterpart'),
    counterpartOrganisationId: one('organisation').orNull(
      'counterpart_organisation_id',
      'motpartens organisation',
      'the organisation of the counterpart',
    ),
    interactionId: one('interaction').orNull('interaction_id', 'kontakten', 'the interaction'),
    issueIds: several('issue')(null, 'frågorna', 'the issues'),
  },
})

/** What an organisation thinks of an issue, as it was stated on a day. Swedish: ståndpunkt. */
export const position = kind({
  table: 'position',
  sv: { thing: 'ståndpunkten', made: 'antecknade' },
  en: { thing: 'the position', made: 'took down' },
  fields: {
    organisationId: one('organisation')('organisation_id', 'organisationen', 'the organisation'),
    /** Who spoke, in a role held there that day; null when it is the organisation's own line. */
    personId: one('person').orNull('person_id', 'personen', 'the person'),
    issueId: one('issue')('issue_id', 'frågan', 'the issue'),
    statedOn: day('stated_on', 'dagen', 'the day'),
    /** From −2 to +2; null when it is not known. */
    scale: whole(-2, 2).orNull('scale', 'ståndpunkten', 'the position'),
    evidenceInteractionId: one('interaction').orNull(
      'evidence_interaction_id',
      'kontakten där det sades',
      'the interaction where it was said',
    ),
    evidenceReference: line(500).orNull('evidence_reference', 'belägget', 'the evidence'),
  },
})
