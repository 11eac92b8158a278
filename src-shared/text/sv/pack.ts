import type { TargetKind } from '../../packs/coverage'
import type { LateKind, PackCommitment, PackFunding, PackReason, PackResult } from '../../packs/pack'
import { clauses, countedIn, isOne, written } from '../counted'

const counted = countedIn('sv')
const number = (value: number): string => written(value, 'sv')

const reasons: Record<PackReason['kind'], string> = {
  issue: 'fråga',
  participant: 'deltog',
  organisation: 'möttes som organisation',
  home: 'hemregionens medarbetare',
  manual: 'manuellt',
}
const late: Record<LateKind, string> = {
  added: 'Efterregistrerad',
  changed: 'Ändrad',
  moved: 'Flyttad från låst period',
  removed: 'Räknas inte längre',
}
const responses: Record<PackResult['responseKind'], string> = { open: 'öppet', yes: 'ja', partly: 'delvis', no: 'nej' }
const commitmentStates: Record<PackCommitment['state'], string> = { open: 'öppet', overdue: 'försenat', done: 'klart' }
const targets: Record<TargetKind, string> = {
  ministry: 'departement',
  'parliamentary-committee': 'utskott',
  party: 'parti',
  agency: 'myndighet',
}
const fundingStatuses: Record<PackFunding['status'], string> = {
  proposed: 'föreslaget',
  decided: 'beslutat',
  ended: 'avslutat',
}
const fundingKinds: Record<PackFunding['kind'], (amount: string | null) => string> = {
  total: amount => `${amount ?? 'belopp ej angivet'} för hela projektperioden`,
  ceiling: amount => `högst ${amount ?? 'ej angivet belopp'} för hela projektperioden`,
  annual: amount => `${amount ?? 'belopp ej angivet'} per år`,
  rent: amount => `hyr kontorsplats (${amount ?? 'belopp ej angivet'})`,
  in_kind: amount => `bidrar med annat än pengar (${amount ?? 'värde ej angivet'})`,
}

/** The words of a partner's pack. */
export const packSv = {
  reasons,
  late,
  responses,
  commitmentStates,
  targets,
  fundingStatuses,
  fundingKinds,
  sides: { us: 'Vi', them: 'De' },
  kinds: { quarter: 'Kvartal', 'project-quarter': 'Projektkvartal', 'half-year': 'Halvår', year: 'År', free: 'Period' },
  title: 'Kvartalsrapport',
  mail: {
    greeting: 'Hej!',
    attached: (office: string | null) =>
      `Här är er rapport${office === null ? '' : ` från ${office}`}, bifogad i de format som går att läsa och räkna vidare på.`,
    ending: 'Hör gärna av er med frågor.',
  },
  report: 'Rapport',
  joint: 'Gemensam rapport',
  made: 'Uttagen',
  runsTo: (lastDay: string) => `pågår till ${lastDay}`,
  currency: 'kr',
  headings: {
    summary: 'Sammanfattning',
    issues: 'Frågor',
    results: 'Resultat och avtryck per fråga',
    activities: 'Verksamhet per huvudsaklig uppgift och syfte',
    figures: 'Siffror',
    late: 'Efterregistrerat/ändrat',
    joint: 'Gemensam röst',
    gaps: 'Luckor i täckningen',
    commitments: 'Åtaganden',
    deviations: 'Avvikelser',
    next: 'Nästa period',
    funding: 'Finansiering',
    method: 'Så räknas det',
    appendix: 'Bilaga: kontakter i perioden',
  },
  tables: {
    issues: 'Per fråga',
    results: 'Framfört och svar',
    activities: 'Uppgifter och syften',
    figures: 'Siffror',
    late: 'Efterregistrerat',
    gaps: 'Luckor',
    commitments: 'Åtaganden',
    dates: 'Datum',
    planned: 'Planerade kontakter',
    contacts: 'Kontakter',
  },
  columns: {
    number: 'Nr',
    wording: 'Formulering',
    area: 'Prioriterat område',
    group: 'Grupp',
    item: 'Post',
    count: 'Antal',
    before: 'Perioden före',
    change: 'Ändring',
    percent: 'Ändring (%)',
    issue: 'Fråga',
    date: 'Datum',
    time: 'Tid',
    kind: 'Typ',
    headline: 'Rubrik',
    participants: 'Deltagare',
    organisations: 'Organisationer',
    issues: 'Frågor',
    partners: 'Partner',
    task: 'Huvudsaklig uppgift',
    minutes: 'Minuter',
    joint: 'Gemensamt budskap',
    why: 'Varför den är med',
    ask: 'Framfört',
    response: 'Svar',
    outcome: 'Utfall',
    evidence: 'Avtryck',
    source: 'Källa',
    lateKind: 'Vad som hänt',
    period: 'Låst period',
    missing: 'Utan redovisad kontakt med',
    side: 'Vem',
    promise: 'Åtagande',
    by: 'Namn',
    due: 'Senast',
    state: 'Läge',
    what: 'Vad',
    process: 'Beslutsprocess',
  },
  groups: {
    total: 'Totalt',
    kind: 'Typ',
    area: 'Prioriterat område',
    issue: 'Fråga',
    partner: 'Partner',
    task: 'Huvudsaklig uppgift',
    aim: 'Syfte',
    category: 'Kontakter per kategori',
    people: 'Unika personer per kategori',
    sharing: 'Delning',
  },
  items: {
    interactions: 'Kontakter',
    issueLinks: 'Summa per fråga',
    secret: 'varav sekretessmarkerade',
    joint: 'Med gemensamt budskap',
    jointShare: 'Andel med gemensamt budskap (%, ändring i procentenheter)',
    incoming: 'På motpartens initiativ',
    incomingShare: 'Andel på motpartens initiativ (%, ändring i procentenheter)',
    unique: 'Unika personer',
    touches: 'Gånger personer kontaktades',
    unnamed: 'Utan namngiven person',
    hours: 'Timmar',
    participants: 'Deltagare i evenemang',
    share: 'Andel av kontorets kontakter (%)',
    all: 'Hela kontorets kontakter',
  },
  uncategorised: 'Utan kategori',
  internalHeadline: 'Intern kontakt (visas utan namn och innehåll)',
  maskedHeadline: 'Sekretessmarkerad uppgift',
  internalCommitment: 'Åtagande från en kontakt som inte visas',
  yes: 'ja',
  no: 'nej',
  /** Sentences. Numbers are passed in already written in the language. */
  said: {
    running: (lastDay: string) =>
      `Perioden pågår till ${lastDay}. Siffrorna är de som gällde när rapporten togs ut och kan ännu ändras.`,
    total: (count: number, more: number, percent: string | null) =>
      `Vi hade ${counted(count, 'kontakt', 'kontakter')}, ${
        more === 0 ? 'lika många som' : `${number(Math.abs(more))} ${more > 0 ? 'fler' : 'färre'} än`
      } perioden före${percent === null ? '' : ` (${percent})`}.`,
    secret: (count: number) =>
      `Varav ${counted(count, 'sekretessmarkerad', 'sekretessmarkerade')}: räknas i totalen och i de två andelarna, inte i någon uppdelning, något diagram eller någon karta.`,
    share: (count: number, all: number, percent: string) =>
      `Det är ${percent} av kontorets ${counted(all, 'kontakt', 'kontakter')} (${number(count)} av ${number(all)}).`,
    joint: (count: number, percent: string) => `${number(count)} hade ett gemensamt budskap (${percent}).`,
    incoming: (count: number, percent: string) => `${number(count)} kom på motpartens initiativ (${percent}).`,
    people: (unique: number, touches: number) =>
      `${counted(unique, 'person', 'olika personer')} kontaktades, sammanlagt ${counted(touches, 'gång', 'gånger')}.`,
    hours: (hours: number) => `Kontakterna varade sammanlagt ${counted(hours, 'timme', 'timmar')}.`,
    topIssues: (list: string) => `Mest handlade det om: ${list}.`,
    shown: (open: number, internal: number) =>
      `${clauses('sv', [
        [open, `${number(open)} visas i sin helhet`],
        [internal, `${number(internal)} utan namn och innehåll`],
      ])}.`,
    onlyInternal: (internal: number) => `${number(internal)} visas utan namn och innehåll.`,
    heldAhead: (count: number) =>
      isOne(count, 'sv')
        ? '1 kontakt är antecknad som genomförd fast dagen inte har varit när rapporten togs ut.'
        : `${counted(count, 'kontakt', 'kontakter')} är antecknade som genomförda fast dagen inte har varit när rapporten togs ut.`,
    empty: 'Inga kontakter är genomförda för partnern under perioden. Sidan finns med för att visa det.',
    emptyJoint: 'Inga kontakter är genomförda under perioden.',
    partial: (spans: string) => `Partnern deltar under ${spans}: del av perioden. Bara de dagarna räknas.`,
    notMember: 'Partnern deltar inte i något projekt under perioden, så inga kontakter räknas.',
    own: 'Partnerns egna frågor står först, i partnerns formulering. Övriga står med sina namn.',
    jointVoice:
      'Gemensam röst är att minst två partnerregioner säger samma sak genom kontoret. Här står för vem varje fråga har förts fram.',
    jointWording: 'Frågorna står i gemensam formulering; där ingen är beslutad står frågans namn.',
    noResults: 'Inget framfört eller svar är antecknat för öppna kontakter.',
    noLate: 'Inget har loggats eller ändrats i en låst period sedan den förra rapporten.',
    late: 'Detta hör till tidigare, låsta rapporter och räknas inte i periodens siffror. Det som har flyttats hit från en låst period räknas i båda: i den låsta rapporten och här.',
    noGaps: 'Alla frågor har redovisade kontakter med alla slags mottagare.',
    issuesWithNone: (list: string) => `Frågor utan redovisad kontakt: ${list}.`,
    partnersWithNone: (list: string) => `Partner utan redovisad kontakt: ${list}.`,
    noCommitments: 'Inga öppna eller klara åtaganden redovisas.',
    cancelled: (count: string) => `Inställda kontakter: ${count}.`,
    planned: (count: string) => `Kontakter som fortfarande är antecknade som planerade fast dagen har varit: ${count}.`,
    loggedLate: (count: string, days: number) => `Kontakter som loggades mer än ${days} dagar efteråt: ${count}.`,
    noDeviations: 'Inga avvikelser redovisas.',
    noNext: 'Inga datum eller planerade kontakter redovisas för nästa period.',
    noFunding: 'Ingen finansiering är antecknad.',
    method: [
      'Genomförda kontakter vars datum i Stockholm ligger i perioden räknas. Intern samordning, planerade, inställda och borttagna kontakter räknas inte.',
      'En kontakt med två frågor räknas en gång i totalen och en gång under varje fråga; summan per fråga kan därför vara större än totalen. Under ett område, ett syfte, en partner eller en kategori räknas den en gång.',
      'En kontakt med flera partner räknas en gång i totalen. För en partner räknas det som berör den, de dagar den är medlem.',
      'Öppna kontakter visas i sin helhet. Interna, och sådana som ännu är arbetsmaterial, räknas men visas utan namn och innehåll. Anteckningar lämnas aldrig ut.',
      'Sekretessmarkerade kontakter räknas i totalen, i andelen på motpartens initiativ och i andelen med gemensamt budskap, och står som maskade rader sist i bilagan. De räknas inte i någon uppdelning, något diagram eller någon karta, så ”utan redovisad kontakt” kan betyda att det bara finns en sådan.',
      'Det som loggas, ändras eller flyttas från en låst period redovisas i nästa rapport under Efterregistrerat/ändrat.',
    ],
    /** The seal of the history, at the end of how things are counted in a locked report. */
    seal: (seal: string) =>
      `Historikens sigill när rapporten låstes: ${seal}. Med det kan kontoret visa att det som rapporten bygger på inte har ändrats utan att det står i historiken.`,
  },
}
export type PackWords = typeof packSv
