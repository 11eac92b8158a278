import { CalendarClock, CalendarX2, EyeOff, LockKeyhole, type LucideIcon, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Confidentiality, InteractionStatus, InteractionSummary } from '../../../src-shared/log/interaction'
import type { Words } from '../../text/words'
import type { CellLook } from './cell-look'
import styles from './state-cell.module.css'

const statusIcons: Record<Exclude<InteractionStatus, 'held'>, LucideIcon> = {
  planned: CalendarClock,
  cancelled: CalendarX2,
  draft: PencilLine,
}

const sharingIcons: Record<Exclude<Confidentiality, 'open'>, LucideIcon> = {
  internal: EyeOff,
  secrecy_marked: LockKeyhole,
}

const iconOf = (Icon: LucideIcon, kind: string, word: string): ReactNode => (
  <>
    <Icon size={14} className={styles[kind]} aria-hidden="true" />
    <span className="visually-hidden">{word}</span>
  </>
)

/** The icon before the headline of an interaction that is not held: planned, a draft, or cancelled. Null for one that is held. */
export function statusMark({ status }: InteractionSummary, { shared }: Words): ReactNode {
  if (status === 'held') return null
  return <span className={styles['before']}>{iconOf(statusIcons[status], status, `${shared.statuses[status]}: `)}</span>
}

/** The state of an interaction in words. Nothing for one that is held. */
export function status(interaction: InteractionSummary, { shared }: Words): CellLook {
  const { status: code } = interaction
  if (code === 'held') return { content: null }
  const Icon = statusIcons[code]
  return {
    title: shared.statuses[code],
    content: (
      <span className={`${styles['state']} ${styles[code]}`}>
        <Icon size={14} aria-hidden="true" />
        <span className={styles['word']}>{shared.statuses[code]}</span>
      </span>
    ),
  }
}

/** How far an interaction may be told, as an icon with its word. Nothing for an open one. */
export function visibility({ confidentiality }: InteractionSummary, { shared }: Words): CellLook {
  if (confidentiality === 'open') return { content: null }
  const word = shared.confidentialities[confidentiality]
  return {
    className: styles['seen'],
    title: word,
    content: iconOf(sharingIcons[confidentiality], confidentiality, word),
  }
}
