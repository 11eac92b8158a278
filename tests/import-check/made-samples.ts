import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadOptions } from '../../office/imports/reading/readers'
import { checkContacts } from './check-contacts'
import { autumn, checkIcalSample } from './check-ical-samples'
import { checkLog, checkLogCounts } from './check-log'
import { checkRiksdagCounts, checkRiksdagScenario } from './check-riksdag-counts'
import { checkVcardCounts } from './check-vcard'
import { type Checked, compared, type Expected } from './checked'
import { type CheckedFile, resultsOf } from './checked-file'
import { jsonAt } from './expected-files'
import { type ReadSample, readAs, readSample } from './read-sample'

/** The names of the samples, which were made for tests and lie in one folder. */
const files = {
  members: 'riksdagen/personlista.json',
  calendar: 'ical/outlook-calendar-export.ics',
  folded: 'ical/folded-inside-utf8-lf.ics',
  log: 'excel/moteslogg-cp1252.csv',
  logInUtf8: 'excel/moteslogg-utf8bom.csv',
  outlook: 'outlook/outlook-contacts-sv-UNVERIFIED-HEADER-cp1252.csv',
} as const

const ofRiksdag = [
  'personlista.json',
  'personlista.xml',
  'personlista-UNVERIFIED-HEADER.csv',
  'dokumentlista-p1.json',
  'dokumentlista-p2-single.json',
  'kalender.json',
]
const ofRiksdagCounts = ['personlista', 'personlistaCsvRows', 'dokumentlista', 'kalender']

type Read = (name: string, options?: ReadOptions) => Promise<ReadSample>

/** Returns whether the event of a calendar has the text that is wanted after an arrow. */
function checkFolded(sample: ReadSample, wanted: unknown): Checked[] {
  const text = String(wanted).split('-> ').at(-1) ?? ''
  const said = readAs(sample, 'events').rows.map(({ value }) => `${value.summary} ${value.description}`)
  return [
    compared(
      'foldedInside',
      text,
      said,
      said.some(words => words.includes(text)),
    ),
  ]
}

/** Reads the samples of the Riksdag, and returns each by its name. */
async function riksdagSamples(read: Read): Promise<(name: string) => ReadSample> {
  const samples = new Map<string, ReadSample>()
  for (const name of ofRiksdag) samples.set(name, await read(`riksdagen/${name}`))
  return name => {
    const sample = samples.get(name)
    if (!sample) throw new Error(`no sample is called ${name}`)
    return sample
  }
}

const part = (expected: Expected, key: string): Expected => (expected[key] ?? {}) as Expected

/** Yields the results of the counts of a folder. A count that nothing compares is wrong. */
async function* checkedCounts(read: Read, counts: Expected): AsyncGenerator<CheckedFile> {
  const riksdag = await riksdagSamples(read)
  yield { kind: 'riksdag', file: 'riksdagen', checked: resultsOf(() => checkRiksdagCounts(riksdag, counts)) }
  const cards = {
    v21: await read('vcard/outlook-2.1-cp1252.vcf'),
    v3: await read('vcard/contacts-3.0.vcf'),
    v4: await read('vcard/contacts-4.0.vcf'),
  }
  yield { kind: 'vcard', file: 'vcard', checked: resultsOf(() => checkVcardCounts(cards, part(counts, 'vcard'))) }
  const calendar = await read(files.calendar, { window: autumn })
  const events = resultsOf(() => checkIcalSample(calendar, part(counts, 'outlookIcs')))
  yield { kind: 'ical', file: files.calendar, checked: events }
  const folded = await read(files.folded, { window: { from: '2000-01-01', until: '2030-12-31' } })
  yield { kind: 'ical', file: files.folded, checked: resultsOf(() => checkFolded(folded, counts['foldedInside'])) }
  const outlook = await read(files.outlook)
  const contacts = resultsOf(() => checkContacts(outlook, part(counts, 'outlookCsvSv')))
  yield { kind: 'contacts', file: files.outlook, checked: contacts }
  const log = await read(files.log)
  yield { kind: 'log', file: files.log, checked: resultsOf(() => checkLogCounts(log, part(counts, 'excel'))) }
  const known = [...ofRiksdagCounts, 'vcard', 'outlookIcs', 'foldedInside', 'outlookCsvSv', 'excel']
  const others = Object.keys(counts).filter(key => !known.includes(key))
  yield {
    kind: 'counts',
    file: 'expected-counts.json',
    checked: [compared('counts that nothing compares', [], others)],
  }
}

async function* checkedLogs(read: Read, expected: Expected): AsyncGenerator<CheckedFile> {
  for (const file of [files.log, files.logInUtf8]) {
    const sample = await read(file)
    yield { kind: 'log', file, checked: resultsOf(() => checkLog(sample, expected)) }
  }
}

/** Yields what the scenarios of reading members and reading a calendar state of reading. */
async function* checkedScenarios(read: Read, scenarios: readonly Expected[]): AsyncGenerator<CheckedFile> {
  const stated = (number: number): Expected => part(scenarios.find(({ no }) => no === number) ?? {}, 'expected')
  const riksdag = await riksdagSamples(read)
  const members = resultsOf(() => checkRiksdagScenario(riksdag, stated(2)))
  yield { kind: 'scenario 2', file: files.members, checked: members }
  const calendar = await read(files.calendar, { window: autumn })
  const events = resultsOf(() => checkIcalSample(calendar, stated(4)))
  yield { kind: 'scenario 4', file: files.calendar, checked: events }
}

/** Yields the results of a folder of samples that were made for tests, by the files of expectations that are there. */
export async function* checkedSamples(folder: string): AsyncGenerator<CheckedFile> {
  const read: Read = (name, options) => readSample(readFileSync(join(folder, name)), name, options)
  const counts = jsonAt(join(folder, 'expected-counts.json'))
  if (counts) yield* checkedCounts(read, counts)
  const log = jsonAt(join(folder, 'excel/moteslogg.expected.json'))
  if (log) yield* checkedLogs(read, log)
  const scenarios: unknown = jsonAt(join(folder, '../scenarios.json'))
  if (counts && Array.isArray(scenarios)) yield* checkedScenarios(read, scenarios)
}
