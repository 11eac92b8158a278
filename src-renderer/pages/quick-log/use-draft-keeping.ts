import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Draft } from '../../state/screen/draft'
import { restBeforeDraft } from '../../state/waits'
import { forget, keep } from './draft-file'

/** Whether the draft is on disk: nothing to store, waiting to be stored, stored, or refused. */
export type DraftKept = 'nothing' | 'waiting' | 'kept' | 'refused'

type Options = { readonly id: string; readonly draft: Draft; readonly isUntouched: boolean }

/** Writes the draft to disk when typing pauses, when the window loses the focus, and on request. Reports whether it is saved. */
export function useDraftKeeping({ id, draft, isUntouched }: Options): { state: DraftKept; keepNow: () => void } {
  const written = useRef({ id, content: '', isOnDisk: false })
  // The state belongs to exactly this draft. Further typing makes it out of date, so unsaved text is never reported as saved.
  const [told, setTold] = useState<{ readonly of: Draft; readonly state: DraftKept }>({ of: draft, state: 'nothing' })

  const keepNow = useEffectEvent(() => {
    const content = isUntouched ? '' : JSON.stringify(draft)
    const before = written.current.id === id ? written.current.content : ''
    if (content === before) {
      if (written.current.isOnDisk) setTold({ of: draft, state: 'kept' })
      return
    }
    written.current = { id, content, isOnDisk: false }
    const settle = (state: DraftKept) => {
      if (written.current.id !== id || written.current.content !== content) return
      written.current.isOnDisk = state === 'kept'
      setTold({ of: draft, state })
    }
    const done = content === '' ? forget(id) : keep(id, draft)
    done.then(
      () => settle(content === '' ? 'nothing' : 'kept'),
      () => {
        // Tried again at the next pause.
        settle('refused')
        written.current = { id, content: '', isOnDisk: false }
      },
    )
  })

  useEffect(() => {
    void [id, draft, isUntouched]
    const timer = setTimeout(() => keepNow(), restBeforeDraft)
    return () => clearTimeout(timer)
  }, [id, draft, isUntouched])

  useEffect(() => {
    const leaving = () => keepNow()
    window.addEventListener('blur', leaving)
    window.addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      window.removeEventListener('blur', leaving)
      window.removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [])

  const state = told.of === draft ? told.state : 'waiting'
  return { state: isUntouched ? 'nothing' : state, keepNow: () => keepNow() }
}
