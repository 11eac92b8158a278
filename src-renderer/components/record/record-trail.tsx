import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-react'
import { useContext } from 'react'
import { keyOf } from '../../../src-shared/program/keys'
import { listOfRecord, type Place } from '../../../src-shared/program/place'
import { written } from '../../../src-shared/text/counted'
import { PlaceContext } from '../../state/router/place-context'
import { openPlace } from '../../state/router/router'
import { printed } from '../../state/screen/keyboard'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import styles from './record-page.module.css'
import { goBeside, useSequencePlace } from './record-sequence'

/** Above the name of a record: the list it belongs to, as a link, and its place among the records it was opened from, with the way to those beside it. */
export function RecordTrail({ kind }: { readonly kind: string }) {
  const words = useWords()
  const here: Place = useContext(PlaceContext)
  const place = useSequencePlace()
  const list = listOfRecord(here.view)
  const steps = [
    { by: -1, name: words.record.previous, keys: keyOf('previous-record'), Icon: ChevronUp },
    { by: 1, name: words.record.next, keys: keyOf('next-record'), Icon: ChevronDown },
  ] as const
  return (
    <div className={styles['kind']}>
      {list && (
        <>
          <button type="button" className={styles['home']} onClick={() => openPlace({ view: list })}>
            {words.views[list]}
          </button>
          <ChevronRight size={12} aria-hidden="true" />
        </>
      )}
      <span>{kind}</span>
      {place && (
        <>
          <span>{`· ${words.lists.placeIn(written(place.row + 1, words.language), written(place.total, words.language))}`}</span>
          {steps.map(({ by, name, keys, Icon }) => {
            const isOff = place.row + by < 0 || place.row + by >= place.total
            return (
              <button
                key={by}
                type="button"
                className={`${iconButton['button']} ${styles['step']}`}
                aria-label={name}
                title={`${name} (${printed(keys)})`}
                aria-disabled={isOff || undefined}
                onClick={() => !isOff && goBeside(here, by)}
              >
                <Icon size={14} aria-hidden="true" />
              </button>
            )
          })}
        </>
      )}
    </div>
  )
}
