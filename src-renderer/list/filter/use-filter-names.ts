import { useQueries, useQuery } from '@tanstack/react-query'
import { conditionsOf } from '../../../src-shared/lists/checked-list'
import { columnOf, type LinkKind, type ListCode, linkKinds } from '../../../src-shared/lists/list-columns'
import { type Filter, me } from '../../../src-shared/lists/list-filter'
import type { FilterNames } from '../../../src-shared/text/list-sentence'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { choiceWord } from './choice-words'

/** The names of the ids and codes in a filter, for its chips and its sentence. */
export function useFilterNames(list: ListCode, filter: Filter): FilterNames {
  const words = useWords()
  const idsOf = (kind: LinkKind): string[] => [
    ...new Set(
      conditionsOf(filter).flatMap(condition =>
        'ids' in condition && columnOf(list, condition.field)?.link === kind
          ? condition.ids.filter(id => id !== me)
          : [],
      ),
    ),
  ]
  const asked = linkKinds.map(kind => ({ kind, ids: idsOf(kind) })).filter(({ ids }) => ids.length > 0)
  const answers = useQueries({ queries: asked.map(one => question('list:names', one)) })
  const reference = useQuery(question('reference:read', {}))
  const names = new Map(answers.flatMap(({ data }) => (data ?? []).map(({ id, name }) => [id, name] as const)))
  return {
    linked: (_, id) => names.get(id) ?? '…',
    chosen: (kind, code) => choiceWord(kind, code, words, reference.data),
  }
}
