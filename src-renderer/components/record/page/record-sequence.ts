import { useContext, useMemo } from 'react'
import { screenKeys } from '../../../../src-shared/program/keys'
import { type Place, placeKey } from '../../../../src-shared/program/place'
import type { Command } from '../../../state/commands/command'
import { useCommands } from '../../../state/commands/registry'
import { PlaceContext } from '../../../state/router/place-context'
import { openPlace } from '../../../state/router/router'
import { sharedState } from '../../../state/screen/shared-state'

/** A list as it was when a record was opened from it. It is read row by row, however long it is. */
type OpenList = {
  readonly row: number
  readonly total: number
  readonly placeAt: (row: number) => Promise<Place | undefined>
}

/** The records that the open one was chosen among, in the order shown. */
type Sequence = { readonly places: readonly Place[] } | (OpenList & { readonly here: string })
const sequence = sharedState<Sequence>({ places: [] })

/** Opens a record from a short list, so that Alt with an arrow goes on to the next one in it. */
export const openAmong = (place: Place, among: readonly Place[]): void => {
  sequence.set({ places: among })
  openPlace(place)
}

/** As `openAmong`, from a row of a list. */
export const openInList = (place: Place, list: OpenList): void => {
  sequence.set({ ...list, here: placeKey(place) })
  openPlace(place)
}

function isBeside(here: string, by: 1 | -1): boolean {
  const known = sequence.get()
  if ('places' in known) {
    const at = known.places.findIndex(place => placeKey(place) === here)
    return at >= 0 && known.places[at + by] !== undefined
  }
  return known.here === here && known.row + by >= 0 && known.row + by < known.total
}

async function leadBeside(here: string, by: 1 | -1): Promise<void> {
  const known = sequence.get()
  if ('places' in known) {
    const place = known.places[known.places.findIndex(one => placeKey(one) === here) + by]
    if (place) openPlace(place)
    return
  }
  // In a grouped list a record may be in several rows, so go to the next row with another record.
  for (let row = known.row + by; row >= 0 && row < known.total; row += by) {
    const place = await known.placeAt(row)
    if (!place) return
    if (placeKey(place) === here) continue
    openInList(place, { ...known, row })
    return
  }
}

/** Goes to the record before or after the one in view, among those it was opened from. */
export const goBeside = (here: Place, by: 1 | -1): void => void leadBeside(placeKey(here), by)

/** The place of the record in view among those it was opened from, and how many they are. Undefined if it was opened by itself. */
export function useSequencePlace(): { readonly row: number; readonly total: number } | undefined {
  const known = sequence.use()
  const here = placeKey(useContext(PlaceContext))
  if (!('places' in known)) return known.here === here ? { row: known.row, total: known.total } : undefined
  const row = known.places.findIndex(place => placeKey(place) === here)
  return row >= 0 && known.places.length > 1 ? { row, total: known.places.length } : undefined
}

/** Adds commands for the previous and next record, while the one in view is part of a sequence. */
export function useNeighbours(): void {
  const here = placeKey(useContext(PlaceContext))
  const commands = useMemo(() => {
    const going = (id: 'previous-record' | 'next-record', by: 1 | -1): Command => ({
      id,
      group: 'do',
      words: words => (by === 1 ? words.record.next : words.record.previous),
      keys: screenKeys[id],
      isAvailable: () => isBeside(here, by),
      run: () => void leadBeside(here, by),
    })
    return [going('previous-record', -1), going('next-record', 1)]
  }, [here])
  useCommands(commands)
}
