import type { BriefingId, Id, InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../records/ids'

/** The screens of which there is only one, in menu order. Screens not built yet already have their place here. */
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
  'clashes',
  'import',
  'trash',
  'history',
  'settings',
] as const
export type ListView = (typeof listViews)[number]

/** The screens that show one record, with the type of its id. */
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

/** The name of a screen. */
export type View = ListView | RecordView

/** The place of one kind of screen. */
export type PlaceOf<V extends View> = V extends RecordView
  ? { readonly view: V; readonly id: RecordIds[V] }
  : { readonly view: V }

/** A place in Talan: a screen, and on a record's screen the record. Swedish: plats. */
export type Place = { [V in View]: PlaceOf<V> }[View]

/** The list that each kind of record belongs to. */
const listsOfRecords: Record<RecordView, ListView> = {
  person: 'people',
  organisation: 'organisations',
  issue: 'issues',
  interaction: 'log',
  process: 'processes',
  partner: 'partners',
  briefing: 'briefings',
}

/** Returns the list that a screen's record belongs to. Undefined for a screen that shows no record. */
export const listOfRecord = (view: View): ListView | undefined =>
  (listsOfRecords as Readonly<Partial<Record<View, ListView>>>)[view]

const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name =>
  (names as readonly unknown[]).includes(value)

/** True if a stored or received value is a place. The record it names may no longer exist. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  const { view, id, ...rest } = value as Record<string, unknown>
  if (Object.keys(rest).length > 0) return false
  if (isOneOf(listViews, view)) return id === undefined
  return isOneOf(recordViews, view) && typeof id === 'string' && /^[a-z0-9][a-z0-9:-]{0,99}$/i.test(id)
}

/** Returns a text that is unique to the place, to compare places by. */
export const placeKey = (place: Place): string => ('id' in place ? `${place.view}:${place.id}` : place.view)
