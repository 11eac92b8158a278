import { useQuery } from '@tanstack/react-query'
import { question } from '../../state/office/question'
import { useUsable } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'

/** The views somebody saved, one's own and the office's, a click from the first screen; asked for when the rest of it is there. */
export function useViewPart(): HomePart {
  const words = useWords()
  const { data = [] } = useQuery({ ...question('view:list', {}), enabled: useUsable() })
  const items = data.flatMap(({ id, name, list, isPrivate, definition }): HomeItem[] =>
    // One that a newer Talan saved cannot be read by this.
    definition === null
      ? []
      : [
          {
            key: `view-${id}`,
            title: name,
            details: [words.shared.list.lists[list], isPrivate ? words.lists.seenByMe : words.lists.seenByOffice],
            // The lists are not fetched before somebody goes to one.
            open: () =>
              void import('../../list/views/open-view').then(({ openView }) => openView(list, id, definition)),
          },
        ],
  )
  return { id: 'views', heading: words.home.views, items }
}
