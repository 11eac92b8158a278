import { CalendarClock, CalendarX2, EyeOff, LockKeyhole, type LucideIcon, PencilLine } from 'lucide-react'
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

/**
 * Shows only the exceptions: an interaction that is not held yet, will not be held, or must not be shared. There is always a word beside
 * the icon.
 */
export function state(interaction: InteractionSummary, { shared: words }: Words): CellLook {
  const { status, confidentiality } = interaction
  if (status === 'held' && confidentiality === 'open') return { content: null }
  const marks: { readonly kind: string; readonly Icon: LucideIcon; readonly word: string }[] = []
  if (status !== 'held') marks.push({ kind: status, Icon: statusIcons[status], word: words.statuses[status] })
  if (confidentiality !== 'open') {
    marks.push({
      kind: confidentiality,
      Icon: sharingIcons[confidentiality],
      word: words.confidentialities[confidentiality],
    })
  }
  return {
    title: marks.map(mark => mark.word).join(', '),
    content: (
      <span className={styles['state']}>
        {marks.map(({ kind, Icon, word }) => (
          <span key={kind} className={styles[kind]}>
            <Icon size={14} aria-hidden="true" />
            <span className={styles['word']}>{word}</span>
          </span>
        ))}
      </span>
    ),
  }
}
