import type { ReactNode } from 'react'
import type { Place } from '../../../src-shared/program/place'
import { openAmong } from './page/record-sequence'
import styles from './place-link.module.css'

type Props = {
  readonly place: Place
  /** The records listed beside it, so that the user can go on to the next one. */
  readonly among?: readonly Place[]
  readonly detail?: ReactNode
  readonly children: ReactNode
}

/** The name of another record, as a link that opens it. */
export function PlaceLink({ place, among = [place], detail, children }: Props) {
  return (
    <span className={styles['line']}>
      <button type="button" className={styles['link']} onClick={() => openAmong(place, among)}>
        {children}
      </button>
      {detail && <span className={styles['detail']}>{detail}</span>}
    </span>
  )
}
