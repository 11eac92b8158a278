import type { LeftRow } from '../../office/imports/batches/failed-rows'
import { type KeptMap, mapText } from '../../office/imports/in-progress/kept-maps'
import type { Dropped } from '../../src-shared/imports/dropped'
import type { ImportResult, PlanTotals } from '../../src-shared/imports/import-plan'
import type { ImportKind, ImportState } from '../../src-shared/imports/import-state'
import { importVerbs } from '../../src-shared/imports/import-verb'
import type { PassedOver } from '../../src-shared/imports/passed-over'
import { countedIn } from '../../src-shared/text/counted'
import { importColumnWords } from '../../src-shared/text/imports/import-field-label'
import { importWords, planReasonText } from '../../src-shared/text/imports/import-reason'
import { placeWords } from '../../src-shared/text/read-words'
import type { Said } from '../command'

const counted = countedIn('sv')
const words = importWords('sv')

/** What became of one file. `written` is null for a rehearsal. */
export type ReadInFile = {
  readonly file: string
  readonly kind: ImportKind
  readonly rows: number
  readonly totals: PlanTotals
  readonly leftOut: Dropped
  readonly passedOver: PassedOver
  readonly written: ImportResult | null
  readonly waiting: readonly LeftRow[]
}

/** The most rows that are named in the sentence. With `--json` all are there. */
const mostNamed = 200

const waitingLine = ({ row, reasons }: LeftRow): string => {
  const why = reasons.map(reason => planReasonText(reason, 'sv')).join('; ')
  return `  ${placeWords('sv', row.place)}: ${words.verbs[row.verb]}, ${[row.on, row.label].filter(Boolean).join(' ')}${why === '' ? '' : ` – ${why}`}`
}

function leftColleaguesLine({ totals: { leftColleagues } }: ReadInFile): readonly string[] {
  if (leftColleagues.length === 0) return []
  const more = leftColleagues.length - mostNamed
  const named = [...leftColleagues.slice(0, mostNamed), ...(more > 0 ? [`${more} till`] : [])].join(', ')
  return [
    `${counted(leftColleagues.length, 'medarbetare', 'medarbetare')} vid det andra kontoret tas inte med: ${named}.`,
  ]
}

function waitingLines({ waiting }: ReadInFile): readonly string[] {
  if (waiting.length === 0) return []
  const more = waiting.length - mostNamed
  return [
    'Inte inskrivet, eller bara det som inte skiljer sig, eftersom någon behöver avgöra det eller det inte går att läsa:',
    ...waiting.slice(0, mostNamed).map(waitingLine),
    ...(more > 0 ? [`  och ${counted(more, 'rad till', 'rader till')}`] : []),
  ]
}

const countsLine = (counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${Object.hasOwn(names, what) ? names[what] : what} ${count}`)
    .join(', ')

function resultLine({ written, totals }: ReadInFile): string {
  const [added, changed, people, organisations] = written
    ? [written.added, written.changed, written.newPeople, written.newOrganisations]
    : [totals.adding, totals.changing, totals.newPeople, totals.newOrganisations]
  const sums = [
    counted(added, 'ny rad', 'nya rader'),
    counted(changed, 'ändrad rad', 'ändrade rader'),
    counted(people, 'ny person', 'nya personer'),
    counted(organisations, 'ny organisation', 'nya organisationer'),
  ].join(', ')
  if (!written) return `Inget är inskrivet. Det som skulle skrivas in: ${sums}.`
  if (written.batchId === null) return 'Inget är inskrivet: det fanns inget nytt som är säkert.'
  return `Inskrivet: ${sums}. Inläsningen har id ${written.batchId}, och imports --revert tar tillbaka den.`
}

/** Returns what became of a file, for people. */
export function importLines(read: ReadInFile): string {
  const verbs = importVerbs.map(verb => `${words.verbs[verb]} ${read.totals.verbs[verb]}`).join(', ')
  const [leftOut, passedOver] = [
    countsLine(read.leftOut, importColumnWords('sv').fields),
    countsLine(read.passedOver, words.passedOver),
  ]
  return [
    `${read.file}: ${counted(read.rows, 'rad', 'rader')}. ${verbs}.`,
    resultLine(read),
    ...(leftOut === '' ? [] : [`Tas inte med, eftersom Talan inte behöver det: ${leftOut}.`]),
    ...(passedOver === '' ? [] : [`Förbigånget: ${passedOver}.`]),
    ...leftColleaguesLine(read),
    ...waitingLines(read),
  ].join('\n')
}

/** Returns the map of a table, or that a file has none. */
export const mapLines = (file: string, map: KeptMap | null): Said =>
  map
    ? { value: map, sentence: mapText(map).trimEnd() }
    : { value: {}, sentence: `${file} är ingen tabell, och har ingen kolumnkarta.` }

/** Returns what is said of mails, which are logged one by one. */
export const mailLines = ({ file, mails }: Extract<ImportState, { state: 'mails' }>): string =>
  [
    `${file} är mejl. Inget är inskrivet. Släpp det på Talans fönster, så fylls loggformuläret i, eller logga det med talan log:`,
    ...mails.map(({ proposal: { date, headline } }) => `  ${[date, headline].filter(Boolean).join(' ')}`),
  ].join('\n')
