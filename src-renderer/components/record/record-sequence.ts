import { useContext, useMemo } from 'react'
import { type Place, placeKey } from '../../../src-shared/program/place'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { PlaceContext } from '../../state/router/place-context'
import { openPlace } from '../../state/router/router'
import { sharedState } from '../../state/screen/shared-state'

/** A list as it stood when a record was opened from it: read row by row, however long it is. */
type OpenList = {
  readonly row: number
  readonly total: number
  readonly placeAt: (row: number) => Promise<Place | undefined>
}

/** What the open record was chosen among, in the order it was seen. */
type Sequence = { readonly places: readonly Place[] } | (OpenList & { readonly here: string })
const sequence = sharedState<Sequence>({ places: [] })

/** To be called when a record is opened from a few, so that Alt with an arrow goes on to the next one of them. */
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

async function goBeside(here: string, by: 1 | -1): Promise<void> {
  const known = sequence.get()
  if ('places' in known) {
    const place = known.places[known.places.findIndex(one => placeKey(one) === here) + by]
    if (place) openPlace(place)
    return
  }
  // Grouped, a record may stand on several rows: the next row that is another record.
  for (let row = known.row + by; row >= 0 && row < known.total; row += by) {
    const place = await known.placeAt(row)
    if (!place) return
    if (placeKey(place) === here) continue
    openInList(place, { ...known, row })
    return
  }
}

/** Adds going to the previous and next record, while the one in view is one of a sequence. */
export function useNeighbours(): void {
  const here = placeKey(useContext(PlaceContext))
  const commands = useMemo(() => {
    const going = (id: string, keys: string, by: 1 | -1): Command => ({
      id,
      group: 'do',
      words: words => (by === 1 ? words.record.next : words.record.previous),
      keys: [keys],
      isAvailable: () => isBeside(here, by),
      run: () => void goBeside(here, by),
    })
    return [going('previous-record', 'Alt+ArrowUp', -1), going('next-record', 'Alt+ArrowDown', 1)]
  }, [here])
  useCommands(commands)
}
