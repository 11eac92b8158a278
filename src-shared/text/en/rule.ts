import type { ruleSv } from '../sv/rule'

/** What is wrong with a row that breaks a rule, in English, to follow the row's name: "the meeting “X” has no headline". */
export const ruleEn: typeof ruleSv = {
  'no-headline': 'has no headline',
  'no-day': 'has a date that does not exist',
  'no-time': 'has a time that does not exist',
  'other-instant': 'has a time that belongs to another day',
  'no-counterpart': 'has no counterpart: neither a person nor an organisation is named',
  'ground-without-mark': 'has a ground for secrecy but is not marked for secrecy',
  'no-name': 'has no name',
  'no-promise': 'has no text',
  backwards: 'ends before it starts',
  'before-given': 'is due before the contact it was made at',
  'second-main-role': 'is a second main role at the same time',
  'overlapping-membership': 'overlaps another membership in the same project',
  'part-of-itself': 'is part of itself',
  'no-evidence': 'has no evidence',
  'picture-without-alt': 'has a picture that nobody has described in words',
  'same-link-twice': 'is there twice',
  'merged-but-living': 'is both merged into another and still there on its own',
  'locked-twice': 'is locked twice for the same partner and period',
  'names-merged': 'refers to a record that has been merged into another',
  'names-gone': 'refers to something that has been deleted',
  'owner-gone': 'belongs to something that has been deleted',
}
