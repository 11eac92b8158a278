import styles from './log-skeleton.module.css'

const rows = Array.from({ length: 24 }, (_, row) => row)

/** The place the log will take, in its own measures, so that nothing jumps when it arrives. */
export function LogSkeleton() {
  return (
    <div className={styles['skeleton']} aria-hidden="true">
      <div className={styles['head']} />
      {rows.map(row => (
        <div key={row} className={styles['row']}>
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
