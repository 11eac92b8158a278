import type { PeriodState } from '../../packs/blocks/first-page'
import type { PageSectionId } from '../../packs/blocks/pack-pages'
import { countedIn, isOne, written } from '../counted'
import { pagePartsSv } from './page-parts'

const counted = countedIn('sv')
const number = (value: number): string => written(value, 'sv')
const contacts = (count: number): string => counted(count, 'kontakt', 'kontakter')
const issues = (count: number): string => counted(count, 'fråga', 'frågor')
const none = (count: number): string => (count === 0 ? 'inga' : number(count))

const state: Record<PeriodState, (lastDay: string) => string> = {
  running: lastDay => `Pågår till ${lastDay}`,
  ended: lastDay => `Avslutat ${lastDay}`,
  locked: lastDay => `Avslutat ${lastDay}`,
}

/** The name of each part of a pack, as a heading and in the list of contents. A partner's own parts speak to the partner. */
const headings: Record<PageSectionId, string> = {
  issues: 'Era frågor, med era ord',
  commitments: 'Åtaganden',
  figures: 'Verksamhet och siffror',
  voice: 'Gemensam röst: för vem i vilken fråga',
  coverage: 'Vem vi har träffat om vad',
  gaps: 'Luckor att stänga',
  indicators: 'Indikatorer',
  funding: 'Finansiering',
  coming: 'Det som kommer',
  dates: 'Datum att bevaka',
  late: 'Efterregistrerat, flyttat och ändrat i låsta perioder',
  method: 'Så räknas det',
  appendix: 'Bilaga: periodens kontakter, maskad',
}

/** The words of the pages of a pack. Days and numbers are passed in already written, but for those that choose a form. */
export const pagesSv = {
  headings,
  jointIssues: 'Gemensamma frågor',
  otherIssues: 'Frågor med kontakter för er',
  officeIssues: 'Hela kontorets kontakter, per fråga',
  continued: (heading: string) => `${heading}, fortsättning`,
  contents: 'Innehåll',
  header: {
    running: (lastDay: string) => `pågår till ${lastDay}`,
    ended: 'inte låst än',
    locked: (day: string) => `låst ${day}`,
  },
  footer: (office: string, day: string) => `${office}${office === '' ? 'F' : ' · f'}akta per ${day}`,
  state,
  facts: (day: string) => `Fakta per ${day}`,
  interim: 'Lägesrapport, inte låst',
  notLocked: 'Inte låst än',
  locked: (day: string, version: number) => `Låst ${day}, version ${version}`,
  opened: (version: number, day: string, reason: string) => `Version ${version} öppnad ${day}: ${reason}`,
  results: 'Det här ledde perioden till',
  resultsOfQuarter: 'Det här ledde kvartalet till',
  inBrief: 'Perioden i korthet',
  quiet: 'En stilla period för er',
  quietQuarter: 'Ett stilla kvartal för er',
  quietNone: (all: number, partner: string) =>
    all === 0
      ? `Inga kontakter är genomförda, varken för ${partner} eller för hela kontoret.`
      : isOne(all, 'sv')
        ? `Kontorets enda kontakt rörde inte ${partner} direkt.`
        : `Ingen av kontorets ${contacts(all)} rörde ${partner} direkt.`,
  quietMarked: (count: number, all: number, partner: string) =>
    `${contacts(count)} av kontorets ${number(all)} rörde ${partner}. ${count === 1 ? 'Den är sekretessmarkerad' : 'De är sekretessmarkerade'} och räknas bara i totalen och i andelarna.`,
  yetChosen: (count: number) =>
    `${['', 'En sak', 'Två saker', 'Tre saker'][count] ?? `${number(count)} saker`} kan ändå ha betydelse för er:`,
  notMember: 'Ni deltar inte i något projekt under perioden, så inga kontakter räknas.',
  partlyMember: (spans: string) => `Ni deltar under en del av perioden: ${spans}. Bara de dagarna räknas.`,
  yourIssues: 'Era frågor',
  noOwnIssues: 'Ni har inte anmält några egna frågor.',
  noOwnIssuesOffice: (all: number, reached: number) =>
    `Ni har inte anmält några egna frågor. Kontoret arbetar i stället efter de ${number(all)} gemensamma; ${
      reached === 0 ? 'ingen av dem' : isOne(reached, 'sv') ? 'en av dem' : `${number(reached)} av dem`
    } hade kontakter i perioden${reached === 0 ? '' : ', se nästa sida'}.`,
  ownIssuesQuiet: (own: number) =>
    isOne(own, 'sv')
      ? 'Er fråga hade inga kontakter för er i perioden. Hela kontorets arbete per fråga står på nästa sida.'
      : `Ingen av era ${issues(own)} hade kontakter för er i perioden. Hela kontorets arbete per fråga står på nästa sida.`,
  asks: 'Det här ber vi er om',
  nextDates: 'Närmaste datum',
  nextDatesOffice: 'Närmaste datum för hela kontoret',
  contact: 'Kontakt',
  colleague: (partner: string) => `${partner}, medarbetare på kontoret`,
  approval: 'Godkännande',
  approved: 'Godkänd',
  approvedInterim: 'Godkänd som lägesrapport',
  notApproved: 'Inte godkänd',
  keys: {
    contacts: (count: number): string => (isOne(count, 'sv') ? 'kontakt' : 'kontakter'),
    contactsForYou: (count: number): string => (isOne(count, 'sv') ? 'kontakt för er' : 'kontakter för er'),
    contactsOffice: (count: number): string =>
      isOne(count, 'sv') ? 'kontakt, hela kontoret' : 'kontakter, hela kontoret',
    people: (count: number): string => (isOne(count, 'sv') ? 'person' : 'olika personer'),
    ownIssues: (all: number) => (isOne(all, 'sv') ? 'av er enda fråga' : `av era ${number(all)} frågor`),
    jointIssues: (all: number) => `av ${number(all)} gemensamma frågor`,
    joint: 'med gemensamt budskap',
    before: (value: string, period: string) => `${value} ${period}`,
  },
  periodBefore: 'perioden före',
  shortQuarter: (number: number) => `Kv ${number}`,
  quarterName: (number: number, year: number | null) => `kvartal ${number}${year === null ? '' : ` ${year}`}`,
  quarterBefore: 'kvartalet före',
  issueReferences: (numbers: readonly string[]) =>
    `Fråga ${numbers.length < 2 ? (numbers[0] ?? '') : `${numbers.slice(0, -1).join(', ')} och ${numbers.at(-1)}`}`,
  quarters: {
    note: (running: boolean, logFrom: string | null) =>
      `Staplarna: kontakter per kvartal, samma skala i alla frågor.${running ? ' Randig stapel: kvartalet pågår.' : ''}${
        logFrom === null ? '' : ` Kort streck: ingen logg det kvartalet (loggen börjar ${logFrom}).`
      }`,
    alternative: (issue: string, parts: string, noLog: boolean) =>
      `${issue}: kontakter per kvartal. ${parts}.${noLog ? ' Tidigare kvartal: ingen logg.' : ''}`,
    part: (quarter: string, count: number, running: boolean) =>
      `${quarter}${running ? ' hittills' : ''}: ${number(count)}`,
  },
  exchange: { day: 'Dag', asked: 'Framfört', answered: 'Svar', imprint: 'Avtryck' },
  noAsk: 'Inget framfört är antecknat',
  noAnswer: 'Inget svar ännu',
  noImprint: 'Inget ännu',
  answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
  olderAsks: (count: number) => `${isOne(count, 'sv') ? '1 äldre' : `${number(count)} äldre`} i Excelfilen.`,
  seeAlso: (places: string) => `Framfört tillsammans med ${places}.`,
  seeAlsoPlace: (number: string | null, name: string, day: string) =>
    number === null ? `frågan ${name} (${day})` : `fråga ${number} (${day})`,
  foldedIssues: (running: boolean): string =>
    running ? 'Ingen redovisad kontakt för er hittills:' : 'Ingen redovisad kontakt för er:',
  foldedJoint: (running: boolean): string =>
    running ? 'Ingen redovisad kontakt hittills:' : 'Ingen redovisad kontakt:',
  foldedIssue: (name: string, office: number | null, isFirst: boolean) =>
    office === null ? name : `${name} (${isFirst ? 'hela kontoret ' : ''}${number(office)})`,
  otherIssuesFold: 'Andra frågor med kontakter för er:',
  commitments: { who: 'Vem', what: 'Vad', issues: 'Fråga', due: 'Senast', state: 'Läge' },
  we: (name: string) => (name === '' ? 'Vi' : `Vi, ${name}`),
  they: 'Motparten',
  late: (days: number) => `Försenat ${counted(days, 'dag', 'dagar')}`,
  open: 'Öppet',
  done: (day: string | null) => (day === null ? 'Klart' : `Klart ${day}`),
  moreInExcel: (count: number) => `Ytterligare ${number(count)} finns i Excelfilen.`,
  moreDates: (count: number) => `Ytterligare ${number(count)} datum finns i Excelfilen.`,
  moreProcesses: (count: number) =>
    isOne(count, 'sv')
      ? 'Ytterligare 1 process finns i Excelfilen.'
      : `Ytterligare ${number(count)} processer finns i Excelfilen.`,
  /** `ahead` is how many are noted as held on a day that has not come. */
  total: (
    count: number,
    before: number,
    {
      until,
      beforeName,
      ahead,
    }: { readonly until: string | null; readonly beforeName: string; readonly ahead: number },
  ) => {
    const against = `mot ${none(before)} i ${until === null ? '' : 'hela '}${beforeName}.`
    if (until === null) return `${contacts(count)} har genomförts, ${against}`
    if (ahead === 0) return `${contacts(count)} har genomförts till och med den ${until}, ${against}`
    const noted = isOne(count, 'sv') ? 'är antecknad som genomförd' : 'är antecknade som genomförda'
    return `${contacts(count)} ${noted}, varav ${number(ahead)} på dagar efter den ${until}, ${against}`
  },
  shareOfOffice: (percent: string, all: number) => `Det är ${percent} av kontorets ${number(all)}.`,
  mostAbout: (list: string) => `Mest handlade det om ${list}.`,
  marked: (count: number) => `Varav ${counted(count, 'sekretessmarkerad', 'sekretessmarkerade')}.`,
  markedText: (count: number, rest: number) =>
    `${count === 1 ? 'Den räknas' : 'De räknas'} i totalen och i andelarna, men ingår inte i någon fördelning här nedanför. Fördelningarna gäller därför ${contacts(rest)}.`,
  months: 'Kontakter per månad',
  project: 'Hela projektet, per projektkvartal',
  barPart: (name: string, count: number, state: 'ended' | 'running') =>
    `${name} ${number(count)}${state === 'running' ? ' hittills' : ''}`,
  barComing: (name: string) => `${name} återstår`,
  barNoLog: (name: string) => `${name} ingen logg`,
  projectTotal: (count: number) => `Sammanlagt ${contacts(count)}.`,
  barsNote: (running: boolean, day: string, noLog: boolean, coming: boolean) =>
    [
      running ? `Randig stapel: pågår, som det var antecknat ${day}.` : '',
      noLog ? 'Kort streck: ingen logg.' : '',
      coming ? 'Punkt: kommande.' : '',
    ]
      .filter(part => part !== '')
      .join(' '),
  ...pagePartsSv,
}
export type PageWords = typeof pagesSv
