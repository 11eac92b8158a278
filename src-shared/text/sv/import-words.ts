import type { ImportVerb } from '../../imports/import-verb'
import type { PassedOverWord } from '../../imports/passed-over'
import type { InteractionLikeness, PlanReason } from '../../imports/plan-reason'

/** What the words of an import are in a language. Window, command line and the file of unwritten rows use them. */
export type ImportWords = {
  readonly verbs: Readonly<Record<ImportVerb, string>>
  readonly passedOver: Readonly<Record<PassedOverWord, string>>
  readonly likeness: Readonly<Record<InteractionLikeness | 'same-party' | 'same-designation', string>>
  readonly of: Readonly<Record<'issues' | 'partners' | 'colleagues', string>>
  /** Why a row has its verb; null for those that are put together from others: a problem, a likeness and a rule. */
  readonly reasons: {
    readonly [What in PlanReason['what']]: (reason: Extract<PlanReason, { what: What }>, words: ReasonParts) => string
  }
  readonly refused: {
    readonly sheet: string
    readonly line: string
    readonly reason: string
    readonly row: string
    readonly name: (file: string) => string
    readonly title: string
  }
}

/** Parts of a reason that are worded elsewhere. */
export type ReasonParts = {
  readonly problem: string
  readonly field: string
  readonly likeness: string
  readonly rule: string
}

/** The words of an import in Swedish. */
export const importSv: ImportWords = {
  verbs: { new: 'Ny', update: 'Uppdatera', same: 'Samma', conflict: 'Krock', review: 'Granska', error: 'Fel' },
  passedOver: {
    private: 'Privata poster',
    blank: 'Tomma rader',
    preamble: 'Rader före rubrikraden',
    totals: 'Summarader',
    'exchange-address': 'Interna adresser i Exchange',
    replaced: 'Ersatta av en senare version',
    outside: 'Utanför de valda dagarna',
    reply: 'Svar på inbjudningar',
    cancel: 'Återkallade inbjudningar',
    counter: 'Förslag om annan tid',
    declinecounter: 'Avböjda förslag om annan tid',
    refresh: 'Förfrågningar om senaste version',
    todo: 'Uppgifter',
    journal: 'Dagboksanteckningar',
    freebusy: 'Upptagna tider',
    group: 'Grupper',
    room: 'Rum och platser',
    thing: 'Utrustning',
    repeated: 'Upprepade poster',
    undated: 'Steg utan dag',
    documents: 'Dokument',
    meetings: 'Möten',
    'other-pages': 'Träffar på andra sidor av listan',
    'secrecy-marked': 'Sekretessmarkerade kontakter',
    'only-secret': 'Namn som bara finns i sekretessmarkerade kontakter',
    drafts: 'Utkast',
    'closed-commitments': 'Avslutade åtaganden',
    attachments: 'Bilagor',
    positions: 'Ståndpunkter',
    asks: 'Budskap och svar',
    processes: 'Beslutsprocesser',
    briefings: 'Underlag',
    reports: 'Låsta rapporter',
    texts: 'Egna ord för rapporter',
    indicators: 'Ifyllda värden för indikatorer',
    removed: 'Borttagna poster',
    other: 'Annat',
  },
  likeness: {
    'same-party': 'samma parti',
    'same-designation': 'samma handling',
    'same-headline': 'samma rubrik',
    'same-time': 'samma tid',
    'same-people': 'samma personer',
    'some-people': 'några av personerna',
    'same-organisations': 'samma organisationer',
    'same-issues': 'samma frågor',
    'same-key': 'läst in förut',
  },
  of: { issues: 'frågan', partners: 'partnern', colleagues: 'medarbetaren' },
  reasons: {
    read: (_, { problem }) => problem,
    'not-allowed': (_, { field }) => `${field} går inte att spara: för lång, tom eller av fel slag`,
    'read-before': () => 'läst in förut',
    'removed-since': () => 'läst in förut och borttagen sedan dess',
    'repeats-line': ({ line, hasOtherNote }) =>
      `samma som rad ${line}${hasOtherNote ? ', men med en annan anteckning' : ''}`,
    'joined-with-line': ({ line }) => `samma som rad ${line}`,
    matched: (_, { likeness }) => `känns igen: ${likeness}`,
    'may-be': (_, { likeness }) => `kan vara en som finns: ${likeness}`,
    'name-unsure': ({ said }) => `det är inte avgjort vem eller vad ”${said}” är`,
    unknown: ({ said }, { field }) => `${field} ”${said}” finns inte`,
    differs: ({ of }, { field }) =>
      `${field}${of === undefined ? '' : ` (${of})`} skiljer sig från vad kontoret har skrivit`,
    'secrecy-marked': () => 'kontakten är sekretessmarkerad och ändras inte av en inläsning',
    'locked-period': () => 'kontakten är med i en låst rapport',
    'is-other-level': ({ as }) =>
      as === 'area'
        ? 'ett område heter så redan, och här är det en fråga'
        : 'en fråga heter så redan, och här är den ett område',
    'name-left': () => 'namnet är lämnat utanför',
    'no-area': () => 'området som frågan hör till finns inte och läggs inte till',
    suggestion: () => 'ett förslag ur kalendern',
    cancelled: () => 'händelsen är inställd',
    'names-gone': () => 'något som raden nämner är borttaget',
    'changed-since-plan': () => 'ändrad sedan granskningen',
    'against-rule': (_, { rule }) => rule,
  },
  refused: {
    sheet: 'Blad',
    line: 'Rad',
    reason: 'Varför',
    row: 'Raden',
    name: file => `${file}, rader som inte skrivits in helt`,
    title: 'Spara rader som inte skrivits in helt',
  },
}
