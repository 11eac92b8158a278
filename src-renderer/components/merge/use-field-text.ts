import { useQuery } from '@tanstack/react-query'
import type { Id } from '../../../src-shared/records/ids'
import type { MergeField } from '../../../src-shared/records/merge'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'

const naming = ['parent_id', 'successor_id']

/** Returns the text for a field's value: names for ids, words for codes, other values as they are. */
export function useFieldText(fields: readonly MergeField[]): (field: string, value: string | number | null) => string {
  const words = useWords()
  const ids = fields
    .filter(({ field }) => naming.includes(field))
    .flatMap(({ keep, lose }) => [keep, lose])
    .filter((value): value is string => typeof value === 'string')
  const asked = { kind: 'organisation', ids: ids as Id<'row'>[] } as const
  const names = useQuery({ ...question('list:names', asked), enabled: ids.length > 0 })
  const { categories, organisationKinds } = words.shared
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    category: categories,
    kind: organisationKinds,
  }
  return (field, value) => {
    if (value === null) return words.merge.empty
    const text = String(value)
    if (naming.includes(field)) return names.data?.find(({ id }) => id === text)?.name ?? text
    return codes[field]?.[text] ?? text
  }
}
