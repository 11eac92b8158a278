/**
 * What is never stored of a person, since the office does not need it (art. 5.1 c of the GDPR). A reader counts what it leaves out, so that
 * the office is told.
 */
export const droppedKinds = [
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
  'private-event',
] as const

export type DroppedKind = (typeof droppedKinds)[number]

/** How many values of each kind were left out. */
export type Dropped = Readonly<Partial<Record<DroppedKind, number>>>
