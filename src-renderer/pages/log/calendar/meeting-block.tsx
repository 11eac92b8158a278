import { CalendarClock, CalendarX2, EyeOff, LockKeyhole, PencilLine } from 'lucide-react'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import { KindIcon } from '../../../components/timeline/kind-icon'
import { useWords } from '../../../text/words'
import { metShortly, ownShortly, restOfMeeting, timeOnLine } from './calendar-lines'
import styles from './meeting-block.module.css'
import type { Moving } from './use-moving'
import type { StopMark } from './use-stops'
import { hourHeight, type Placed } from './week-layout'

const statusIcons = { held: null, planned: CalendarClock, cancelled: CalendarX2, draft: PencilLine }
const sharingIcons = { open: null, internal: EyeOff, secrecy_marked: LockKeyhole }

/** The icon of a meeting: its state if it is not held, otherwise its kind. */
function StateIcon({ meeting }: { readonly meeting: InteractionSummary }) {
  const Icon = statusIcons[meeting.status]
  return Icon ? <Icon size={12} aria-hidden="true" /> : <KindIcon kind={meeting.kind} />
}

/** The icon of a meeting that is not for everybody. */
function SharingIcon({ meeting }: { readonly meeting: InteractionSummary }) {
  const Icon = sharingIcons[meeting.confidentiality]
  return Icon && <Icon size={12} aria-hidden="true" />
}

type Props = {
  readonly meeting: InteractionSummary
  readonly moving: Moving
  /** The attributes that make it a stop of the arrow keys. */
  readonly stop: StopMark
}

/** A meeting on one line: in a day of the month, or above the hours. */
export function MeetingLine({ meeting, moving, stop }: Props) {
  const words = useWords()
  const rest = restOfMeeting(meeting, words)
  return (
    <button
      type="button"
      className={styles['line']}
      data-status={meeting.status}
      data-moving={moving.move?.meeting.id === meeting.id || undefined}
      title={[meeting.headline || words.log.noHeadline, rest].join(', ')}
      {...stop}
      {...moving.handle(meeting)}
    >
      <StateIcon meeting={meeting} />
      {meeting.startsTime !== null && <span className={styles['time']}>{timeOnLine(meeting.startsTime, words)}</span>}
      <span className={styles['headline']}>{meeting.headline || words.log.noHeadline}</span>
      <SharingIcon meeting={meeting} />
      <span className="visually-hidden">{rest}</span>
    </button>
  )
}

/** Where a meeting is drawn among the hours: below the first hour, beside those at the same time. */
export function placeOf({ from, to, lane, lanes }: Omit<Placed, 'meeting'>, firstHour: number) {
  const pixels = (minutes: number) => (minutes / 60) * hourHeight
  return {
    top: `${pixels(from - firstHour * 60) + 1}px`,
    height: `${pixels(to - from) - 3}px`,
    left: `calc(${(lane / lanes) * 100}% + 3px)`,
    width: `calc(${100 / lanes}% - 6px)`,
  }
}

/** How tall a block must be, in minutes, for the headline to have a line of its own. */
const tall = 40
/** How tall it must be for those who were met to have one too. */
const tallest = 55

/** A meeting among the hours: time and our own, headline, and who was met as far as there is room. */
export function MeetingBlock({
  placed,
  firstHour,
  moving,
  stop,
}: Omit<Props, 'meeting'> & { readonly placed: Placed; readonly firstHour: number }) {
  const words = useWords()
  const { meeting, from, to } = placed
  const rest = restOfMeeting(meeting, words)
  return (
    <button
      type="button"
      className={styles['block']}
      style={placeOf(placed, firstHour)}
      data-status={meeting.status}
      data-short={to - from < tall || undefined}
      data-long={to - from >= tallest || undefined}
      data-moving={moving.move?.meeting.id === meeting.id || undefined}
      title={[meeting.headline || words.log.noHeadline, rest].join(', ')}
      {...stop}
      {...moving.handle(meeting)}
    >
      <span className={styles['top']}>
        <StateIcon meeting={meeting} />
        <span className={styles['time']}>{timeOnLine(meeting.startsTime ?? '', words)}</span>
        <SharingIcon meeting={meeting} />
        <span className={styles['own']} aria-hidden="true">
          {ownShortly(meeting)}
        </span>
      </span>
      <span className={styles['headline']}>{meeting.headline || words.log.noHeadline}</span>
      {to - from >= tallest && (
        <span className={styles['met']} aria-hidden="true">
          {metShortly(meeting)}
        </span>
      )}
      <span className="visually-hidden">{rest}</span>
    </button>
  )
}
