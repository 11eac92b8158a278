import { useEffect, useRef } from 'react'
import type { ConcernSource, ProposedConcern } from '../../../src-shared/log/concern'
import type { InteractionId } from '../../../src-shared/records/ids'
import { Button } from '../../components/button'
import styles from '../../components/interaction/interaction-parts.module.css'
import { PlaceLink } from '../../components/record/place-link'
import type { Edit } from '../../components/record/use-edit'
import { isFocusLost } from '../../state/screen/panes'
import { useWords } from '../../text/words'

type Props = {
  readonly interactionId: InteractionId
  readonly proposed: readonly ProposedConcern[]
  readonly nameOf: (partnerId: string) => string
  readonly reason: (source: ConcernSource) => string
  readonly edit: Edit
}

/** The partners that the present rule would add, each to accept or decline with one press. */
export function ProposedPartners({ interactionId, proposed, nameOf, reason, edit }: Props) {
  const words = useWords().record.concern
  const list = useRef<HTMLUListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const count = proposed.length
  useEffect(() => {
    // The pressed button goes away with its row. From here, the next button is one Tab away.
    if (isFocusLost()) (count > 0 ? list.current : heading.current)?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div className={styles['proposed']}>
      <h3 ref={heading} className={styles['proposedHeading']}>
        {words.proposed}
      </h3>
      <ul ref={list} tabIndex={-1} aria-label={words.proposed}>
        {proposed.map(({ partnerId, sources }) => {
          const name = nameOf(partnerId)
          return (
            <li key={partnerId} className={styles['concern']}>
              <PlaceLink place={{ view: 'partner', id: partnerId }}>{name}</PlaceLink>
              <p className={styles['detail']}>{words.because(sources.map(reason).join(', '))}</p>
              <div className={styles['ways']}>
                <Button
                  aria-label={`${words.take}: ${name}`}
                  disabled={edit.isBusy}
                  onClick={() => void edit.save('concern:take', { interactionId, partnerId }, words.taken(name))}
                >
                  {words.take}
                </Button>
                <Button
                  weight="quiet"
                  aria-label={`${words.no}: ${name}`}
                  disabled={edit.isBusy}
                  onClick={() =>
                    void edit.save('concern:remove', { interactionId, partnerId, reason: '' }, words.saidNo(name))
                  }
                >
                  {words.no}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
