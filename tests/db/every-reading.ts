import { registerProfiles } from '../../db/reads/figures/register-profiles'
import type { Store } from '../../db/store'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Input, ReadingChannel } from '../../src-shared/ipc/contract'
import {
  type ListCode,
  type ListColumn,
  listCodes,
  listColumns,
  operatorsOf,
} from '../../src-shared/lists/list-columns'
import { type Condition, everything, type ListQuery } from '../../src-shared/lists/list-filter'
import { targetKinds } from '../../src-shared/packs/coverage'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { subjectTables } from '../../src-shared/records/subject'
import { gote, malmbanan, norrbotten, trafikverket } from './an-interaction'

type StoreReading = Exclude<StoreChannel & ReadingChannel, PlanReading>

/** A condition with each operator of a column, about values that hardly any row has: the statement is what matters. */
function conditionsOn({ code: field, type }: ListColumn): Condition[] {
  const day = '2026-11-24'
  return operatorsOf[type].map((operator): Condition => {
    switch (operator) {
      case 'contains':
      case 'holds':
      case 'starts-with':
      case 'is':
        return { field, operator, text: 'spår' }
      case 'any-of':
      case 'none-of':
        return { field, operator, codes: ['held'] }
      case 'has-any':
      case 'has-all':
      case 'has-none':
        return { field, operator, ids: [malmbanan] }
      case 'on':
      case 'before':
      case 'after':
      case 'not-since':
        return { field, operator, day }
      case 'between':
        return { field, operator, from: day, to: day }
      case 'within':
        return { field, operator, period: { lastDays: 30 } }
      case 'equals':
      case 'less':
      case 'more':
        return { field, operator, number: 1 }
      default:
        return { field, operator }
    }
  })
}

const columnsOf = (list: ListCode): readonly ListColumn[] => listColumns[list]

/** A query for each way to filter, sort, group and search a list. */
const listQueries: readonly ListQuery[] = listCodes.flatMap(list => {
  const whole = { list, filter: everything, sort: [], groupBy: null, me: null } as ListQuery
  const columns = columnsOf(list)
  return [
    whole,
    { ...whole, text: 'tonnage spår' },
    ...columns.flatMap(column =>
      conditionsOn(column).map(row => ({ ...whole, filter: { match: 'all', rows: [row] } as const })),
    ),
    ...columns
      .filter(column => column.isSortable)
      .map(({ code }) => ({ ...whole, sort: [{ field: code, isDescending: true }] })),
    ...columns.filter(column => column.isGroupable).map(({ code }) => ({ ...whole, groupBy: code })),
  ]
})

const period = '2026Q4'
const days = { from: '2026-10-01', to: '2026-12-31' }
const page = { offset: 0, limit: 50 }
const interactionId = 'demo-i14'
const target = {
  query: { list: 'interactions', filter: everything, sort: [], groupBy: null, me: null },
  except: [],
} as const

/** Rows of an office to ask about; an empty id where it has none. */
async function rowsToAskAbout(store: Store) {
  const first = async (table: 'decision_process' | 'briefing' | 'briefing_version' | 'report_run' | 'staff_member') =>
    (await store.read.selectFrom(table).select('id').where('deleted_at', 'is', null).limit(1).executeTakeFirst())?.id ??
    ''
  const [processId, briefingId, versionId, runId, staffId] = await Promise.all([
    first('decision_process'),
    first('briefing'),
    first('briefing_version'),
    first('report_run'),
    first('staff_member'),
  ])
  const ids = { person: gote, organisation: trafikverket, issue: malmbanan, partner: norrbotten }
  const subjects = subjectTables.map(subjectTable => ({
    subjectTable,
    subjectId: { ...ids, interaction: interactionId, decision_process: processId }[subjectTable],
  }))
  const timelines = (['person', 'organisation', 'issue', 'partner'] as const).map(kind => ({ kind, id: ids[kind] }))
  return { processId, briefingId, versionId, runId, staffId, subjects, timelines }
}

type Asked = Awaited<ReturnType<typeof rowsToAskAbout>>
type Readings = { readonly [C in StoreReading]: readonly Input<C>[] }

/** A filter of a timeline that uses every field it has. */
const narrow = {
  statuses: ['held' as const],
  kinds: ['meeting_physical' as const],
  issueIds: [malmbanan],
  partnerIds: [norrbotten],
}
/** The lists whose rows can be put in the trash. */
const removable = listCodes.filter(list => list !== 'issues' && list !== 'partners')

/** About single records, what hangs on them, and the office as a whole. */
const recordsReadings = ({ processId, staffId, subjects, timelines }: Asked) =>
  ({
    'home:read': [{}],
    'office:overview': [{}],
    'seal:accepted': [{}],
    'reference:read': [{}],
    'interaction:advise': [
      {
        on: '2026-11-24',
        personIds: [gote],
        organisationIds: [trafikverket],
        staffIds: [staffId],
        issueIds: [malmbanan],
      },
    ],
    'interaction:position': [{ id: interactionId }],
    'history:page': [{ limit: 50 }, { id: interactionId, limit: 50 }],
    'trash:list': [{ limit: 50 }],
    'concern:read': [{ interactionId }],
    'concern:proposed': [{ partnerIds: null }, { partnerIds: [norrbotten] }],
    'concern:effect': [{ kind: 'staff-home', staffId, partnerId: norrbotten }],
    'mention:reach': [
      {
        mentioned: [
          { kind: 'person', id: gote },
          { kind: 'organisation', id: trafikverket },
          { kind: 'issue', id: malmbanan },
        ],
      },
    ],
    'mention:in': [
      { kind: 'person', id: gote },
      { kind: 'organisation', id: trafikverket },
      { kind: 'issue', id: malmbanan },
    ],
    'attachment:list': subjects,
    'private-note:read': subjects,
    'me:read': [{}],
    'draft:read': [{ id: 'x' }],
    'draft:list': [{}],
    'timeline:page': timelines.flatMap(subject => [
      { subject, filter: {}, limit: 50 },
      { subject, filter: { ...days, ...narrow, staffIds: [staffId] }, limit: 50 },
    ]),
    'person:read': [{ id: gote }],
    'organisation:read': [{ id: trafikverket }, { id: 'se-riksdag-tu' }],
    'issue:read': [{ id: malmbanan }],
    'interaction:read': [{ id: interactionId }],
    'process:read': [{ id: processId }],
    'partner:read': [{ id: norrbotten }],
  }) satisfies Partial<Readings>

/** About lists, the search, and the care of data. */
const listsReadings = () =>
  ({
    'name:match': [
      { text: 'malm', on: '2026-11-24' },
      { text: 'trafik', on: '2026-11-24', kind: 'organisation' },
    ],
    'search:find': (['recent', 'all'] as const).flatMap(depth =>
      ['tonnage', 'göte malm', 'från:2026 spår', 'kiruna*'].map(text => ({ text, limit: 20, offset: 0, depth })),
    ),
    'list:page': listQueries.map(query => ({ query, ...page })),
    'list:groups': listQueries.filter(({ groupBy }) => groupBy !== null).map(query => ({ query })),
    'list:row-starting': listQueries.map(query => ({ query, text: 'g', from: 0 })),
    'list:names': (['person', 'organisation', 'issue', 'partner', 'staff', 'area', 'task', 'aim'] as const).map(
      kind => ({
        kind,
        ids: ['demo-c07'],
      }),
    ),
    'list:shared-names': [{}],
    'list:edit-preview': [
      { target: target, change: { field: 'issues', how: 'add', ids: [malmbanan] } },
      { target: target, change: { field: 'headline', how: 'set', value: 'Möte' } },
      { target: target, change: { field: 'partners', how: 'remove', ids: [norrbotten] } },
    ],
    'list:remove-preview': removable.map(list => ({ target: { ...target, query: { ...target.query, list } } })),
    'view:list': [{}],
    'duplicate:list': (['likeliest', 'newest'] as const).flatMap(order =>
      (['person', 'organisation', null] as const).map(kind => ({ kind, order, ...page })),
    ),
    'duplicate:of-typed': [
      {
        kind: 'person',
        id: null,
        name: 'Göte Malberg',
        organisationId: trafikverket,
        email: 'a@b.se',
        phone: '0701234567',
      },
      { kind: 'person', id: gote, name: 'Göte Malmberg', organisationId: null, email: null, phone: null },
      { kind: 'organisation', id: null, name: 'Trafikvärket', abbreviation: 'TRV', parentId: null },
    ],
    'duplicate:of': [
      { kind: 'person', id: gote },
      { kind: 'organisation', id: trafikverket },
    ],
    'duplicate:marks': [{ kind: 'person' }, { kind: 'organisation' }],
    'merge:preview': [
      { kind: 'person', keep: gote, lose: 'demo-c08' },
      { kind: 'organisation', keep: trafikverket, lose: 'se-riksdag-tu' },
    ],
    'merge:latest': [page],
    'reshuffle:preview': [{ organisationId: trafikverket, lastOn: '2026-12-31', roleIds: [] }],
    'cadence:read': [{ personId: gote }],
    'cadence:due': [page],
  }) satisfies Partial<Readings>

/** About figures, packs, registers and briefings. */
const figuresReadings = ({ briefingId, versionId, runId, subjects, timelines }: Asked) =>
  ({
    'report:preview': [
      { quarter: '2026Q4', partnerId: null },
      { quarter: '2026Q4', partnerId: norrbotten },
    ],
    'pack:check': [{ period }],
    'pack:preview': [
      { period, partnerId: null, language: 'sv' },
      { period, partnerId: norrbotten, language: 'sv' },
    ],
    'pack:list': [{}],
    'pack:settings': [{}],
    'pack:since-marked': [{ ids: [runId] }],
    'texts:read': [
      { period, partnerId: null },
      { period, partnerId: norrbotten },
    ],
    'texts:propose': [
      { period, partnerId: null },
      { period, partnerId: norrbotten },
    ],
    'texts:earlier': (['result', 'ask', 'issue', 'gap', 'signing'] as const).map(row => ({ row, id: 'x' })),
    'chart:months': [
      { period: days, partnerId: null },
      { period: days, partnerId: norrbotten, audience: 'file' },
    ],
    'chart:months-of': timelines.map(subject => ({ period: days, subject })),
    'indicators:read': [null, norrbotten].map(partnerId => ({ period, partnerId })),
    'chart:coverage': [null, ...targetKinds].flatMap(kind =>
      [null, norrbotten].map(partnerId => ({ period: days, partnerId, kind })),
    ),
    'chart:joint-voice': [{ period: days }],
    'calendar:span': [null, 'demo-s1' as StaffMemberId].map(staffId => ({
      from: '2026-11-01',
      to: '2026-11-30',
      staffId,
      mostOfDay: 3,
    })),
    'extract:list': [{}],
    'extract:preview': [{ profile: registerProfiles[0]?.code ?? '', period, language: 'sv' }],
    'briefing:start': subjects,
    'briefing:list': [{}],
    'briefing:read': [{ id: briefingId }],
    'briefing:version': [{ id: versionId }],
    'briefing:fresh': [{ id: briefingId, language: 'sv' }],
    'import:state': [{}],
    'import:batches': [{ limit: 50 }],
    'import:maps': [{}],
    'clash:list': [{}],
    'clash:settled': [{}],
    'news:read': [{}],
    'import:plan-list': [{ text: 'Transporter\n\tNBB', areaId: null, decision: null, decisions: [] }],
  }) satisfies Partial<Readings>

/** What is asked of an import in progress is about a file, and what a revert leaves is about a batch. Both are asked in the tests of imports. */
type PlanReading = 'import:rows' | 'import:names' | 'import:revert-effect'

/** Every question that reads the office, with inputs that lead through what it reads. A new question does not compile without inputs. */
export async function everyReading(store: Store): Promise<Readings> {
  const asked = await rowsToAskAbout(store)
  return { ...recordsReadings(asked), ...listsReadings(), ...figuresReadings(asked) }
}
