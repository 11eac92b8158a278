import type { FileRow } from '../../db/reads/lists/list-for-file'
import { type ChoiceKind, columnOf, type ListCode } from '../../src-shared/lists/list-columns'
import type { InteractionSummary } from '../../src-shared/log/interaction'
import type { Cell } from '../../src-shared/packs/table'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { printedRole } from '../../src-shared/records/role-assignment'
import { choiceWords } from '../../src-shared/text/choice-words'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** What is needed to put a row's cells into words for a file. */
export type CellReading = { readonly language: Language; readonly lists: ReferenceLists }

/** Returns the word for a code. A code without a word is returned unchanged, since an office may have made its own. */
export function wordOf(kind: ChoiceKind | undefined, code: string, language: Language): string {
  const words = kind === undefined || kind === 'stages' ? undefined : choiceWords(kind, sharedWords(language))
  return words?.[code] ?? code
}

/** Returns the values of an interaction by the codes of the list's columns: its row, with names in place of ids. */
function ofInteraction(row: InteractionSummary, { lists }: CellReading): Readonly<Record<string, unknown>> {
  const named = (from: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map(id => from.find(item => item.id === id)?.name ?? id)
  return {
    ...row,
    participants: row.participants.map(({ name, title, organisation }) => {
      const role = printedRole({ title: title ?? '', organisation: organisation ?? '' })
      return role === '' ? name : `${name} (${role})`
    }),
    issues: named(lists.issues, row.issueIds),
    partners: named(lists.partners, row.partnerIds),
    mainTask: row.mainTaskId === null ? null : named(lists.tasks, [row.mainTaskId])[0],
  }
}

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ')
  return isNamed(value) ? value.name : String(value)
}

/** Returns a row's cells for some columns of a file: days and numbers as they are, the rest in words. */
export function cellsOf<List extends ListCode>(
  list: List,
  columns: readonly string[],
  row: FileRow<List>,
  reading: CellReading,
): Cell[] {
  const { language, lists } = reading
  const words = sharedWords(language).list
  const issues =
    'issueIds' in row ? row.issueIds.map(id => lists.issues.find(issue => issue.id === id)?.name ?? id) : []
  const values: Readonly<Record<string, unknown>> =
    list === 'interactions' ? ofInteraction(row as InteractionSummary, reading) : { ...row, issues }
  return columns.map(code => {
    const [column, value] = [columnOf(list, code), values[code]]
    if (value === null || value === undefined) return null
    if (column?.type === 'day') return String(value)
    if (column?.type === 'number') return Number(value)
    if (column?.type === 'flag') return value === true ? words.yes : words.no
    if (code === 'stage' && 'stageName' in row) return row.stageName
    return column?.type === 'choice' ? wordOf(column.choice, String(value), language) : plain(value)
  })
}
