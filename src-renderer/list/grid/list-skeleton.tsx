import styles from './list-skeleton.module.css'

/** The place a list will take, in its own measures, so that nothing jumps when it arrives. */
export function ListSkeleton() {
  return <div className={styles['skeleton']} aria-hidden="true" />
}
