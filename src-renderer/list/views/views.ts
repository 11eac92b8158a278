import { useQuery } from '@tanstack/react-query'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { wholeView } from '../../../src-shared/lists/list-settings'
import type { ViewDefinition } from '../../../src-shared/lists/list-view'
import { shippedViews } from '../../../src-shared/lists/shipped-views'
import { question } from '../../state/office/question'
import type { Words } from '../../text/words'

/** A view to choose: a shipped one, the user's own, the office's, or all rows (`id` null). */
export type ViewChoice = {
  readonly id: string | null
  readonly name: string
  readonly list: ListCode
  readonly definition: ViewDefinition
  /** Null for a view that ships with the program and cannot be changed. */
  readonly savedAs: { readonly id: string; readonly isPrivate: boolean } | null
}

const shippedId = (code: string): string => `shipped:${code}`

/** The views that ship with the program, for all lists. */
export const shippedChoices = (words: Words): ViewChoice[] =>
  shippedViews.flatMap((view): ViewChoice[] =>
    view.definition === null
      ? []
      : [
          {
            id: shippedId(view.code),
            name: words.shared.list.views[view.code],
            list: view.list,
            definition: view.definition,
            savedAs: null,
          },
        ],
  )

/** The choice that shows all rows of a list, without a filter. */
export const allChoice = (list: ListCode, words: Words): ViewChoice => ({
  id: null,
  name: words.shared.list.all(words.shared.list.lists[list]),
  list,
  definition: wholeView,
  savedAs: null,
})

/** The saved views. One that a newer Talan saved and this version cannot read is left out. */
export function useSavedChoices(): ViewChoice[] {
  const { data } = useQuery(question('view:list', {}))
  return (data ?? []).flatMap(({ id, name, list, isPrivate, definition }) =>
    definition === null ? [] : [{ id, name, list, definition, savedAs: { id, isPrivate } }],
  )
}

/** True if what is shown differs from the view it began with. */
export const isChanged = (choice: ViewChoice, shown: ViewDefinition): boolean =>
  JSON.stringify([
    choice.definition.filter,
    choice.definition.sort,
    choice.definition.groupBy,
    choice.definition.columns,
  ]) !== JSON.stringify([shown.filter, shown.sort, shown.groupBy, shown.columns])
