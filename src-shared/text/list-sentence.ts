import type { IsoDate } from '../days/iso-date'
import { dayMeant } from '../days/relative-days'
import type { ChoiceKind, ColumnCode, LinkKind } from '../lists/list-columns'
import { columnOf } from '../lists/list-columns'
import { type Condition, type ConditionGroup, type DayValue, isGroup, type ListQuery, me } from '../lists/list-filter'
import type { Language } from './language'
import { sharedWords } from './shared-words'
import type { ListWords } from './sv/list'

/** The names of a filter's ids and codes, looked up by the caller. */
export type FilterNames = {
  readonly linked: (kind: LinkKind, id: string) => string
  readonly chosen: (kind: ChoiceKind, code: string) => string
}

type Telling = {
  readonly query: Pick<ListQuery, 'list' | 'filter'>
  readonly words: ListWords
  readonly names: FilterNames
  readonly today: IsoDate
}

/** Joins parts into a list, with a word before the last: "a, b eller c". */
const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

function saidValue(condition: Condition, { query, words, names, today }: Telling): string {
  const column = columnOf(query.list, condition.field)
  const day = (value: DayValue) => dayMeant(value, today)
  switch (condition.operator) {
    case 'contains':
    case 'holds':
    case 'starts-with':
    case 'is':
      return `”${condition.text}”`
    case 'any-of':
    case 'none-of': {
      const { choice } = column ?? {}
      return listed(
        condition.codes.map(code => (choice ? names.chosen(choice, code) : code)),
        words.or,
      )
    }
    case 'has-any':
    case 'has-all':
    case 'has-none': {
      const { link } = column ?? {}
      const called = condition.ids.map(id => (id === me ? words.me : link ? names.linked(link, id) : id))
      return listed(called, condition.operator === 'has-all' ? words.and : words.or)
    }
    case 'on':
    case 'before':
    case 'after':
    case 'not-since':
      return day(condition.day)
    case 'between':
      return words.range(day(condition.from), day(condition.to))
    case 'within': {
      const { period } = condition
      if ('lastDays' in period) return words.lastDays(period.lastDays)
      return 'nextDays' in period ? words.nextDays(period.nextDays) : words.period(period.which, period.unit)
    }
    case 'equals':
    case 'less':
    case 'more':
      return String(condition.number)
    default:
      return ''
  }
}

/** A condition in words. One with its own phrase continues the sentence; another is written as its column and operator, after a "where". */
type Told = { readonly text: string; readonly needsWhere: boolean }

function told(condition: Condition, telling: Telling): Told {
  const { words, query } = telling
  const { field, operator } = condition
  const value = saidValue(condition, telling)
  const phrase = words.phrases[`${query.list} ${field} ${operator}`] ?? words.phrases[`${field} ${operator}`]
  if (phrase) return { text: phrase(value), needsWhere: false }
  const label = words.columns[field as ColumnCode]?.toLocaleLowerCase('sv') ?? field
  return { text: [label, words.operators[operator], value].filter(Boolean).join(' '), needsWhere: true }
}

/** Returns conditions in words. Conditions that must all be true follow one another; alternatives are joined with "or". */
function toldAll({ match, rows }: ConditionGroup | ListQuery['filter'], telling: Telling): string {
  const { words } = telling
  const parts = rows.flatMap((row): Told[] => {
    if (!isGroup(row)) return [told(row, telling)]
    const text = toldAll(row, telling)
    const isApart = row.rows.length > 1 && rows.length > 1
    return text === '' ? [] : [{ text: isApart ? words.group(text) : text, needsWhere: false }]
  })
  if (match === 'any')
    return listed(
      parts.map(({ text, needsWhere }) => (needsWhere ? `${words.where} ${text}` : text)),
      words.or,
    )
  const phrases = parts.filter(part => !part.needsWhere).map(part => part.text)
  const wheres = parts.filter(part => part.needsWhere).map(part => part.text)
  return [...phrases, ...(wheres.length > 0 ? [`${words.where} ${listed(wheres, words.and)}`] : [])].join(' ')
}

/** Returns a filter as a sentence: "Personer i Trafikutskottet utan kontakt sedan 2026-05-22". */
export function filterSentence(
  query: Pick<ListQuery, 'list' | 'filter'>,
  names: FilterNames,
  { language, today }: { readonly language: Language; readonly today: IsoDate },
): string {
  const words = sharedWords(language).list
  const conditions = toldAll(query.filter, { query, words, names, today })
  return conditions === '' ? words.all(words.lists[query.list]) : `${words.lists[query.list]} ${conditions}`
}
