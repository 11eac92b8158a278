import { wordOf } from '../../../office/lists/list-cells'
import { meantQuery, readList } from '../../../office/lists/read-list'
import { wholeList } from '../../../office/lists/saved-views'
import type { Office } from '../../../office/questions/open-office'
import { shaped } from '../../../office/questions/parsed'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { filterShape } from '../../../src-shared/ipc/list-shapes'
import { conditionsOf } from '../../../src-shared/lists/checked-list'
import { columnOf, type LinkKind, type ListCode, listCodes } from '../../../src-shared/lists/list-columns'
import { type ListQuery, me, type SortBy } from '../../../src-shared/lists/list-filter'
import type { ViewDefinition } from '../../../src-shared/lists/list-view'
import { shippedViews } from '../../../src-shared/lists/shipped-views'
import { isSameText } from '../../../src-shared/names/folded-text'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Language } from '../../../src-shared/text/language'
import { filterSentence } from '../../../src-shared/text/list-sentence'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { type Arguments, Misused } from '../../arguments'
import type { Said } from '../../command'
import { countFrom } from '../../given/count-from'

/** The options that ask for a list as the window shows it. */
export const viewOptions = ['filter', 'view', 'sort', 'limit', 'offset', 'me'] as const

/** A view found by its code or by its name in either language, whoever owns it. */
export type NamedView = { readonly list: ListCode; readonly name: string; readonly definition: ViewDefinition }

/** Finds a shipped or saved view. Refuses an unknown name, and a view that this program cannot read. */
export async function viewNamed({ ask }: Office, name: string): Promise<NamedView> {
  const called = (other: string) => isSameText(other, name)
  const shipped = shippedViews.find(({ code }) =>
    [code, sharedWords('sv').list.views[code], sharedWords('en').list.views[code]].some(called),
  )
  const view = shipped ?? (await ask('view:list', {})).find(saved => called(saved.name) || saved.id === name)
  if (!view?.definition) throw new Refused({ code: 'unknown-view', name })
  return { list: view.list, name, definition: view.definition }
}

function filterFrom(text: string): ListQuery['filter'] {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    throw new Misused('--filter är ett filter som JSON, till exempel {"match":"all","rows":[]}')
  }
  return shaped(filterShape, written, 'filter')
}

/** `-dueOn` sorts with the last day first. */
const sortFrom = (texts: readonly string[]): SortBy[] =>
  texts.map(text => ({ field: text.replace(/^-/, ''), isDescending: text.startsWith('-') }))

/** Returns the query that the options ask for: that of a view or a filter, in the order asked for. */
export async function queryFrom(office: Office, list: ListCode | undefined, given: Arguments): Promise<ListQuery> {
  const [viewName, filter, sort] = [given.one('view'), given.one('filter'), sortFrom(given.all('sort'))]
  const view = viewName === undefined ? undefined : await viewNamed(office, viewName)
  const code = view?.list ?? list
  if (code === undefined) throw new Misused('--view saknas')
  if (list !== undefined && code !== list) throw new Misused(`vyn ”${viewName}” är en lista av ${code}, inte ${list}`)
  const query = { ...wholeList(code), ...(view && { filter: view.definition.filter, sort: view.definition.sort }) }
  const asked = {
    ...query,
    me: given.one('me') ?? null,
    ...(filter !== undefined && { filter: filterFrom(filter) }),
    ...(sort.length > 0 && { sort }),
  }
  return meantQuery(office.store, asked)
}

/** Returns the sentence that describes a query, with the names of the rows it links to. */
async function sentenceOf({ ask }: Office, query: ListQuery, language: Language, now: Date): Promise<string> {
  const names = new Map<string, string>()
  for (const condition of conditionsOf(query.filter)) {
    const link = columnOf(query.list, condition.field)?.link
    if (!link || !('ids' in condition)) continue
    const ids = condition.ids.filter(id => id !== me)
    for (const { id, name } of await ask('list:names', { kind: link, ids })) names.set(`${link} ${id}`, name)
  }
  const called = {
    linked: (kind: LinkKind, id: string) => names.get(`${kind} ${id}`) ?? id,
    chosen: (kind: Parameters<typeof wordOf>[0] & string, code: string) => wordOf(kind, code, language),
  }
  return filterSentence(query, called, { language, today: dayInStockholm(now) })
}

/** Returns a row of a list, whichever list it is, as one line. */
const rowLine = (row: object): string =>
  ['id', 'startsOn', 'dueOn', 'name', 'headline', 'promise', 'role', 'lastInteractionOn', 'nextWatchOn']
    .flatMap(field => (row as Readonly<Record<string, string | null>>)[field] ?? [])
    .join(' · ')

/** True if the options ask for a list as the window shows it, and not for a list as it was on a day. */
export const asksForView = (what: string, given: Arguments): boolean =>
  listCodes.some(code => code === what) && ['filter', 'view', 'sort'].some(option => given.one(option) !== undefined)

/** Shows a list filtered and sorted as in the window. */
export async function viewList(office: Office, what: string, given: Arguments, now: Date): Promise<Said> {
  const query = await queryFrom(
    office,
    listCodes.find(code => code === what),
    given,
  )
  const window = { offset: countFrom(given, 'offset', 0), limit: countFrom(given, 'limit', 50) }
  const { total, rows } = await readList(office.store, query, window, dayInStockholm(now))
  const said = await sentenceOf(office, query, 'sv', now)
  return {
    value: { list: query.list, sentence: said, total, offset: window.offset, limit: window.limit, rows },
    sentence: [`${said}: ${total} st`, ...rows.map(row => `  ${rowLine(row)}`)].join('\n'),
  }
}
