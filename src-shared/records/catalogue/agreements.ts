import { datePrecisions } from '../../days/iso-date'
import { choice, code, day, kind, line, one, owner, whole } from './field'

/** Whether a participation or a contribution is only proposed, decided, or over. */
export const agreementStates = ['proposed', 'decided', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** What a contribution is: an amount in all, at most or a year, rent paid, or work and things given. */
export const fundingKinds = ['total', 'ceiling', 'annual', 'rent', 'in_kind'] as const
export type FundingKind = (typeof fundingKinds)[number]

/** A partner's part in a project, for a time. Swedish: medlemskap. */
export const membership = kind({
  table: 'membership',
  sv: { one: 'medlemskap', thing: 'medlemskapet', made: 'lade till', add: 'Nytt medlemskap' },
  en: { one: 'membership', thing: 'the membership', made: 'added', add: 'New membership' },
  fields: {
    partnerId: owner('partner')('partner_id', ['Partner', 'partnern'], ['Partner', 'the partner']),
    projectId: one('project')('project_id', ['Projekt', 'projektet'], ['Project', 'the project']),
    role: code('role', ['Deltar som', 'deltagandet'], ['Takes part as', 'the part taken']),
    startsOn: day('starts_on', ['Från och med', 'första dagen'], ['From', 'the first day']),
    endsOn: day('ends_on', ['Till och med', 'sista dagen'], ['To', 'the last day']),
    status: choice(agreementStates)('status', ['Läge', 'status'], ['State', 'the status']),
  },
})

/** What a partner gives a project. Swedish: finansiering. */
export const funding = kind({
  table: 'funding',
  sv: { one: 'finansiering', thing: 'finansieringen', made: 'lade till', add: 'Ny finansiering' },
  en: { one: 'funding', thing: 'the funding', made: 'added', add: 'New funding' },
  fields: {
    partnerId: owner('partner')('partner_id', ['Partner', 'partnern'], ['Partner', 'the partner']),
    projectId: one('project')('project_id', ['Projekt', 'projektet'], ['Project', 'the project']),
    kind: choice(fundingKinds)('kind', ['Typ', 'typen'], ['Type', 'the type']),
    /** Whole kronor; null when nobody has said how much. */
    amount: whole(0, 1_000_000_000_000).orNull(
      'amount',
      ['Belopp i hela kronor', 'beloppet'],
      ['Amount in whole kronor', 'the amount'],
    ),
    note: line(2_000).orNull('note', ['Anteckning', 'anteckningen'], ['Note', 'the note']),
    status: choice(agreementStates)('status', ['Läge', 'status'], ['State', 'the status']),
  },
})

/** How an issue was worded by one who decided it. Swedish: formulering. */
export const wording = kind({
  table: 'issue_version',
  sv: { one: 'formulering', thing: 'formuleringen', made: 'lade till', add: 'Ny formulering' },
  en: { one: 'wording', thing: 'the wording', made: 'added', add: 'New wording' },
  fields: {
    issueId: owner('issue')('issue_id', ['Fråga', 'frågan'], ['Issue', 'the issue']),
    /** Whose wording it is; null when it is the joint one. */
    ownerPartnerId: one('partner').orNull(
      'owner_partner_id',
      ['Vems formulering', 'ägaren'],
      ['Whose wording', 'the owner'],
    ),
    decidingBody: line(300).orNull('deciding_body', ['Beslutad av', 'vem som beslutat'], ['Decided by', 'who decided']),
    decidedOn: day.orNull(
      'decided_on',
      ['Beslutsdag', 'beslutsdagen'],
      ['Day of the decision', 'the day of the decision'],
    ),
    decidedPrecision: choice(datePrecisions)(
      'decided_precision',
      ['Datumets noggrannhet', 'datumets noggrannhet'],
      ['Precision of the date', 'how exactly the date is known'],
    ),
    caseNumber: line(100).orNull('case_number', ['Diarienummer', 'diarienumret'], ['Case number', 'the case number']),
    theme: line(300).orNull('theme', ['Tema', 'temat'], ['Theme', 'the theme']),
    wording: line(5_000).said('wording', ['Formulering', 'formuleringen'], ['Wording', 'the wording']),
    validFrom: day.orNull('valid_from', ['Gäller från och med', 'första dagen'], ['Holds from', 'the first day']),
    validTo: day.orNull('valid_to', ['Gäller till och med', 'sista dagen'], ['Holds to', 'the last day']),
    /** Its place in its owner's decision, from 1 on; kept as a sort order. */
    place: whole(1, 999)(null, ['Plats i beslutet', 'platsen'], ['Place in the decision', 'the place']),
  },
})
