import type { Level, TargetKind } from '../../packs/coverage'
import { countedIn } from '../counted'

const targets: Record<TargetKind, string> = {
  ministry: 'Departement',
  'parliamentary-committee': 'Utskott',
  party: 'Partier',
  agency: 'Myndigheter',
}
const levels: Record<Level, string> = {
  minister: 'statsråd',
  'state-secretary': 'statssekreterare',
  elected: 'förtroendevald',
  official: 'tjänsteperson',
}
const shortLevels: Record<Level, string> = {
  minister: 'statsråd',
  'state-secretary': 'statssekr.',
  elected: 'vald',
  official: 'tjänstep.',
}

const contacts = (count: number): string => countedIn('sv')(count, 'kontakt', 'kontakter')

/** The words of the charts, the same in the window and in every file. */
export const chartSv = {
  contacts,
  targets,
  levels,
  shortLevels,
  issue: 'Fråga',
  period: (from: string, to: string) => `${from} – ${to}`,
  months: {
    titleByIssue: 'Kontakter per månad och fråga',
    title: 'Kontakter per månad',
    all: 'Alla kontakter',
    month: 'Månad',
    count: 'Kontakter',
    sum: 'Summa',
    description: (total: string, period: string) => `${total} under ${period}.`,
    most: (month: string, count: string) => `Flest i ${month}: ${count}.`,
    several: 'En kontakt med flera frågor räknas under var och en, och en gång bland alla.',
    leftOut: 'Sekretessmarkerade kontakter räknas inte i diagrammet.',
    cell: (row: string, month: string, count: string) => `${row}, ${month}: ${count}`,
  },
  coverage: {
    name: 'Täckningskarta',
    title: 'Täckning: vilka frågorna har förts fram till',
    target: 'Mottagare',
    count: 'Kontakter',
    lastOn: 'Senast',
    level: 'Högsta nivå',
    gap: 'ingen',
    undisclosed: 'ingen redovisad',
    disclosed: (met: string, all: string, period: string) =>
      `${met} av ${all} rutor har någon redovisad kontakt under ${period}.`,
    description: (met: string, all: string, period: string) =>
      `${met} av ${all} rutor har någon kontakt under ${period}.`,
    leftOut: 'Sekretessmarkerade kontakter räknas inte i kartan.',
    onlyOpen: 'Dag och nivå står bara för öppna kontakter.',
    cell: (issue: string, target: string, count: string, last: string, level: string) =>
      `${issue}, ${target}: ${count}, senast ${last}, högsta nivå ${level}`,
    cellWithoutLevel: (issue: string, target: string, count: string, last: string) =>
      `${issue}, ${target}: ${count}, senast ${last}`,
    emptyCell: (issue: string, target: string) => `${issue}, ${target}: ingen kontakt`,
    undisclosedCell: (issue: string, target: string) => `${issue}, ${target}: utan redovisad kontakt`,
  },
  joint: {
    name: 'Gemensam röst',
    title: 'Gemensam röst: för vem vi har talat i vilken fråga',
    partner: 'Partner',
    count: 'Kontakter',
    joint: 'Varav gemensamt budskap',
    wording: 'Egen formulering',
    yes: 'ja',
    no: 'nej',
    regions: 'Regioner',
    regionsOf: (some: number, all: number) => `${some} av ${all}`,
    description: (carried: number, all: number, period: string) =>
      `${carried} av ${countedIn('sv')(all, 'fråga', 'frågor')} bars av minst två regioner under ${period}.`,
    leftOut: 'Sekretessmarkerade kontakter räknas inte i matrisen.',
    legend: {
      count: 'kontakter i frågan som berör partnern',
      joint: 'varav med gemensamt budskap',
      wording: 'partnern har en egen beslutad formulering',
    },
    cell: (issue: string, partner: string, count: string, joint: string) =>
      `${issue}, ${partner}: ${count}, varav ${joint} med gemensamt budskap`,
    ownWording: (cell: string) => `${cell}; egen beslutad formulering`,
  },
  process: {
    name: 'Processer',
    title: (name: string) => `Processen: ${name}`,
    severalTitle: 'Var processerna är',
    process: 'Process',
    stage: 'Skede',
    planned: 'Planerat',
    happened: 'Skedde',
    state: 'Läge',
    states: { done: 'klart', now: 'nu', coming: 'kommande' },
    plannedOn: (day: string) => `planerat ${day}`,
    noDay: 'utan dag',
    description: (stage: string) => `Nu: ${stage}.`,
    finished: 'Processen är avslutad.',
    noStages: 'Inga skeden är antecknade.',
    allDone: 'Alla antecknade skeden är klara, och processen pågår.',
    cell: (stage: string, state: string, day: string) => `${stage}: ${state}, ${day}`,
  },
}
export type ChartWords = typeof chartSv
