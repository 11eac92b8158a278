import { isDeepStrictEqual } from 'node:util'
import type { ReadMember } from '../../office/imports/reading/read-member'
import { type RiksdagReading, readRiksdag } from '../../office/imports/reading/riksdag/read-riksdag'
import { isOfTheNorth } from '../../office/imports/riksdag/our-bench'
import { assignmentsOn, isServing } from '../../office/imports/riksdag/serving'
import type { Checked } from './check-riksdag'
import { countBy } from './riksdag-members-keys'

/** Returns the bytes of a file of the folder of samples, by its name there. */
type Bytes = (name: string) => Uint8Array

/** The day on which the counts of the samples hold. */
const today = '2026-11-22'

const membersIn = (reading: RiksdagReading): readonly ReadMember[] =>
  reading.kind === 'members' ? reading.rows.map(({ value }) => value) : []

const rowsIn = (reading: RiksdagReading, kind: RiksdagReading['kind']): number =>
  reading.kind === kind ? reading.rows.length : 0

function membersCounted(members: readonly ReadMember[]) {
  const assignments = members.flatMap(member => member.assignments)
  const active = members.flatMap(member => assignmentsOn(member, today))
  const committees = active.filter(({ type }) => type === 'uppdrag')
  return {
    persons: members.length,
    fourCounties: members.filter(isOfTheNorth).length,
    byConstituency: countBy(members.map(({ constituency }) => constituency)),
    withMail: members.filter(({ email }) => email !== '').length,
    assignments: assignments.length,
    activeAssignments: active.length,
    activeCommittee: committees.length,
    activeByCommittee: countBy(committees.map(({ body }) => body)),
    endedAtBoundary: assignments.filter(({ until }) => until === '2026-09-28').length,
    organKodKD: countBy(assignments.filter(({ body }) => body === 'KD').map(({ type }) => type)),
    serving: members.filter(member => isServing(member, today)).length,
  }
}

function documentsCounted(bytes: Bytes) {
  const pages = ['dokumentlista-p1.json', 'dokumentlista-p2-single.json'].map(name => readRiksdag(bytes(name)))
  const documents = pages.flatMap(page => (page.kind === 'documents' ? page.rows.map(({ value }) => value) : []))
  return {
    docs: documents.length,
    byType: countBy(documents.map(({ type }) => type)),
    signatories: documents.flatMap(({ signatories }) => signatories).length,
    pages: pages.filter(page => (page.passedOver['other-pages'] ?? 0) > 0).length,
  }
}

function meetingsCounted(bytes: Bytes) {
  const reading = readRiksdag(bytes('kalender.json'))
  const refs = reading.kind === 'events' ? reading.rows.flatMap(({ value }) => value.documents) : []
  return { events: rowsIn(reading, 'events'), docRefs: refs.length }
}

/** Returns what scenario 2 states of reading. The rest of it is about an office. */
function scenarioCounted(bytes: Bytes, members: readonly ReadMember[]) {
  const counted = membersCounted(members)
  const xml = membersIn(readRiksdag(bytes('personlista.xml')))
  return {
    personsInFile: counted.persons,
    fourCounties: counted.fourCounties,
    assignmentsRead: counted.assignments,
    assignmentsActive: counted.activeAssignments,
    assignmentsEndedAt20260928: counted.endedAtBoundary,
    activeTU: counted.activeByCommittee['TU'],
    withoutEmail: counted.persons - counted.withMail,
    withoutAssignments: members.filter(({ assignments }) => assignments.length === 0).length,
    partyless: members.filter(({ party }) => party === '').length,
    xmlEqualsJson: isDeepStrictEqual(xml, members),
  }
}

/** Reads the samples of the Riksdag and compares their counts, and what scenario 2 states of reading, if it is given. */
export function checkRiksdagCounts(
  bytes: Bytes,
  expected: Readonly<Record<string, unknown>>,
  scenario: Readonly<Record<string, unknown>> = {},
): readonly Checked[] {
  const members = membersIn(readRiksdag(bytes('personlista.json')))
  const table = membersIn(readRiksdag(bytes('personlista-UNVERIFIED-HEADER.csv')))
  const tableRows = table.reduce((sum, { assignments }) => sum + Math.max(1, assignments.length), 0)
  const compared = (key: string, wanted: unknown, got: unknown): Checked => ({
    key,
    wanted,
    got,
    isRight: isDeepStrictEqual(got, wanted),
  })
  const counts = {
    personlista: membersCounted(members),
    personlistaCsvRows: tableRows,
    dokumentlista: documentsCounted(bytes),
    kalender: meetingsCounted(bytes),
  }
  const ofScenario = Object.entries(scenarioCounted(bytes, members)).filter(([key]) => key in scenario)
  return [
    ...Object.entries(counts).map(([key, got]) => compared(key, expected[key], got)),
    ...ofScenario.map(([key, got]) => compared(`scenario 2: ${key}`, scenario[key], got)),
  ]
}
