import { useContext, useMemo } from 'react'
import { type Place, placeKey } from '../../../src-shared/domain/place'
import type { Command } from '../../commands/command'
import { useCommands } from '../../commands/registry'
import { PlaceContext } from '../../router/place-context'
import { openPlace } from '../../router/router'
import { sharedState } from '../../shared-state'

/** The records that the open one was chosen among, in the order they were seen. */
const sequence = sharedState<readonly Place[]>([])

/** To be called when a record is opened from a list, so that Alt with an arrow goes on to the next one of it. */
export const openAmong = (place: Place, among: readonly Place[]): void => {
  sequence.set(among)
  openPlace(place)
}

/** Adds going to the previous and next record, while the one in view is one of a sequence. */
export function useNeighbours(): void {
  const here = placeKey(useContext(PlaceContext))
  const commands = useMemo(() => {
    const beside = (by: 1 | -1): Place | undefined => {
      const at = sequence.get().findIndex(place => placeKey(place) === here)
      return at < 0 ? undefined : sequence.get()[at + by]
    }
    const going = (id: string, keys: string, by: 1 | -1): Command => ({
      id,
      group: 'do',
      words: words => (by === 1 ? words.record.next : words.record.previous),
      keys: [keys],
      isAvailable: () => beside(by) !== undefined,
      run: () => {
        const place = beside(by)
        if (place) openPlace(place)
      },
    })
    return [going('previous-record', 'Alt+ArrowUp', -1), going('next-record', 'Alt+ArrowDown', 1)]
  }, [here])
  useCommands(commands)
}
