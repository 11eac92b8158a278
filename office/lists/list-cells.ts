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

const wordsOf = (kind: ChoiceKind | undefined, language: Language) =>
  kind === undefined || kind === 'stages' ? undefined : choiceWords(kind, sharedWords(language))

/** Returns the word for a code. A code without a word is returned unchanged, since an office may have made its own. */
export const wordOf = (kind: ChoiceKind | undefined, code: string, language: Language): string =>
  wordsOf(kind, language)?.[code] ?? code

const namesById = (from: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(from.map(({ id, name }) => [id, name]))

/** Returns the values of an interaction by the codes of the list's columns: its row, with names in place of ids. */
function interactionValues({ lists }: CellReading) {
  const [issues, partners, tasks] = [namesById(lists.issues), namesById(lists.partners), namesById(lists.tasks)]
  const named = (from: ReadonlyMap<string, string>, ids: readonly string[]) => ids.map(id => from.get(id) ?? id)
  return (row: InteractionSummary): Readonly<Record<string, unknown>> => ({
    ...row,
    participants: row.participants.map(({ name, title, organisation }) => {
      const role = printedRole({ title: title ?? '', organisation: organisation ?? '' })
      return role === '' ? name : `${name} (${role})`
    }),
    issues: named(issues, row.issueIds),
    partners: named(partners, row.partnerIds),
    mainTask: row.mainTaskId === null ? null : named(tasks, [row.mainTaskId])[0],
  })
}

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ')
  return isNamed(value) ? value.name : String(value)
}

/** Returns how the value of a column is put into words, which does not depend on the row. */
function wordingOf(list: ListCode, code: string, language: Language): (value: unknown) => Cell {
  const column = columnOf(list, code)
  const { yes, no } = sharedWords(language).list
  if (column?.type === 'day') return String
  if (column?.type === 'number') return Number
  if (column?.type === 'flag') return value => (value === true ? yes : no)
  if (column?.type !== 'choice') return plain
  const words = wordsOf(column.choice, language)
  return value => words?.[String(value)] ?? String(value)
}

/**
 * Returns what gives a row's cells for some columns of a file: days and numbers as they are, the rest in words. What is the same for every row
 * is looked up once.
 */
export function cellsBy<List extends ListCode>(
  list: List,
  columns: readonly string[],
  reading: CellReading,
): (row: FileRow<List>) => Cell[] {
  const issues = namesById(reading.lists.issues)
  const wordings = columns.map(code => [code, wordingOf(list, code, reading.language)] as const)
  const ofInteraction = interactionValues(reading)
  const valuesOf = (row: FileRow<List>): Readonly<Record<string, unknown>> =>
    list === 'interactions'
      ? ofInteraction(row as InteractionSummary)
      : { ...row, issues: 'issueIds' in row ? row.issueIds.map(id => issues.get(id) ?? id) : [] }
  return row => {
    const values = valuesOf(row)
    return wordings.map(([code, wording]) => {
      const value = values[code]
      if (value === null || value === undefined) return null
      return code === 'stage' && 'stageName' in row ? row.stageName : wording(value)
    })
  }
}
