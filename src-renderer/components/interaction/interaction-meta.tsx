import { CalendarClock, CalendarX2, Check, Eye, EyeOff, LockKeyhole, type LucideIcon, PencilLine } from 'lucide-react'
import type { Confidentiality, InteractionStatus } from '../../../src-shared/log/interaction'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { clock, longDate } from '../../../src-shared/text/dates'
import { useWords } from '../../text/words'
import { KindIcon } from '../timeline/kind-icon'
import styles from './interaction-meta.module.css'

const statusIcons: Record<InteractionStatus, LucideIcon> = {
  held: Check,
  planned: CalendarClock,
  cancelled: CalendarX2,
  draft: PencilLine,
}

const visibilityIcons: Record<Confidentiality, LucideIcon> = {
  open: Eye,
  internal: EyeOff,
  secrecy_marked: LockKeyhole,
}

/** The type, the time, the status and the visibility of an interaction in words, each with its icon. */
export function InteractionMeta({ interaction }: { readonly interaction: InteractionFacts }) {
  const { shared, language } = useWords()
  const { kind, startsOn, startsTime, status, confidentiality } = interaction
  const Status = statusIcons[status]
  const Visibility = visibilityIcons[confidentiality]
  return (
    <p className={styles['meta']}>
      <span>
        <KindIcon kind={kind} />
        {shared.kinds[kind]}
      </span>
      <time dateTime={startsTime ? `${startsOn}T${startsTime}` : startsOn}>
        {[longDate(startsOn, language), startsTime && clock(startsTime, language)].filter(Boolean).join(' ')}
      </time>
      <span data-status={status}>
        <Status size={14} aria-hidden="true" />
        {shared.statuses[status]}
      </span>
      <span data-visibility={confidentiality}>
        <Visibility size={14} aria-hidden="true" />
        {shared.confidentialities[confidentiality]}
      </span>
    </p>
  )
}
