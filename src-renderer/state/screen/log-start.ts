import { useEffect } from 'react'
import { startLogging } from './overlays'
import type { QuickLogStart } from './quick-log-start'

let known: QuickLogStart | undefined

/** What the record in view knows about a contact logged from it; a screen out of view says nothing. */
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

/** Opens the quick-log with what was typed elsewhere, or with what the record in view knows. */
export const logFromHere = (headline = ''): void => startLogging(headline ? { headline } : known)
