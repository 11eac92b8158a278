import styles from './log-skeleton.module.css'

/** The place the log will take, in its own measures, so that nothing jumps when it arrives. */
export function LogSkeleton() {
  return <div className={styles['skeleton']} aria-hidden="true" />
}
