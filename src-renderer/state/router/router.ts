import type { LeftAt, VisitedPlace } from '../../../src-shared/ipc/desktop'
import { type ListView, listViews, type Place, placeKey, type View } from '../../../src-shared/program/place'
import { sharedState } from '../screen/shared-state'
import { goTo, keepAlive, placeOn, step, type Trail, visit } from './visits'

type Router = {
  readonly built: readonly View[]
  readonly trail: Trail
  readonly alive: readonly Place[]
  readonly recent: readonly VisitedPlace[]
}

const first: Place = { view: 'log' }
export const router = sharedState<Router>({
  built: [],
  trail: { places: [first], at: 0 },
  alive: [first],
  recent: [],
})

/** True if there is a screen to show for this view. No link leads to a view that is not built. */
export const isBuilt = (view: View): boolean => router.get().built.includes(view)
export const placeNow = (): Place => placeOn(router.get().trail)
export const usePlace = (): Place => placeOn(router.use().trail)

const isList = (view: View): view is ListView => (listViews as readonly View[]).includes(view)
const visited = (place: Place): VisitedPlace =>
  router.get().recent.find(one => placeKey(one.place) === placeKey(place)) ?? { place, title: '' }

function show(trail: Trail): void {
  const before = router.get()
  if (trail === before.trail) return
  const place = placeOn(trail)
  router.set({
    ...before,
    trail,
    alive: keepAlive(before.alive, place),
    recent: visit(before.recent, visited(place)),
  })
}

/** Starts at the place where the window was last closed, or at the first screen there is. */
export function startRouter(built: readonly View[], leftAt: LeftAt | null): void {
  const home = listViews.find(view => built.includes(view)) ?? 'log'
  const place = leftAt && built.includes(leftAt.place.view) ? leftAt.place : { view: home }
  const recent = leftAt?.recent.filter(visited => built.includes(visited.place.view)) ?? []
  const trail = { places: [place], at: 0 } as const
  router.set({ built, trail, alive: [place], recent: visit(recent, { place, title: '' }) })
}

/** Shows a place; can be called from every part of the window. */
export function openPlace(place: Place): void {
  if (isBuilt(place.view)) show(goTo(router.get().trail, place))
}

export const goBack = (): void => show(step(router.get().trail, -1))
export const goForward = (): void => show(step(router.get().trail, 1))
/** True if there is a place to go back (`-1`) or forward (`1`) to. */
export const canGo = ({ trail }: Router, by: 1 | -1): boolean => step(trail, by) !== trail

/** Records what a record is called. Its screen calls this once the record is read. */
export function nameRecord(place: Place, title: string, isMasked = false): void {
  const before = router.get()
  const known = visited(place)
  if (known.title === title && (known.isMasked === true) === isMasked) return
  const named: VisitedPlace = isMasked ? { place, title, isMasked } : { place, title }
  const recent = before.recent.map(one => (placeKey(one.place) === placeKey(place) ? named : one))
  router.set({ ...before, recent })
}

/** Call when another office is opened. Its records are different ones, so only the present list stays. */
export function forgetRecords(): void {
  const { built } = router.get()
  const now = placeNow()
  const place: Place = isList(now.view) ? now : { view: listViews.find(view => built.includes(view)) ?? 'log' }
  startRouter(built, { place, scroll: 0, recent: [] })
}
