import { mostRecent, type VisitedPlace } from '../../../src-shared/ipc/desktop'
import { type Place, placeKey } from '../../../src-shared/program/place'

/** The places visited in order, and the index of the present one. */
export type Trail = { readonly places: readonly [Place, ...Place[]]; readonly at: number }

/** No user remembers further back than this. */
const longestTrail = 100
/** A record's screen keeps its timeline in memory. This many are kept as the user left them; an older one is read again. */
const mostRecordsAlive = 6

const isSame = (one: Place, other: Place): boolean => placeKey(one) === placeKey(other)

export const placeOn = ({ places, at }: Trail): Place => places[at] ?? places[0]

/** Goes to another place and forgets the places that were ahead, as a browser does. */
export function goTo(trail: Trail, place: Place): Trail {
  if (isSame(placeOn(trail), place)) return trail
  const [first = place, ...rest] = [...trail.places.slice(0, trail.at + 1), place].slice(-longestTrail)
  return { places: [first, ...rest], at: rest.length }
}

/** Goes back or forward. Returns the same trail at either end. */
export function step(trail: Trail, by: 1 | -1): Trail {
  const at = trail.at + by
  return at < 0 || at >= trail.places.length ? trail : { ...trail, at }
}

/** The screens kept alive, the latest last: every list that has been shown, and the last few records. */
export function keepAlive(alive: readonly Place[], place: Place): readonly Place[] {
  if (alive.some(one => isSame(one, place)) && !('id' in place)) return alive
  const others = alive.filter(one => !isSame(one, place))
  if (!('id' in place)) return [...others, place]
  const tooOld: readonly Place[] = others.filter(one => 'id' in one).slice(0, -(mostRecordsAlive - 1))
  return [...others.filter(one => !tooOld.includes(one)), place]
}

/** The visited places, latest first, each place once. */
export const visit = (recent: readonly VisitedPlace[], visited: VisitedPlace): readonly VisitedPlace[] =>
  [visited, ...recent.filter(({ place }) => !isSame(place, visited.place))].slice(0, mostRecent)
