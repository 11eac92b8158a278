import { textLimits } from '../../packs/written-texts'
import { day, kind, line, one, several } from './field'

/** Whose words a row holds. It is given when the row is added and never changed: other words are another row. */
const scope = {
  periodFrom: day.added(
    'period_from',
    ['Periodens första dag', 'periodens första dag'],
    ['First day of the period', 'the first day of the period'],
  ),
  periodTo: day.added(
    'period_to',
    ['Periodens sista dag', 'periodens sista dag'],
    ['Last day of the period', 'the last day of the period'],
  ),
  /** Null for the words of the joint pack, and of all partners. */
  partnerId: one('partner').added.orNull('partner_id', ['Partner', 'partnern'], ['Partner', 'the partner']),
}

/** One thing a period led to, in the office's own words. Swedish: resultat. */
export const writtenResult = kind({
  table: 'written_result',
  sv: { one: 'resultat i rapport', thing: 'resultatet', made: 'skrev', add: 'Nytt resultat' },
  en: { one: 'result of a report', thing: 'the result', made: 'wrote', add: 'New result' },
  fields: {
    ...scope,
    heading: line(textLimits.resultHeading)('heading', ['Rubrik', 'rubriken'], ['Heading', 'the heading']),
    text: line(textLimits.resultText)('text', ['Text', 'texten'], ['Text', 'the text']),
    outcome: line(textLimits.resultOutcome)(
      'outcome',
      ['Vad det ledde till', 'vad det ledde till'],
      ['What came of it', 'what came of it'],
    ),
    issueIds: several('issue')(null, ['Frågor', 'frågorna'], ['Issues', 'the issues']),
    /** The partners in whose packs a result of all partners is shown, where their own period was quiet. */
    shownToIds: several('partner')(null, ['Visas för', 'vilka det visas för'], ['Shown to', 'whom it is shown to']),
  },
})

/** What the office asks of the partner. Swedish: det vi ber om. */
export const writtenAsk = kind({
  table: 'written_ask',
  sv: { one: 'begäran i rapport', thing: 'det vi ber om', made: 'skrev', add: 'Nytt att be om' },
  en: { one: 'request of a report', thing: 'what we ask for', made: 'wrote', add: 'New request' },
  fields: {
    ...scope,
    ask: line(textLimits.ask)('ask', ['Vad vi ber om', 'vad vi ber om'], ['What we ask for', 'what we ask for']),
    by: line(textLimits.askBy)('by_whom', ['Av vem', 'av vem'], ['By whom', 'by whom']),
    when: line(textLimits.askWhen)('by_when', ['Senast när', 'när'], ['When', 'when']),
  },
})

/** What is written of one issue: a sentence, and a picture. Swedish: text om en fråga. */
export const writtenIssue = kind({
  table: 'written_issue',
  sv: { one: 'text om fråga i rapport', thing: 'texten om frågan', made: 'skrev', add: 'Ny text om en fråga' },
  en: { one: 'text about an issue of a report', thing: 'the text about the issue', made: 'wrote', add: 'New text' },
  fields: {
    ...scope,
    issueId: one('issue').added('issue_id', ['Fråga', 'frågan'], ['Issue', 'the issue']),
    sentence: line(textLimits.issueSentence)('sentence', ['Mening', 'meningen'], ['Sentence', 'the sentence']),
    pictureId: one('attachment').orNull('attachment_id', ['Bild', 'bilden'], ['Picture', 'the picture']),
    caption: line(textLimits.pictureCaption)('caption', ['Bildtext', 'bildtexten'], ['Caption', 'the caption']),
    /** Needed by those who cannot see the picture. A picture without it is refused. */
    alt: line(textLimits.pictureAlt)(
      'alt',
      ['Vad bilden visar', 'beskrivningen av bilden'],
      ['What the picture shows', 'the description of the picture'],
    ),
  },
})

/** What the office proposes to do about a gap. Swedish: kontorets förslag. */
export const writtenGap = kind({
  table: 'written_gap',
  sv: { one: 'förslag om lucka i rapport', thing: 'förslaget', made: 'skrev', add: 'Nytt förslag' },
  en: { one: 'proposal about a gap of a report', thing: 'the proposal', made: 'wrote', add: 'New proposal' },
  fields: {
    ...scope,
    issueId: one('issue').added('issue_id', ['Fråga', 'frågan'], ['Issue', 'the issue']),
    proposal: line(textLimits.gapProposal)(
      'proposal',
      ['Kontorets förslag', 'förslaget'],
      ['The office’s proposal', 'the proposal'],
    ),
  },
})

/** Who answers questions about a pack, and who approved it. Swedish: kontakt och godkännande. */
export const writtenSigning = kind({
  table: 'written_signing',
  sv: {
    one: 'kontakt och godkännande i rapport',
    thing: 'kontakten och godkännandet',
    made: 'skrev',
    add: 'Ny kontakt och nytt godkännande',
  },
  en: {
    one: 'contact and approval of a report',
    thing: 'the contact and the approval',
    made: 'wrote',
    add: 'New contact and approval',
  },
  fields: {
    ...scope,
    contactId: one('staff').orNull('contact_staff_id', ['Kontakt', 'kontakten'], ['Contact', 'the contact']),
    /** As it is to be read below the name. Empty means the colleague's own title. */
    role: line(textLimits.contactRole)('contact_role', ['Roll', 'rollen'], ['Role', 'the role']),
    telephone: line(textLimits.contactTelephone)(
      'contact_telephone',
      ['Telefon', 'telefonnumret'],
      ['Telephone', 'the telephone number'],
    ),
    approvedById: one('staff').orNull(
      'approved_by_id',
      ['Godkänd av', 'vem som godkände'],
      ['Approved by', 'who approved'],
    ),
    approvedOn: day.orNull(
      'approved_on',
      ['Godkänd den', 'dagen för godkännandet'],
      ['Approved on', 'the day of approval'],
    ),
  },
})
