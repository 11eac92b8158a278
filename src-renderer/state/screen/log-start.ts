import { useEffect } from 'react'
import { startLogging } from './overlays'
import type { QuickLogStart } from './quick-log-start'

let known: QuickLogStart | undefined

/** What the record in view fills in for an interaction logged from it. A screen out of view fills in nothing. */
export function useLogStart(start: QuickLogStart): void {
  const written = JSON.stringify(start)
  useEffect(() => {
    const here = JSON.parse(written) as QuickLogStart
    known = here
    return () => {
      if (known === here) known = undefined
    }
  }, [written])
}

/** Opens the quick-log with a headline typed elsewhere or, without one, with what the record in view knows. */
export const logFromHere = (headline = ''): void => startLogging(headline ? { headline } : known)
