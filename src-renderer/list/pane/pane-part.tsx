import type { ReactNode } from 'react'
import styles from './reading-pane.module.css'

/** A part of the reading pane under its heading, parted from the one above by a line. */
export function PanePart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={heading}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
