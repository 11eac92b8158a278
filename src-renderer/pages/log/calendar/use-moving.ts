import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import { dayByKey } from '../../../../src-shared/days/calendar-month'
import type { IsoDate, IsoTime } from '../../../../src-shared/days/iso-date'
import { minutesBetween, timeAfter } from '../../../../src-shared/days/written-time'
import type { InteractionSummary } from '../../../../src-shared/log/interaction'
import { change } from '../../../state/commands/done-actions'
import { announce } from '../../../state/office/announce'
import { refusalOf } from '../../../state/office/refusal-of'
import { openInteraction } from '../../../state/screen/open-interaction'
import { useWords, type Words } from '../../../text/words'
import { minuteAt } from './week-layout'

/** Where a meeting is being moved to, until it is let go. */
export type Move = {
  readonly meeting: InteractionSummary
  readonly on: IsoDate
  readonly time: IsoTime | null
  readonly isByKey: boolean
}

/** How far the pointer goes before a press is a drag, in CSS pixels. */
const leastDrawn = 5
/** How far one press of a key moves a meeting, in minutes. */
const keyStep = 15
const lastMinute = 24 * 60 - keyStep

/** True of a meeting that can be moved: one that is still to come. When a meeting was held is a fact, and is changed on its own page. */
const canMove = ({ status }: InteractionSummary): boolean => status === 'planned'

const minuteOf = (time: IsoTime): number => minutesBetween('00:00', time)

/**
 * Returns the day and the time under the pointer; undefined if no day is there. `top` is where the upper edge of the meeting would be. A day
 * of the month, and the row above the hours, leave the time as it is.
 */
function placeAt(x: number, y: number, top: number, meeting: InteractionSummary) {
  const under = document.elementsFromPoint(x, y).map(element => element.closest<HTMLElement>('[data-day]'))
  const place = under.find(element => element !== null)
  const day = place?.dataset['day']
  if (!place || day === undefined) return undefined
  const first = place.dataset['firstHour']
  if (first === undefined) return { on: day, time: meeting.startsTime }
  const minute = minuteAt(top - place.getBoundingClientRect().top, { first: Number(first) })
  return { on: day, time: timeAfter('00:00', minute) }
}

/** Returns where a key takes a meeting that is at a place; undefined for a key that takes it nowhere. */
function movedByKey(key: string, { on, time }: Pick<Move, 'on' | 'time'>): Pick<Move, 'on' | 'time'> | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return { on: dayByKey(on, key) ?? on, time }
  if ((key !== 'ArrowUp' && key !== 'ArrowDown') || time === null) return undefined
  const minute = minuteOf(time) + (key === 'ArrowUp' ? -keyStep : keyStep)
  return { on, time: timeAfter('00:00', Math.min(Math.max(minute, 0), lastMinute)) }
}

/** Changes when a meeting begins, and shows a notice of it. Returns false if it is where it was, or if the change is refused. */
async function isSaved({ meeting, on, time }: Move, words: Words): Promise<boolean> {
  const changes = {
    ...(on !== meeting.startsOn && { startsOn: on }),
    ...(time !== meeting.startsTime && { startsTime: time }),
  }
  if (Object.keys(changes).length === 0) return false
  try {
    const text = words.logCalendar.moved(on, time)
    await change('interaction:edit', { id: meeting.id, changes }, { tell: { text, words } })
    return true
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    return false
  }
}

/**
 * Moves a planned meeting by dragging it, or by Shift with the arrow keys and then Enter. Escape leaves it where it was. It is the same
 * change as on the page of the meeting, and is undone like that one.
 */
export function useMoving(onMoved: (move: Move) => void) {
  const words = useWords()
  const [move, setMove] = useState<Move | null>(null)
  const pressed = useRef<{ readonly x: number; readonly y: number; readonly grab: number } | null>(null)
  /** The meeting that was dragged since the last press. */
  const dragged = useRef<string | null>(null)

  async function save(done: Move): Promise<void> {
    setMove(null)
    if (await isSaved(done, words)) onMoved(done)
  }

  function drop(): void {
    pressed.current = null
    setMove(null)
  }

  /** The pointer's part of a meeting that can be moved. */
  const dragging = (meeting: InteractionSummary) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = null
      if (event.button !== 0) return
      const grab = event.clientY - event.currentTarget.getBoundingClientRect().top
      pressed.current = { x: event.clientX, y: event.clientY, grab }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      // The button may have been let go of outside the window, where nothing tells of it.
      if (event.buttons === 0) pressed.current = null
      const from = pressed.current
      if (!from) return
      const drawn = Math.hypot(event.clientX - from.x, event.clientY - from.y)
      if (dragged.current === null && drawn < leastDrawn) return
      dragged.current = meeting.id
      event.currentTarget.setPointerCapture(event.pointerId)
      const place = placeAt(event.clientX, event.clientY, event.clientY - from.grab, meeting)
      if (place) setMove({ meeting, ...place, isByKey: false })
    },
    onPointerUp: () => {
      pressed.current = null
      if (move && !move.isByKey) void save(move)
    },
    onPointerCancel: drop,
  })

  /** The attributes of the control of a meeting: it opens the meeting, and moves it if it can be moved. */
  const handle = (meeting: InteractionSummary) => ({
    onClick: (event: MouseEvent) => {
      // The click that ends a drag opens nothing. A press of Enter or Space has no such click.
      if (dragged.current === meeting.id && event.detail > 0) return
      openInteraction(meeting.id)
    },
    ...(canMove(meeting) && dragging(meeting)),
  })

  /** Handles the keys that move `meeting`, which has the focus. Returns true if the key was one of them. */
  function onKey(event: KeyboardEvent, meeting: InteractionSummary | undefined): boolean {
    if (event.key === 'Escape' && move) {
      drop()
      return true
    }
    if (event.key === 'Enter' && move?.isByKey) {
      void save(move)
      return true
    }
    if (!event.shiftKey || !meeting || !canMove(meeting)) return false
    const from = move?.meeting.id === meeting.id ? move : { on: meeting.startsOn, time: meeting.startsTime }
    const place = movedByKey(event.key, from)
    if (place) setMove({ meeting, ...place, isByKey: true })
    return place !== undefined
  }

  return {
    move,
    handle,
    onKey,
    /** A move by keys ends when the focus goes elsewhere. */
    onBlur: () => move?.isByKey && setMove(null),
  }
}

export type Moving = ReturnType<typeof useMoving>
