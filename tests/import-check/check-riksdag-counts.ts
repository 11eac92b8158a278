import { isDeepStrictEqual } from 'node:util'
import type { ReadMember } from '../../office/imports/reading/read-member'
import { isOfTheNorth } from '../../office/imports/riksdag/our-bench'
import { assignmentsOn, isServing } from '../../office/imports/riksdag/serving'
import { type Checked, compared, type Expected } from './checked'
import { type ReadSample, readAs } from './read-sample'
import { countBy } from './riksdag-members-keys'

/** Returns what was read of a file of the folder of samples, by its name there. */
type SampleNamed = (name: string) => ReadSample

/** The day on which the counts of the samples hold. */
const today = '2026-11-22'

const membersIn = (sample: ReadSample): readonly ReadMember[] =>
  readAs(sample, 'members').rows.map(({ value }) => value)

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

function documentsCounted(sample: SampleNamed) {
  const pages = ['dokumentlista-p1.json', 'dokumentlista-p2-single.json'].map(name => readAs(sample(name), 'documents'))
  const documents = pages.flatMap(page => page.rows.map(({ value }) => value))
  return {
    docs: documents.length,
    byType: countBy(documents.map(({ type }) => type)),
    signatories: documents.flatMap(({ signatories }) => signatories).length,
    pages: pages.filter(page => (page.passedOver['other-pages'] ?? 0) > 0).length,
  }
}

function meetingsCounted(sample: SampleNamed) {
  const { rows } = readAs(sample('kalender.json'), 'events')
  return { events: rows.length, docRefs: rows.flatMap(({ value }) => value.documents).length }
}

/** Returns what scenario 2 states of reading. The rest of it is about an office. */
function scenarioCounted(sample: SampleNamed, members: readonly ReadMember[]) {
  const counted = membersCounted(members)
  const xml = membersIn(sample('personlista.xml'))
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

/** Compares the samples of the Riksdag with their counts. */
export function checkRiksdagCounts(sample: SampleNamed, expected: Expected): Checked[] {
  const table = membersIn(sample('personlista-UNVERIFIED-HEADER.csv'))
  const counts = {
    personlista: membersCounted(membersIn(sample('personlista.json'))),
    personlistaCsvRows: table.reduce((sum, { assignments }) => sum + Math.max(1, assignments.length), 0),
    dokumentlista: documentsCounted(sample),
    kalender: meetingsCounted(sample),
  }
  return Object.entries(counts).map(([key, got]) => compared(key, expected[key], got))
}

/** Compares the sample of members with what the scenario of reading it states of reading. The rest of it is about an office. */
export function checkRiksdagScenario(sample: SampleNamed, scenario: Expected): Checked[] {
  const counted = scenarioCounted(sample, membersIn(sample('personlista.json')))
  return Object.entries(counted)
    .filter(([key]) => key in scenario)
    .map(([key, got]) => compared(key, scenario[key], got))
}
