import { useQuery } from '@tanstack/react-query'
import { question } from '../../state/office/question'
import { useUsable } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'

/** The saved views, the user's own and the office's, one click from the first screen. Asked for once the rest of the screen is usable. */
export function useViewPart(): HomePart {
  const words = useWords()
  const { data = [] } = useQuery({ ...question('view:list', {}), enabled: useUsable() })
  const items = data.flatMap(({ id, name, list, isPrivate, definition }): HomeItem[] =>
    // A view saved by a newer Talan, which this version cannot read.
    definition === null
      ? []
      : [
          {
            key: `view-${id}`,
            title: name,
            details: [words.shared.list.lists[list], isPrivate ? words.lists.seenByMe : words.lists.seenByOffice],
            // The code of the lists is not fetched until the user goes to one.
            open: () =>
              void import('../../list/views/open-view').then(({ openView }) => openView(list, id, definition)),
          },
        ],
  )
  return { id: 'views', heading: words.home.views, items }
}
