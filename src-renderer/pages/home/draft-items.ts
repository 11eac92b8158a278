import { useQuery } from '@tanstack/react-query'
import { PencilLine } from 'lucide-react'
import { question } from '../../state/office/question'
import { openPlace } from '../../state/router/router'
import { useKeptTexts } from '../../state/screen/kept-text'
import { startLogging } from '../../state/screen/overlays'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'

/** Work that was begun but neither saved nor given up: half-logged interactions, and half-written fields in a record or a list. */
export function useDraftPart(): HomePart {
  const words = useWords()
  const { data = [] } = useQuery(question('draft:list', {}))
  const fields = useKeptTexts()
  const mark = { tone: 'calm', Icon: PencilLine, word: words.home.draft } as const
  const logs = data.flatMap(({ id, form, title, savedAt }): HomeItem[] =>
    form === 'quick-log'
      ? [
          {
            key: `draft-${id}`,
            title: title || words.home.noHeadline,
            details: [words.home.halfLogged, instantText(savedAt, words.language)],
            mark,
            open: () => startLogging({ draftId: id }),
          },
        ]
      : [],
  )
  const texts = fields.map(
    ({ id, text, place }): HomeItem => ({
      key: `field-${id}`,
      title: text.trim() || words.home.noHeadline,
      details: [words.home.halfWritten],
      mark,
      open: () => openPlace(place),
    }),
  )
  const items = [...logs, ...texts]
  return { id: 'drafts', heading: words.home.drafts(items.length), items }
}
