import { useRef, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { LogEntry } from '../../../src-shared/ipc/log-shape'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { refusalOf } from '../../state/office/refusal-of'
import type { Draft } from '../../state/screen/draft'
import { controlId } from './change'
import { useUsualTask } from './fields/use-usual-task'
import { type DraftField, type DraftProblem, readDraft } from './read-draft'

type Options = {
  readonly draft: Draft
  readonly today: IsoDate
}

/** The same list each time, so that typing does not draw every field again. */
const none: readonly DraftProblem[] = []

type Saving = {
  readonly problems: readonly DraftProblem[]
  readonly refusal: Refusal | null
  readonly isSaving: boolean
  /** Logs the draft if it has no problems. `log` must call `onLogged` as soon as the draft is logged. */
  readonly save: (log: (entry: LogEntry, onLogged: () => void) => Promise<void>) => Promise<void>
  readonly reset: () => void
}

function goToField(field: DraftField): void {
  const control = document.getElementById(controlId(field))
  const folded = control?.closest('details')
  if (folded) folded.open = true
  control?.focus()
}

/** Saves the draft, or reports its problems. The draft itself is never changed. */
export function useSaving({ draft, today }: Options): Saving {
  const usualTask = useUsualTask()
  const [isTried, setIsTried] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isUnderWay = useRef(false)
  const read = readDraft(draft, today, usualTask)

  function reset(): void {
    setIsTried(false)
    setRefusal(null)
  }

  function setUnderWay(isIt: boolean): void {
    isUnderWay.current = isIt
    setIsSaving(isIt)
  }

  const save: Saving['save'] = async log => {
    // A held-down Ctrl+Enter must not log the same meeting twice.
    if (isUnderWay.current) return
    setRefusal(null)
    if (!read.ok) {
      setIsTried(true)
      const [first] = read.problems
      if (first) goToField(first.field)
      return
    }
    setUnderWay(true)
    try {
      await log(read.entry, () => {
        reset()
        setUnderWay(false)
      })
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
      setUnderWay(false)
    }
  }

  // Read again at every change, so that a problem disappears as soon as it is corrected.
  return { problems: isTried && !read.ok ? read.problems : none, refusal, isSaving, save, reset }
}
