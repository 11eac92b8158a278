import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Facts under each other, each a name and what it is. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['list']}>{children}</dl>
}

/** A fact that is not changed here. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div className={styles['fact']}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  )
}

/** A heading and what stands under it, in the columns beside the middle; nothing when there is nothing. */
export function SidePart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{heading}</h2>
      {children}
    </section>
  )
}
