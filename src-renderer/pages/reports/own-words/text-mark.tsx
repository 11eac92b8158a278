import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EarlierText, TextMark as Mark, TextRow } from '../../../../src-shared/packs/text-fields'
import { Button } from '../../../components/button'
import { question } from '../../../state/office/question'
import { instantText } from '../../../text/instants'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'

type Props = {
  readonly row: TextRow
  /** The id of the text; undefined while nobody has written it. */
  readonly id: string | undefined
  readonly mark: Mark | undefined
  readonly onTake: (fields: EarlierText['fields']) => Promise<unknown>
}

/** Who last changed a text and when, and its earlier wordings, each of which can be taken back. */
export function TextMark({ row, id, mark, onTake }: Props) {
  const words = useWords()
  const said = words.ownWords
  const [isOpen, setIsOpen] = useState(false)
  if (id === undefined || mark === undefined) return null
  return (
    <>
      <p className={styles['head']}>
        <span className={styles['hint']}>{said.mark(instantText(mark.at, words.language), mark.by)}</span>
        <Button
          weight="quiet"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : said.earlier.openOf(row)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? said.earlier.close : said.earlier.open}
        </Button>
      </p>
      {isOpen && <Earlier row={row} id={id} onTake={onTake} />}
    </>
  )
}

function Earlier({ row, id, onTake }: Required<Pick<Props, 'row' | 'onTake'>> & { readonly id: string }) {
  const words = useWords()
  const said = words.ownWords.earlier
  const { data } = useQuery(question('texts:earlier', { row, id }))
  if (!data) return null
  // The first is how the text is now.
  const earlier = data.slice(1)
  if (earlier.length === 0) return <p className={styles['hint']}>{said.none}</p>
  return (
    <ul className={styles['list']}>
      {earlier.map(({ at, by, fields }) => {
        const when = instantText(at, words.language)
        return (
          <li key={at} className={styles['card']}>
            <p className={styles['hint']}>{words.ownWords.mark(when, by)}</p>
            <p>
              {Object.values(fields)
                .filter(text => text !== '')
                .join(' · ') || said.empty}
            </p>
            <div className={styles['head']}>
              <Button aria-label={said.takeOf(when)} onClick={() => void onTake(fields)}>
                {said.take}
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
