import type { BriefingSectionId, OwnPart } from '../../briefings/briefing'
import { countedIn } from '../counted'
import { briefingPaperSv } from './briefing-paper'

const counted = countedIn('sv')

const own: Record<OwnPart, string> = {
  purpose: 'Det vi vill ha',
  messages: 'Våra budskap',
  avoid: 'Säg inte',
  questions: 'Frågor att ställa',
  logistics: 'Praktiskt',
}

const headings: Record<BriefingSectionId, string> = {
  meeting: 'Mötet',
  who: 'Dem vi möter',
  bench: 'Vår bänk',
  commitments: 'Öppna åtaganden',
  wording: 'Så är frågan formulerad',
  positions: 'Ståndpunkter',
  results: 'Framfört – svar – avtryck',
  'contacts-person': 'Senast vi sågs',
  'contacts-organisation': 'Senaste kontakter med organisationen',
  'contacts-issue': 'Senaste kontakter i frågan',
  process: 'Var beslutet är, och datum att bevaka',
  partners: 'Partner och gemensam röst',
  others: 'Fler av oss som har kontakt',
  gaps: 'Luckor det senaste året',
}

/** The words of a briefing. Days are passed in already written in the language. */
export const briefingSv = {
  name: 'Underlag',
  own,
  headings,
  inside: 'Internt underlag. Prövas innan något lämnas ut.',
  whoMet: 'Personer vi har mött i frågan',
  whoThere: 'Personer där',
  interactionsWith: (names: string) => `Senaste kontakter med ${names}`,
  interactionsOn: (issues: string) => `Senaste kontakter i frågan: ${issues}`,
  asOf: (day: string) => `Fakta per ${day}`,
  version: (number: number) => `Version ${number}`,
  savedBy: (name: string) => `sparad av ${name}`,
  sources: 'Källor',
  sourcesNote:
    'Siffran efter en mening visar vilka poster i Talan den kommer från. Text utan siffra är skriven av handläggaren.',
  written: 'Skrivet för hand',
  masked: 'Sekretessmarkerad uppgift',
  paper: briefingPaperSv,
  leads: {
    when: 'När',
    where: 'Var',
    form: 'Form',
    us: 'Från oss',
    issues: 'Frågor',
    note: 'Inför mötet',
    ask: 'Vi vill ha',
    counts: 'Det senaste året',
    joint: 'Gemensam röst',
    concerned: 'Kontakter per partner',
    done: 'Klart',
    now: 'Nu',
    next: 'Därefter',
  },
  sourceKinds: {
    person: 'Person',
    role: 'Roll',
    organisation: 'Organisation',
    issue: 'Fråga',
    wording: 'Formulering',
    interaction: 'Kontakt',
    commitment: 'Åtagande',
    position: 'Ståndpunkt',
    ask: 'Framfört',
    process: 'Process',
    partner: 'Partner',
    staff: 'Medarbetare',
  },
  counted: {
    withPeople: (count: number, names: string) => `${counted(count, 'kontakt', 'kontakter')} med ${names}`,
    withOrganisations: (count: number, names: string) => `${count} med ${names} i frågorna`,
    onIssues: (count: number) => `${count} i frågorna sammanlagt`,
  },
  leftOut: {
    oldCommitments: (count: number) =>
      `${counted(count, 'åtagande', 'åtaganden')} som skulle ha varit klart för mer än ett år sedan`,
    peopleWithoutRole: (count: number) => `${counted(count, 'person', 'personer')} utan känd roll den dagen`,
  },
  said: {
    since: (day: string) => `sedan ${day}`,
    also: (roles: string) => `Även ${roles}.`,
    constituency: (name: string) => `Valkrets: ${name}.`,
    lastMet: (day: string) => `Senast mött ${day}.`,
    neverMet: 'Ingen tidigare kontakt är antecknad.',
    noRole: 'Ingen känd roll den dagen.',
    ours: (owner: string) => (owner ? `Vi (${owner}) ska:` : 'Vi ska:'),
    theirs: (name: string) => (name ? `${name} ska:` : 'De ska:'),
    overdue: (day: string) => `Skulle ha varit klart ${day}.`,
    due: (day: string) => `Senast ${day}.`,
    noDue: 'Ingen sista dag.',
    we: 'Vi',
    they: 'De',
    overdueBy: (days: number) => `försenat ${counted(days, 'dag', 'dagar')}`,
    until: (day: string) => `senast ${day}`,
    doneOn: (day: string) => `klart ${day}`,
    promisedOn: (day: string) => `Lovat ${day}.`,
    trend: (steps: string) => `Utveckling: ${steps}.`,
    noEvidence: 'Utan belägg.',
    answer: (kind: string, text: string) =>
      text === '' ? `Svar: ${kind}` : kind === '' ? `Svar: ${text}` : `Svar (${kind}): ${text}`,
    noAnswer: 'inget ännu',
    imprint: (text: string, source: string) => `Avtryck: ${[text, source].filter(Boolean).join(', ')}`,
    with: (names: string) => `med ${names}`,
    from: (names: string) => `från oss: ${names}`,
    stage: (name: string, day: string) => (day ? `${name} (${day})` : name),
    noStage: 'Inget kommande skede är antecknat.',
    planned: (day: string) => `planerat ${day}`,
    left: (days: number) => (days === 0 ? 'Idag' : days === 1 ? 'I morgon' : `Om ${counted(days, 'dag', 'dagar')}`),
    joint: (joint: number, all: number) =>
      `${joint} av ${counted(all, 'kontakt', 'kontakter')} i frågorna det senaste året bar ett gemensamt budskap.`,
    andMore: (names: string, rest: number) => `${names} och ${rest} till`,
    jointly: 'Gemensam formulering',
    noWording: 'Ingen beslutad formulering gäller den dagen.',
    planning: 'planerat',
    gap: (targets: string) => `Ingen kontakt med ${targets}.`,
  },
}
export type BriefingWords = typeof briefingSv
