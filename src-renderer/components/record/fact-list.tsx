import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** A list of facts, each with a name and a value. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['list']}>{children}</dl>
}

/** A fact that is not edited here. Nothing is shown if it is empty. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div className={styles['fact']}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  )
}

/** A heading with its content, in the columns beside the middle. */
export function SidePart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{heading}</h2>
      {children}
    </section>
  )
}
