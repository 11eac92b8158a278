import type { ShorteningKind } from '../../packs/blocks/shortening-step'
import type { LateKind, PackFunding } from '../../packs/pack'
import type { TextKind } from '../../packs/written-texts'
import { countedIn, isOne, written } from '../counted'

const counted = countedIn('sv')
const number = (value: number): string => written(value, 'sv')
const contacts = (count: number): string => counted(count, 'kontakt', 'kontakter')
const issues = (count: number): string => counted(count, 'fråga', 'frågor')
const none = (count: number): string => (count === 0 ? 'inga' : number(count))

const leftOut: Record<ShorteningKind, ((count: number) => string) | null> = {
  'page-start': null,
  'key-figures': () => 'nyckeltalen på sidan 1',
  'third-ask': () => 'en begäran',
  'result-text': count => (count === 1 ? 'texten till ett resultat' : `texten till ${number(count)} resultat`),
  picture: count => (count === 1 ? 'en bild' : `${number(count)} bilder`),
  'older-ask': count => (count === 1 ? 'ett äldre framförande' : `${number(count)} äldre framföranden`),
  'gap-table': () => 'tabellen över luckor',
  'done-commitment': count => (count === 1 ? 'ett klart åtagande' : `${number(count)} klara åtaganden`),
  date: count => (count === 1 ? 'ett datum' : `${number(count)} datum`),
  process: count => (count === 1 ? 'en process' : `${number(count)} processer`),
  months: () => 'diagrammet över månader',
  aims: () => 'tabellen per syfte',
  'counted-issue': count =>
    count === 1 ? 'en fråga i hela kontorets lista' : `${number(count)} frågor i hela kontorets lista`,
  commitment: count => (count === 1 ? 'ett åtagande' : `${number(count)} åtaganden`),
  'late-row': count => (count === 1 ? 'en rad om en låst period' : `${number(count)} rader om låsta perioder`),
  'appendix-row': count => (count === 1 ? 'en rad i bilagan' : `${number(count)} rader i bilagan`),
}

const late: Record<LateKind, string> = {
  added: 'Loggad i efterhand',
  changed: 'Ändrad',
  moved: 'Flyttad hit från låst period',
  removed: 'Borttagen',
}

const fundingKinds: Record<PackFunding['kind'], (amount: string | null) => string> = {
  total: amount => (amount === null ? 'Belopp för hela projektet är inte angivet' : `${amount} för hela projektet`),
  ceiling: amount => (amount === null ? 'Högsta belopp är inte angivet' : `Högst ${amount} för hela projektet`),
  annual: amount => (amount === null ? 'Belopp per år är inte angivet' : `${amount} per år`),
  rent: amount => (amount === null ? 'Kontorsplats hyrs; belopp är inte angivet' : `Kontorsplats hyrs för ${amount}`),
  in_kind: amount =>
    amount === null
      ? 'Bidrar med annat än pengar; värde är inte angivet'
      : `Bidrar med annat än pengar, värt ${amount}`,
}

const changedKinds: Record<TextKind, string> = {
  result: 'resultat',
  ask: 'det vi ber om',
  issue: 'ord om frågan',
  gap: 'förslag i frågan',
  contact: 'kontakt',
  approval: 'godkännande',
}

/** The words of the parts of a pack after its issues, and of what was left out. */
export const pagePartsSv = {
  figures: {
    tasks: 'Per huvudsaklig uppgift',
    task: 'Uppgift',
    aims: 'Per syfte',
    aim: 'Syfte',
    kinds: 'Per typ',
    kind: 'Typ',
    categories: 'Per kategori',
    category: 'Kategori',
    people: 'Personer',
    differentPeople: 'Olika personer',
    change: 'Ändring',
    sum: 'Summa',
    noTask: 'Utan uppgift',
    now: 'Perioden',
    before: 'Före',
    several: (count: number) =>
      `En kontakt kan ha flera kategorier och flera syften; de tabellerna summerar därför inte till ${number(count)}.`,
    zeroLead: 'Noll i båda perioderna:',
    zero: 'övriga uppgifter, syften, typer och kategorier.',
    timeLead: 'Tid:',
    time: (hours: string, before: string) => `${hours} timmar, ${before} före.`,
    eventsLead: 'Evenemang:',
    events: (count: number, people: number, before: number) =>
      `${number(count)} med ${counted(people, 'deltagare', 'deltagare')}, ${none(before)} före.`,
    deviationLead: 'Avvikelse:',
    cancelled: (count: number) =>
      isOne(count, 'sv') ? '1 planerad kontakt ställdes in.' : `${number(count)} planerade kontakter ställdes in.`,
    planned: (count: number) =>
      `${contacts(count)} står som ${isOne(count, 'sv') ? 'planerad' : 'planerade'} fast dagen har varit.`,
    heldAhead: (count: number) =>
      `${contacts(count)} är ${isOne(count, 'sv') ? 'antecknad som genomförd' : 'antecknade som genomförda'} fast dagen inte har varit.`,
    loggedLate: (count: number, days: number) => `${contacts(count)} loggades mer än ${days} dagar efteråt.`,
    nothing: 'Inga kontakter är redovisade i perioden eller i perioden före.',
  },
  coverage: {
    issue: 'Fråga',
    yours: 'Er fråga',
    none: 'ingen',
    internal: (count: number): string => (count === 1 ? 'intern kontakt' : 'interna kontakter'),
    legend: ['ingen', '1 kontakt', '2', '3 eller fler'],
    remark: 'Högsta nivå och senaste dag står i rutan',
    lead: (reached: number, all: number) =>
      isOne(all, 'sv')
        ? 'Frågan har nått någon av de fyra slagen mottagare.'
        : `${number(reached)} av ${issues(all)} har någon redovisad kontakt med departement, utskott, parti eller myndighet.`,
    largest: (issue: string, met: string, missing: string | null) =>
      missing === null
        ? `I frågan ${issue} har vi nått alla fyra slagen.`
        : `I frågan ${issue}, där kontakterna är flest, har vi nått ${met} men inte ${missing}.`,
    metKinds: {
      ministry: 'departement',
      'parliamentary-committee': 'utskott',
      party: 'partier',
      agency: 'myndigheter',
    },
    foldedLead: 'Tomma rader, hopvikta:',
    outsideLead: 'Utanför kartan:',
    outside: (name: string, count: number, isFirst: boolean) => `${name} ${isFirst ? contacts(count) : number(count)}`,
    nothing: 'Ingen fråga har någon redovisad kontakt med departement, utskott, parti eller myndighet.',
  },
  gaps: {
    issue: 'Fråga',
    missing: 'Saknas',
    proposal: 'Kontorets förslag',
    all: 'Alla fyra',
    note: 'Luckorna räknas fram ur kartan.',
    noteWritten: 'Luckorna räknas fram ur kartan. Förslagen är skrivna av kontoret.',
  },
  indicators: {
    until: (name: string, day: string) => `${name}, till ${day}`,
    whole: (name: string) => `${name}, hela`,
    target: 'Mål per period',
    lead: (reached: number, all: number): string =>
      isOne(all, 'sv')
        ? reached === 0
          ? 'Målet är inte nått.'
          : 'Målet är nått.'
        : `${reached === 0 ? 'Inget' : number(reached)} av ${number(all)} mål är ${isOne(reached, 'sv') || reached === 0 ? 'nått' : 'nådda'}.`,
    byHand: 'h',
    byHandNote: 'h: förs in för hand.',
    dashNote: 'Streck: inget värde eller inget mål.',
    noBefore: 'Perioden före visas inte, eftersom det inte finns någon logg för den.',
    noYearBefore: 'Samma period i fjol visas inte, eftersom det inte finns någon logg för den.',
    noTarget: 'Mål visas inte, eftersom inget är satt.',
    foldedLead: 'Noll eller inget värde:',
    nothing: 'Ingen indikator har något värde i perioden.',
  },
  funding: {
    sentence: (partner: string, role: string, project: string, span: string) =>
      `${partner} är ${role} i projektet ${project}, ${span}.`,
    statuses: {
      proposed: 'Deltagandet är föreslaget; beslut är inte antecknat.',
      decided: 'Deltagandet är beslutat.',
      ended: 'Deltagandet är avslutat.',
    },
    kinds: fundingKinds,
    fundingStatuses: { proposed: 'föreslaget', decided: 'beslutat', ended: 'avslutat' },
    amount: (amount: string, status: string) => `${amount} (${status}).`,
    noAmount: 'Belopp är inte angivet.',
  },
  coming: {
    now: 'Nu',
    earlier: (count: number) =>
      isOne(count, 'sv') ? '1 tidigare skede klart' : `${number(count)} tidigare skeden klara`,
    done: (day: string) => `klart ${day}`,
    until: (day: string) => `till ${day}`,
    allDone: 'Alla kända skeden är klara.',
    noStages: 'Inga skeden är antecknade.',
    alternative: (name: string, stages: string) => `${name}: ${stages}.`,
    stage: (name: string, state: 'done' | 'now' | 'coming', day: string | null) =>
      `${state === 'now' ? 'nu ' : ''}${name}${day === null ? '' : ` (${day})`}`,
    note: 'Nu är det första skedet som inte är klart. Fylld prick: klart. Ring: nu. Tom prick: kommande, med planerad dag.',
    nothing: 'Inga processer är antecknade.',
  },
  dates: {
    day: 'Dag',
    what: 'Vad',
    issues: 'Fråga',
    planned: (headline: string) => `Planerad kontakt: ${headline}`,
    stage: (stage: string, process: string) => `${stage}: ${process}`,
  },
  lateTable: { what: 'Vad som hänt', period: 'Låst period', contact: 'Kontakt', counted: 'Räknas i', kinds: late },
  lateCounted: {
    added: (period: string) => `${period}, visas här`,
    changed: (period: string) => period,
    moved: (period: string) => `${period} och här`,
    removed: 'Ingen',
  },
  changedTexts: {
    lead: 'Ändrat i kontorets egna ord sedan den förra versionen:',
    kinds: changedKinds,
    how: { added: 'tillagt', changed: 'ändrat', removed: 'borttaget' },
    one: (kind: string, name: string, how: string) => `${kind}${name === '' ? '' : ` ”${name}”`} ${how}`,
  },
  method: {
    held: (running: boolean) =>
      `Genomförda kontakter räknas efter dagen i Stockholm. Intern samordning, planerade, inställda och borttagna räknas inte${
        running ? '; i en pågående period räknas det som är antecknat på faktadagen' : ''
      }.`,
    several:
      'En kontakt med flera frågor, syften eller partner räknas en gång i totalen och en gång i varje fördelning den hör till.',
    partner:
      'För en partner räknas det som berör den, de dagar den är medlem. Egna frågor står med partnerns egen formulering.',
    joint: 'En fråga står i gemensam formulering; där ingen är beslutad står frågans namn.',
    shown:
      'Öppna kontakter visas. Interna räknas men visas utan namn och innehåll. Sekretessmarkerade räknas bara i totalen och i andelarna, så ”ingen” kan betyda att det bara finns en sådan.',
    changed: (sentence: string) =>
      `Det som loggas, flyttas eller ändras i en låst period redovisas i nästa rapport. Sedan förra rapporten: ${sentence}`,
    brief: {
      several: 'En kontakt med flera frågor räknas en gång i totalen och en gång under varje fråga.',
      partner: 'För en partner räknas det som berör den, de dagar den är medlem.',
      shown: 'Interna räknas men visas utan namn och innehåll, sekretessmarkerade bara i totalen och i andelarna.',
      changed: (sentence: string) =>
        `Det som ändras i en låst period redovisas i nästa rapport. Sedan förra rapporten: ${sentence}`,
    },
    nothingLate: 'inget.',
    someLate: (count: number) => `${isOne(count, 'sv') ? 'en kontakt' : contacts(count)}, se ovan.`,
  },
  appendix: {
    day: 'Dag',
    kind: 'Typ',
    headline: 'Rubrik',
    with: 'Med',
    issues: 'Fråga',
    internal: 'Intern: visas utan namn och innehåll',
    masked: 'Sekretessmarkerad uppgift',
    noDay: 'utan dag',
    note: (rows: number, open: number, internal: number, marked: number) =>
      `${counted(rows, 'rad', 'rader')}: ${[
        open === 0 ? '' : counted(open, 'öppen', 'öppna'),
        internal === 0 ? '' : counted(internal, 'intern', 'interna'),
        marked === 0 ? '' : counted(marked, 'sekretessmarkerad', 'sekretessmarkerade'),
      ]
        .filter(part => part !== '')
        .join(', ')}. Alla uppgifter om de öppna kontakterna finns i Excelfilen.`,
  },
  counted: {
    issue: 'Gemensam fråga',
    count: 'Kontakter',
    zeroLead: 'Noll i perioden:',
    sums: (sum: number, contactCount: number) =>
      `En kontakt med två frågor räknas under båda, så kolumnen summerar till ${number(sum)} för ${contacts(contactCount)}.`,
    marked: (count: number) =>
      `Ytterligare ${counted(count, 'sekretessmarkerad kontakt', 'sekretessmarkerade kontakter')} räknas bara i totalen.`,
    nothing: 'Inga kontakter är redovisade för någon fråga.',
  },
  voice: {
    partner: 'Partner',
    remark: 'Rutan säger hur många kontakter i frågan som berör partnern',
    lead: (carried: number, all: number) => `${number(carried)} av ${issues(all)} bars av minst två regioner.`,
    legend: ['ingen', '1 kontakt', '2', '3 eller fler'],
    numbers: 'Frågornas nummer:',
  },
  leftOut: {
    lead: 'Utelämnat för sidornas skull:',
    kinds: leftOut,
    end: 'Allt finns i Excelfilen.',
    endPartly: 'Siffror och rader finns i Excelfilen.',
  },
}
export type PagePartWords = typeof pagePartsSv
