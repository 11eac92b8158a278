import { useEffect } from 'react'
import type { VisitedPlace } from '../../src-shared/ipc/desktop'
import { type Place, placeKey } from '../../src-shared/program/place'
import { router, usePlace } from '../state/router/router'
import { useWords, type Words } from '../text/words'

/** The name of a place: a screen's own name, or the name a record had when last seen. A record not seen yet is named by its kind. */
export function placeName(place: Place, recent: readonly VisitedPlace[], words: Words): string {
  if (!('id' in place)) return words.views[place.view]
  const known = recent.find(one => placeKey(one.place) === placeKey(place))?.title
  return known || words.records[place.view]
}

/** Names the window after its content, for the task bar and for screen readers. A record with a masked name is named by its kind only. */
export function useViewTitle(): void {
  const words = useWords()
  const place = usePlace()
  const { recent } = router.use()
  // The title is visible to everyone near a task bar or a shared screen.
  const name = placeName(
    place,
    recent.filter(one => !one.isMasked),
    words,
  )
  useEffect(() => {
    document.title = `${name} – ${words.program}`
  }, [name, words])
}
