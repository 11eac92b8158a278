import { useWords } from '../../text/words'
import styles from './cells.module.css'
import { Chips } from './chips'
import type { CellProps } from './log-line'
import { useNames } from './names'

export function DateCell({ row }: CellProps) {
  const { startsOn, startsTime } = row.original.interaction
  return (
    <time className={styles['date']} dateTime={startsTime ? `${startsOn}T${startsTime}` : startsOn}>
      {startsOn}
      {startsTime && <span className={styles['muted']}> {startsTime.replace(':', '.')}</span>}
    </time>
  )
}

export function KindCell({ row }: CellProps) {
  const words = useWords()
  return <span className={styles['line']}>{words.shared.kinds[row.original.interaction.kind]}</span>
}

export function HeadlineCell({ row }: CellProps) {
  const words = useWords()
  const { headline } = row.original.interaction
  return (
    <span className={styles['headline']} title={headline}>
      {headline || <span className={styles['muted']}>{words.log.noHeadline}</span>}
    </span>
  )
}

export function IssuesCell({ row }: CellProps) {
  return <Chips names={useNames().issues(row.original.interaction.issueIds)} />
}

export function PartnersCell({ row }: CellProps) {
  return <Chips names={useNames().partners(row.original.interaction.partnerIds)} />
}
