import type { BriefingId, Id, InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../records/ids'

/** The screens there is one of each, in the order of the menu. Screens that are not built yet have their place here already. */
export const listViews = [
  'home',
  'log',
  'people',
  'organisations',
  'issues',
  'processes',
  'commitments',
  'briefings',
  'reports',
  'partners',
  'care',
  'import',
  'trash',
  'history',
  'settings',
] as const
export type ListView = (typeof listViews)[number]

/** A screen that shows one record, and what that record's id names. */
type RecordIds = {
  readonly person: PersonId
  readonly organisation: OrganisationId
  readonly issue: IssueId
  readonly interaction: InteractionId
  readonly process: Id<'decision-process'>
  readonly partner: PartnerId
  readonly briefing: BriefingId
}
export type RecordView = keyof RecordIds
export const recordViews = [
  'person',
  'organisation',
  'issue',
  'interaction',
  'process',
  'partner',
  'briefing',
] as const satisfies readonly RecordView[]

export type View = ListView | RecordView

/** Where one is when this screen is shown. */
export type PlaceOf<V extends View> = V extends RecordView
  ? { readonly view: V; readonly id: RecordIds[V] }
  : { readonly view: V }

/** Where in Talan one is: a screen, and on a record's screen which record. Swedish: plats. */
export type Place = { [V in View]: PlaceOf<V> }[View]

const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name =>
  (names as readonly unknown[]).includes(value)

/** Whether a value that was kept or sent is a place at all; what it names may be gone. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  const { view, id, ...rest } = value as Record<string, unknown>
  if (Object.keys(rest).length > 0) return false
  if (isOneOf(listViews, view)) return id === undefined
  return isOneOf(recordViews, view) && typeof id === 'string' && /^[a-z0-9][a-z0-9:-]{0,99}$/i.test(id)
}

/** One text per place, to tell places apart by. */
export const placeKey = (place: Place): string => ('id' in place ? `${place.view}:${place.id}` : place.view)
