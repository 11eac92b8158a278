import { createContext, useContext, useEffect } from 'react'
import type { Place } from '../../../src-shared/program/place'
import { nameRecord } from './router'

/** Which place the screen around a component shows; a hidden screen keeps its own. */
export const PlaceContext = createContext<Place>({ view: 'log' })

/** Tells what the record on this screen is called: for the list of recent records, and unless it is masked for the window's title. */
export function useRecordName(name: string | undefined, isMasked = false): void {
  const place = useContext(PlaceContext)
  useEffect(() => {
    if (name) nameRecord(place, name, isMasked)
  }, [place, name, isMasked])
}
