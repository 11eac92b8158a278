import { type ReactNode, useEffect, useRef } from 'react'
import { beginningSteps } from '../../../../src-shared/program/beginning'
import type { HomeDay } from '../../../../src-shared/program/home'
import { announce } from '../../../state/office/announce'
import { useCopyState } from '../../../state/office/use-copy-state'
import { useBeginning } from '../../../state/screen/beginning'
import { useWords } from '../../../text/words'
import { BeginningList } from './beginning-list'

type Shown = {
  readonly list: ReactNode
  /**
   * True if only the copy is left. Where copies go is known a moment after the rest of the screen, so the list is then put last: it must not push
   * anything down.
   */
  readonly isLast: boolean
}

/**
 * Returns the check list of the first hour; null if it is not shown. It is shown until every step is done or the user hides it, and when the user asks
 * for it. In the invented office it is not shown unasked, since that has colleagues and meetings which are not the user's own.
 */
export function useBeginningList(day: HomeDay | undefined): Shown | null {
  const words = useWords().beginning
  const { isAskedFor, isHidden } = useBeginning()
  const isWanted = day !== undefined && (isAskedFor || (!isHidden && !day.hasDemo))
  const copies = useCopyState(isWanted)
  const secondPlace = copies?.second?.folder ?? null
  const isAllDone = (hasSecondPlace: boolean) =>
    day !== undefined && beginningSteps(day.beginning, hasSecondPlace).every(step => step.isDone)
  // As long as it is not known where copies go, a list that waits for nothing else is not shown: it could go away again at once.
  const isDone = isAllDone(copies === undefined || secondPlace !== null)
  const wasLeft = useRef(false)
  useEffect(() => {
    if (!isWanted || isAskedFor || copies === undefined) return
    if (isDone && wasLeft.current) void announce({ text: words.allDone })
    wasLeft.current = !isDone
  }, [isWanted, isAskedFor, copies, isDone, words])
  if (!isWanted || (isDone && !isAskedFor)) return null
  return {
    list: <BeginningList beginning={day.beginning} secondPlace={secondPlace} isMeAsked={day.isUserUnknown} />,
    isLast: !isAskedFor && isAllDone(true),
  }
}
