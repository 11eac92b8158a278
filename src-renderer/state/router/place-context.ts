import { createContext, useContext, useEffect } from 'react'
import type { Place } from '../../../src-shared/program/place'
import { nameRecord } from './router'

/** The place that the screen around a component shows. A hidden screen keeps its own place. */
export const PlaceContext = createContext<Place>({ view: 'log' })

/** Reports the name of the record on this screen to the list of recent records and, unless it is masked, to the window's title. */
export function useRecordName(name: string | undefined, isMasked = false): void {
  const place = useContext(PlaceContext)
  useEffect(() => {
    if (name) nameRecord(place, name, isMasked)
  }, [place, name, isMasked])
}
