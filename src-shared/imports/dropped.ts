/**
 * What is never stored of a person, since the office does not need it (art. 5.1 c of the GDPR), by the columns that can hold it. A reader counts
 * what it leaves out, so that the office is told.
 */
export const droppedColumns = [
  'birthday',
  'anniversary',
  'gender',
  'photo',
  'private-address',
  'private-phone',
  'personal-number',
  'maiden-name',
  'spouse',
  'children',
  'parents',
  'biography',
] as const

/**
 * All that is left out and counted: those columns; private events; and what an address book says of somebody in free words, or of where the
 * employer is, for which the register of people has no place.
 */
export const droppedKinds = [
  ...droppedColumns,
  'private-event',
  'contact-note',
  'contact-categories',
  'work-address',
  'work-website',
] as const

export type DroppedKind = (typeof droppedKinds)[number]

/** How many values of each kind were left out. */
export type Dropped = Readonly<Partial<Record<DroppedKind, number>>>
