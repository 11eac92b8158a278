import type { Store } from '../../db/store'
import { officeNames } from '../../office/imports/in-progress/office-names'
import { rowsToPlan } from '../../office/imports/in-progress/rows-to-plan'
import { logNames } from '../../office/imports/mapping/names/log-names'
import type { ReadInteraction, ReadPerson } from '../../office/imports/mapping/read-interaction'
import { importWorld } from '../../office/imports/matching/import-world'
import type { ImportPlan, ImportSource } from '../../office/imports/planning/import-plan'
import { makePlan } from '../../office/imports/planning/make-plan'
import type { InteractionOptions } from '../../office/imports/planning/plan-interactions'
import { rowsOfInteractions } from '../../office/imports/planning/plan-interactions'
import { rowsOfContacts, rowsOfMembers } from '../../office/imports/planning/plan-people'
import type { ReadContact } from '../../office/imports/reading/read-contact'
import { readFile } from '../../office/imports/reading/read-file'
import type { ReadMember } from '../../office/imports/reading/read-member'
import type { Row } from '../../office/imports/reading/reading'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ReadProblem } from '../../src-shared/imports/read-problem'

export const today = '2026-11-22' as IsoDate
export const now = new Date('2026-11-22T10:00:00Z')

const sourceOf = (kind: ImportSource['kind']): ImportSource => ({
  name: 'fil.csv',
  sha256: 'a'.repeat(64),
  kind,
  map: null,
})

/** A person as a cell names one. */
export const aPerson = (name: string, more: Partial<ReadPerson> = {}): ReadPerson => ({
  said: name,
  name,
  party: '',
  role: '',
  organisation: null,
  email: '',
  ...more,
})

/** A row of a table of meetings; `more` replaces some of it. */
export const aMeeting = (
  line: number,
  more: Partial<ReadInteraction> = {},
  problems: readonly ReadProblem[] = [],
): Row<ReadInteraction> => ({
  place: { sheet: null, line },
  problems,
  value: {
    startsOn: '2025-10-02' as IsoDate,
    week: null,
    startsTime: null,
    endsTime: null,
    durationMinutes: null,
    kind: 'meeting_physical',
    status: null,
    headline: `Möte på rad ${line}`,
    isHeadlineMade: false,
    note: '',
    location: '',
    initiative: null,
    people: [],
    organisations: [],
    issues: [],
    partners: [],
    isForAllPartners: false,
    colleagues: [],
    participantsCount: null,
    followUps: [],
    confidentiality: null,
    caseNumber: '',
    repeats: null,
    ...more,
  },
})

/** A contact; `more` replaces some of it. */
export const aContact = (line: number, name: string, more: Partial<ReadContact> = {}): Row<ReadContact> => ({
  place: { sheet: null, line },
  problems: [],
  value: {
    isOrganisation: false,
    name,
    givenName: '',
    additionalNames: '',
    familyName: '',
    title: '',
    organisation: '',
    unit: '',
    emails: [],
    phones: [],
    workAddress: '',
    website: '',
    note: '',
    categories: [],
    ids: [],
    ...more,
  },
})

/** A name of the office, as the mapping has found it. */
export const named = (id: string, said = id) => ({ said, name: said, id })

export async function planLog(
  store: Pick<Store, 'read'>,
  rows: readonly Row<ReadInteraction>[],
  options: Partial<InteractionOptions> = {},
): Promise<ImportPlan> {
  const world = await importWorld(store.read)
  const read = rowsOfInteractions(rows, world, { today, allPartnerIds: ['region-norrbotten'], ...options })
  return makePlan(store.read, sourceOf('interactions'), today, read, world)
}

export async function planContacts(store: Pick<Store, 'read'>, rows: readonly Row<ReadContact>[]): Promise<ImportPlan> {
  const world = await importWorld(store.read)
  return makePlan(store.read, sourceOf('contacts'), today, rowsOfContacts(rows, world), world)
}

export async function planMembers(store: Pick<Store, 'read'>, rows: readonly Row<ReadMember>[]): Promise<ImportPlan> {
  const world = await importWorld(store.read)
  return makePlan(store.read, sourceOf('members'), today, rowsOfMembers(rows, world), world)
}

/** Plans a file that is no table, the whole way from its bytes. */
export async function planFile(store: Pick<Store, 'read'>, bytes: string | Uint8Array): Promise<ImportPlan> {
  const window = { from: '2025-01-01' as IsoDate, until: '2027-12-31' as IsoDate }
  const reading = await readFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { window })
  const world = await importWorld(store.read)
  const names = logNames(await officeNames(store.read, today, 'sv'))
  const by = { names, world, today, turn: async () => {} }
  const { kind, ...made } = await rowsToPlan(store.read, { reading, sheet: null, choice: null }, by)
  return makePlan(store.read, sourceOf(kind), today, made, world)
}

/** The verbs of a plan, in the order of its rows. */
export const verbsOf = ({ rows }: ImportPlan) => rows.map(({ verb }) => verb)
