import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { DemoBanner } from '../../components/demo-banner'
import { EmptyOffice } from '../../components/empty-office'
import { RefusalAlert } from '../../components/refusal-alert'
import { startLogging } from '../../overlays'
import { question } from '../../question'
import { refusalOf } from '../../refusal-of'
import { written } from '../../text/numbers'
import { useWords } from '../../text/words'
import { useUsableMark } from '../../usable'
import { LogGrid } from './log-grid'
import styles from './log-page.module.css'
import { firstPage } from './log-pages'
import { LogSkeleton } from './log-skeleton'
import { NamesContext, useNamesFromReference } from './names'

/** Everything logged, latest first. */
export function LogPage() {
  const words = useWords()
  const names = useNamesFromReference()
  const log = useQuery(firstPage)
  const overview = useQuery(question('office:overview', {}))
  const total = log.data?.total
  useUsableMark(total !== undefined)

  return (
    <div className={styles['page']}>
      {overview.data?.hasDemo && <DemoBanner />}
      <div className={styles['heading']}>
        <h1>{words.log.heading}</h1>
        <p className={styles['count']} role="status">
          {total !== undefined && total > 0 && words.log.count(total, written(total, words.language))}
        </p>
      </div>
      {log.error && (
        <div className={styles['refused']}>
          <RefusalAlert refusal={refusalOf(log.error)}>
            <Button onClick={() => void log.refetch()}>{words.tryAgain}</Button>
          </RefusalAlert>
        </div>
      )}
      {log.isPending && <LogSkeleton />}
      {total === 0 && <EmptyOffice onLog={() => startLogging()} />}
      {total !== undefined && total > 0 && (
        <NamesContext value={names}>
          <LogGrid total={total} />
        </NamesContext>
      )}
    </div>
  )
}
