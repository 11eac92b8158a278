import { catalogueKinds, catalogueTables, fieldsOf } from '../../src-shared/records/catalogue/catalogue'
import { choiceWords } from '../../src-shared/text/choice-words'
import { columnName } from '../../src-shared/text/column-name'
import { withoutAddresses } from '../../src-shared/text/note/mention'
import { atStart } from '../../src-shared/text/thing-name'
import { columnLabel } from './field-label'
import type { Words } from './words'

const kindOf = (table: string) => catalogueKinds.find(kind => catalogueTables[kind] === table)

/** The label of a column: as on the record's page ("Anteckning"), otherwise as the history calls it ("Anteckningen"). */
export function labelOf(table: string, column: string, words: Words): string {
  const kind = kindOf(table)
  return (kind && columnLabel(words, kind, column)) ?? atStart(columnName(table, column, words.language))
}

/** The words of the codes that columns hold, by column. */
function codeWords({ shared }: Words): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    kind: { ...shared.organisationKinds, ...shared.kinds },
    status: { ...shared.statuses, ...shared.commitmentStatuses, ...shared.memberships },
    confidentiality: shared.confidentialities,
    initiative: choiceWords('initiatives', shared),
    category: shared.categories,
    county_code: choiceWords('counties', shared),
    level: shared.levels,
    made_by: choiceWords('madeBy', shared),
    response: choiceWords('responses', shared),
  }
}

function isYesNo(table: string, column: string): boolean {
  const kind = kindOf(table)
  return (
    kind !== undefined && fieldsOf(kind).some(([, field]) => field.column === column && field.shape.is === 'yes-no')
  )
}

type Cell = { readonly table: string; readonly column: string; readonly names: Readonly<Record<string, string>> }

/** A value as a column holds it, in words: today's name for an id, the word for a code, "(tomt)" for nothing. */
export function storedValue({ table, column, names }: Cell, value: string | number | null, words: Words): string {
  if (value === null || value === '') return words.clashes.noValue
  const text = String(value)
  if (isYesNo(table, column)) return text === '1' ? words.clashes.yes : words.clashes.no
  return names[text] ?? codeWords(words)[column]?.[text] ?? withoutAddresses(text)
}
