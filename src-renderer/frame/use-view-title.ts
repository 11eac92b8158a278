import { useEffect } from 'react'
import type { VisitedPlace } from '../../src-shared/ipc/desktop'
import { type Place, placeKey } from '../../src-shared/program/place'
import { router, usePlace } from '../state/router/router'
import { useWords, type Words } from '../text/words'

/** What a place is called: a screen by its own name, a record by the name it had when last seen. */
export function placeName(place: Place, recent: readonly VisitedPlace[], words: Words): string {
  if (!('id' in place)) return words.views[place.view]
  const known = recent.find(one => placeKey(one.place) === placeKey(place))?.title
  return known || words.records[place.view]
}

/** Names the window after what it shows, for the task bar and for screen readers; by its kind alone where its name is marked for secrecy. */
export function useViewTitle(): void {
  const words = useWords()
  const place = usePlace()
  const { recent } = router.use()
  // A task bar and a shared screen show it to whoever is near.
  const name = placeName(
    place,
    recent.filter(one => !one.isMasked),
    words,
  )
  useEffect(() => {
    document.title = `${name} – ${words.program}`
  }, [name, words])
}
