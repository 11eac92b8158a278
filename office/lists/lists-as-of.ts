import { trashPage } from '../../db/reads/history/trash'
import { checkedLists } from '../../db/reads/records/checked-lists'
import { openCommitments } from '../../db/reads/records/commitments'
import { allPeople, peopleWithEndedRoles, peopleWithoutRole } from '../../db/reads/records/people'
import { openProcesses, watchList } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { allOrganisations } from '../../db/reads/records/register-lists'
import { decisionStages, valueLists } from '../../db/reads/records/value-lists'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { allAttachments } from '../attachments/kept-attachments'
import { losingContact } from '../follow-up/contact-cadence'
import { ownNotes } from '../log/own-notes'
import { duplicateQueue } from '../register/duplicates'

/** What is asked of a list: the day to read it for, and a part of it for lists that have parts. */
export type ListAsked = {
  readonly asOf: IsoDate
  /** True when the user gave a day. The log then ends on that day; otherwise it includes planned interactions. */
  readonly isAsOfGiven: boolean
  /** Roles that ended after this day (none if undefined), and the log from this day. */
  readonly since: IsoDate | undefined
  readonly now: Date
  /** How many days ahead a list of coming days goes. */
  readonly days: number
  readonly offset: number
  readonly limit: number
}

/** Lists that are not read in parts are read whole. */
const all = { offset: 0, limit: 100_000 }
const mostInTrash = 10_000

type Read = (store: Store, asked: ListAsked) => Promise<{ readonly rows: readonly object[] }>

const lists = {
  people: async ({ read }, { asOf }) => ({ rows: await allPeople(read, asOf) }),
  organisations: async ({ read }) => ({ rows: await allOrganisations(read) }),
  issues: async ({ read }) => ({ rows: (await referenceLists(read)).issues }),
  partners: async ({ read }) => ({ rows: (await referenceLists(read)).partners }),
  interactions: ({ read }, { asOf, isAsOfGiven, since, offset, limit }) => {
    const days = { ...(since === undefined ? {} : { from: since }), ...(isAsOfGiven ? { to: asOf } : {}) }
    return interactionPage(read, { offset, limit, ...days })
  },
  commitments: async ({ read }, { asOf }) => ({ rows: await openCommitments(read, asOf) }),
  processes: async ({ read }, { asOf }) => ({ rows: await openProcesses(read, asOf) }),
  'watch-dates': async ({ read }, { asOf, days }) => ({ rows: await watchList(read, { from: asOf, days }) }),
  'roles-ended': async ({ read }, { asOf, since = asOf }) => ({
    rows: await peopleWithEndedRoles(read, { since, on: asOf }),
  }),
  'without-role': async ({ read }, { asOf }) => ({ rows: await peopleWithoutRole(read, asOf) }),
  lists: async ({ read }, { asOf }) => ({ rows: await valueLists(read, asOf), checked: checkedLists }),
  stages: async ({ read }, { asOf }) => ({ rows: await decisionStages(read, asOf) }),
  staff: async ({ read }) => {
    const { staff, partners } = await referenceLists(read)
    return { rows: staff, partners }
  },
  attachments: async ({ read }) => ({ rows: await allAttachments(read) }),
  'my-notes': ownNotes,
  trash: async ({ read }, { now }) => ({ rows: (await trashPage(read, { now, limit: mostInTrash })).actions }),
  duplicates: async ({ read }, { asOf }) => ({
    rows: (await duplicateQueue(read, { kind: null, order: 'likeliest', on: asOf, ...all })).pairs,
  }),
  'losing-contact': async ({ read }, { asOf }) => ({ rows: (await losingContact(read, { on: asOf, ...all })).rows }),
} satisfies Readonly<Record<string, Read>>

/** A list that can be read whole, or as it was on a day. */
export type ListAsOf = keyof typeof lists
/** The rows of a list, with what describes the whole list, such as its total. */
export type ReadAsOf<List extends ListAsOf> = Awaited<ReturnType<(typeof lists)[List]>>

/** The names of the lists, in the order in which they are shown. */
export const listsAsOf = Object.keys(lists) as ListAsOf[]

/** Reads one list of the office as it was on a day. Refuses an invalid day, and days in the wrong order. */
export const listAsOf = <List extends ListAsOf>(store: Store, list: List, asked: ListAsked): Promise<ReadAsOf<List>> =>
  (lists[list] as (store: Store, asked: ListAsked) => Promise<ReadAsOf<List>>)(store, asked)
