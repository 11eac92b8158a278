import { PanelRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Refusal } from '../../../../src-shared/refusals/refusal'
import { useRecordName } from '../../../state/router/place-context'
import { sharedState } from '../../../state/screen/shared-state'
import { useUsableMark } from '../../../state/screen/usable'
import { useWords } from '../../../text/words'
import { Button } from '../../button'
import { RefusalAlert } from '../../refusal-alert'
import { ClashBanner } from './clash-banner'
import styles from './record-page.module.css'
import { useNeighbours } from './record-sequence'
import { RecordTrail } from './record-trail'

type Props = {
  /** The kind of record, shown above its name. */
  readonly kind: string
  readonly title: string
  /** True if the title must not leave the window. */
  readonly isMasked?: boolean
  readonly detail?: ReactNode
  readonly actions?: ReactNode
  readonly refusal?: Refusal | null
  /** Shown under the head, for a message about the whole record. */
  readonly banner?: ReactNode
  /** Left out on a record whose facts are among its links, so that its text has the width. */
  readonly facts?: ReactNode
  readonly links: ReactNode
  readonly children: ReactNode
}

/** If the user folds the links on one record, they stay folded on the next. */
const areLinksFolded = sharedState(false)

/** The layout of every record: actions at the top, facts to the left, what happened in the middle, links to the right. */
export function RecordPage({
  kind,
  title,
  isMasked = false,
  detail,
  actions,
  refusal = null,
  banner,
  facts,
  links,
  children,
}: Props) {
  const words = useWords().record
  const isFolded = areLinksFolded.use()
  const linksId = useId()
  useRecordName(title, isMasked)
  useUsableMark(true)
  useNeighbours()
  return (
    <div className={styles['page']}>
      <header className={styles['head']} data-pane>
        <div className={styles['name']}>
          <RecordTrail kind={kind} />
          <h1 className={styles['title']}>{title}</h1>
          {detail && <div className={styles['detail']}>{detail}</div>}
        </div>
        <div className={styles['actions']}>
          {actions}
          <Button
            aria-expanded={!isFolded}
            aria-controls={linksId}
            aria-label={words.links}
            title={words.links}
            onClick={() => areLinksFolded.set(!isFolded)}
          >
            <PanelRight size={16} aria-hidden="true" />
          </Button>
        </div>
      </header>
      <ClashBanner />
      {banner}
      {refusal && (
        <div className={styles['refused']}>
          <RefusalAlert refusal={refusal} />
        </div>
      )}
      <div
        className={styles['body']}
        data-folded={isFolded || undefined}
        data-reading={facts === undefined || undefined}
      >
        {facts !== undefined && (
          <section className={styles['facts']} aria-label={words.facts} data-pane>
            {facts}
          </section>
        )}
        <div className={styles['centre']} data-pane>
          {children}
        </div>
        <aside id={linksId} className={styles['links']} aria-label={words.links} data-pane hidden={isFolded}>
          {links}
        </aside>
      </div>
    </div>
  )
}
