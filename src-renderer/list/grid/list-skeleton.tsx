import styles from './list-skeleton.module.css'

/** Takes the space of a list, with the same measures, so that nothing moves when the list arrives. */
export function ListSkeleton() {
  return <div className={styles['skeleton']} aria-hidden="true" />
}
