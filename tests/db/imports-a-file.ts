import type { Store } from '../../db/store'
import type { ReadInteraction, ReadPerson } from '../../office/imports/mapping/read-interaction'
import { importWorld } from '../../office/imports/matching/import-world'
import type { ImportPlan, ImportSource } from '../../office/imports/planning/import-plan'
import { makePlan } from '../../office/imports/planning/make-plan'
import type { InteractionOptions } from '../../office/imports/planning/plan-interactions'
import { rowsOfInteractions } from '../../office/imports/planning/plan-interactions'
import { rowsOfContacts, rowsOfMembers } from '../../office/imports/planning/plan-people'
import type { ReadContact } from '../../office/imports/reading/read-contact'
import type { ReadMember } from '../../office/imports/reading/read-member'
import type { Row } from '../../office/imports/reading/reading'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { ReadProblem } from '../../src-shared/imports/read-problem'

const today = '2026-11-22' as IsoDate
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

/** The verbs of a plan, in the order of its rows. */
export const verbsOf = ({ rows }: ImportPlan) => rows.map(({ verb }) => verb)
