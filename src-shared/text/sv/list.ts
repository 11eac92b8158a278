import type { ListCode, Operator } from '../../lists/list-columns'
import type { LeftReason } from '../../lists/list-edit'
import type { ShippedViewCode } from '../../lists/shipped-views'
import { columnHeadings } from '../column-labels'

const columns = columnHeadings('sv', {
  kind: 'Typ',
  participants: 'Deltagare',
  organisations: 'Organisationer',
  reached: 'Mottagare',
  imports: 'Inläsning',
  staff: 'Medarbetare',
  issues: 'Frågor',
  partners: 'Berör',
  aims: 'Syften',
  mainTask: 'Huvudsaklig uppgift',
  durationMinutes: 'Minuter',
  outcome: 'Utfall',
  role: 'Roll',
  organisation: 'Organisation',
  constituency: 'Valkrets',
  lastInteractionOn: 'Senaste kontakt',
  interactionsThisYear: 'Kontakter i år',
  nextCommitmentOn: 'Nästa åtagande',
  cadenceDays: 'Dagar mellan kontakter',
  roleEndsOn: 'Rollen går ut',
  hasRole: 'Har roll',
  parent: 'Överordnad',
  people: 'Personer',
  validTo: 'Upphörde',
  isCeased: 'Upphörd',
  area: 'Prioriterat område',
  owners: 'Ägare',
  versionsInForce: 'Gällande formuleringar',
  interactions: 'Kontakter',
  openCommitments: 'Öppna åtaganden',
  madeBy: 'Vem som lovat',
  owner: 'Ansvarig',
  counterpart: 'Motpart',
  counterpartOrganisation: 'Motpartens organisation',
  isOverdue: 'Försenat',
  timing: 'När',
  interactionOn: 'Lovat',
  doneOn: 'Klart',
  stage: 'Skede nu',
  nextWatchOn: 'Nästa bevakning',
  referralOn: 'Remissens sista dag',
  project: 'Projekt',
  memberFrom: 'Med från',
  memberTo: 'Med till',
  membership: 'Medlemskap',
  fundingKind: 'Finansiering',
  interactionsThisQuarter: 'Kontakter i kvartalet',
  isOpen: 'Pågår',
})

const lists: Record<ListCode, string> = {
  interactions: 'Kontakter',
  people: 'Personer',
  organisations: 'Organisationer',
  issues: 'Frågor',
  commitments: 'Åtaganden',
  processes: 'Processer',
  partners: 'Partner',
}

const operators: Record<Operator, string> = {
  contains: 'innehåller',
  'starts-with': 'börjar med',
  is: 'är',
  'is-empty': 'saknas',
  'is-not-empty': 'finns',
  'any-of': 'är',
  'none-of': 'är inte',
  'has-any': 'har någon av',
  'has-all': 'har alla av',
  'has-none': 'har inte',
  on: 'är',
  before: 'före',
  after: 'efter',
  between: 'mellan',
  within: 'under',
  'not-since': 'inte sedan',
  equals: 'är',
  less: 'mindre än',
  more: 'mer än',
  yes: 'ja',
  no: 'nej',
}

/** Operators with their own wording in one column. */
const ownOperators: Readonly<Record<string, string>> = {
  'lastInteractionOn not-since': 'ingen kontakt sedan',
  'lastInteractionOn is-empty': 'ingen kontakt alls',
}

const views: Record<ShippedViewCode, string> = {
  'my-open-commitments': 'Mina öppna åtaganden',
  overdue: 'Försenat',
  'not-contacted': 'Ej kontaktade 6 mån',
  'our-bench': 'Vår bänk',
  'my-last-30-days': 'Mina senaste 30 dagar',
  'without-issue': 'Utan fråga',
  'without-partner': 'Utan Berör',
  duplicates: 'Dubbletter?',
  'roles-ending': 'Roller som går ut',
  'referrals-30-days': 'Remisser 30 dagar',
}

const leftReasons: Record<LeftReason, string> = {
  gone: 'finns inte längre',
  'secrecy-marked': 'är sekretessmarkerad',
  'still-used': 'används av roller, enheter eller en partner',
  'needs-participant': 'saknar då deltagare, som den typen kräver',
  'no-ask': 'har inget framfört som kan få ett utfall',
}

/** The phrases of conditions in running text. Other conditions are written as their column and operator. */
const phrases: Readonly<Record<string, (value: string) => string>> = {
  'people organisation has-any': value => `i ${value}`,
  'people organisation has-none': value => `utanför ${value}`,
  'people category any-of': value => `i kategorin ${value}`,
  'people constituency any-of': value => `från ${value}`,
  'people issues has-any': value => `som vi mött om ${value}`,
  'people issues has-none': value => `som vi inte mött om ${value}`,
  'people hasRole no': () => 'utan roll',
  'lastInteractionOn not-since': value => `utan kontakt sedan ${value}`,
  'lastInteractionOn is-empty': () => 'utan någon kontakt',
  'participants has-any': value => `med ${value}`,
  'participants has-all': value => `med alla av ${value}`,
  'participants has-none': value => `utan ${value}`,
  'interactions organisations has-any': value => `med ${value}`,
  'interactions organisations has-none': value => `utan ${value}`,
  'issues has-any': value => `om ${value}`,
  'issues has-all': value => `om alla av ${value}`,
  'issues has-none': value => `som inte gäller ${value}`,
  'issues is-empty': () => 'utan fråga',
  'partners has-any': value => `som berör ${value}`,
  'partners has-all': value => `som berör alla av ${value}`,
  'partners has-none': value => `som inte berör ${value}`,
  'partners is-empty': () => 'utan Berör',
  'staff has-any': value => `där ${value} var med`,
  'staff has-none': value => `där ${value} inte var med`,
  'commitments owner has-any': value => `som ${value} ansvarar för`,
  'isOverdue yes': () => 'som är försenade',
  'isOpen yes': () => 'som pågår',
  'isCeased yes': () => 'som har upphört',
  'isCeased no': () => 'som inte har upphört',
  'outcome any-of': value => `med utfallet ${value}`,
  'outcome is-empty': () => 'där inget är framfört',
  'startsOn within': value => `under ${value}`,
  'startsOn after': value => `efter ${value}`,
  'startsOn before': value => `före ${value}`,
  'startsOn on': value => `den ${value}`,
}

/** The words of the lists, their filters and views, shared by the window, exports and the command line. */
export const listSv = {
  lists,
  columns,
  operators,
  ownOperators,
  views,
  leftReasons,
  phrases,
  and: 'och',
  or: 'eller',
  where: 'där',
  all: (list: string) => `Alla ${list.toLocaleLowerCase('sv')}`,
  me: 'jag',
  group: (rows: string) => `(${rows})`,
  range: (from: string, to: string) => `${from} och ${to}`,
  period: (which: 'this' | 'last' | 'next', unit: 'week' | 'month' | 'quarter' | 'year') => {
    const [known, plain] = {
      week: ['veckan', 'vecka'],
      month: ['månaden', 'månad'],
      quarter: ['kvartalet', 'kvartal'],
      year: ['året', 'år'],
    }[unit]
    if (which === 'next') return `nästa ${plain}`
    if (which === 'last') return `förra ${known}`
    return `${unit === 'quarter' || unit === 'year' ? 'det' : 'den'} här ${known}`
  },
  lastDays: (days: number) => (days === 1 ? 'den senaste dagen' : `de senaste ${days} dagarna`),
  nextDays: (days: number) => (days === 1 ? 'den närmaste dagen' : `de närmaste ${days} dagarna`),
  silentOfMasked: 'Sekretessmarkerade uppgifter är aldrig med i filen av en lista som är filtrerad eller genomsökt.',
  without: 'Utan',
  yes: 'ja',
  no: 'nej',
  initiatives: { out: 'Vårt', in: 'Deras', mutual: 'Ömsesidigt' },
  madeBy: { us: 'vi', them: 'de' },
  commitmentTimings: {
    overdue: 'Försenat',
    'this-week': 'Denna vecka',
    later: 'Senare',
    closed: 'Klara och avskrivna',
  },
}
export type ListWords = typeof listSv
