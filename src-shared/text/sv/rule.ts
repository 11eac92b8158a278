import type { RowRule } from '../../refusals/row-rule'

/** What is wrong with a row that breaks a rule, in Swedish, to follow the row's name: "mötet ”X” saknar rubrik". */
export const ruleSv: Readonly<Record<RowRule, string>> = {
  'no-headline': 'saknar rubrik',
  'no-day': 'har ett datum som inte finns',
  'no-time': 'har ett klockslag som inte finns',
  'other-instant': 'har ett klockslag som hör till en annan dag',
  'no-counterpart': 'saknar motpart: varken en person eller en organisation är angiven',
  'ground-without-mark': 'har en sekretessgrund men är inte sekretessmarkerad',
  'no-name': 'saknar namn',
  'no-promise': 'saknar text',
  backwards: 'slutar innan den börjar',
  'before-given': 'ska vara klart före kontakten där det lämnades',
  'second-main-role': 'är en andra huvudroll under samma tid',
  'overlapping-membership': 'går in i ett annat medlemskap i samma projekt',
  'part-of-itself': 'är en del av sig själv',
  'no-evidence': 'saknar belägg',
  'picture-without-alt': 'har en bild som ingen har beskrivit i ord',
  'same-link-twice': 'finns två gånger',
  'merged-but-living': 'är både hopslagen med en annan och kvar för sig',
  'locked-twice': 'är låst två gånger för samma partner och period',
  'names-merged': 'hänvisar till en post som är hopslagen med en annan',
  'names-gone': 'hänvisar till något som är borttaget',
  'owner-gone': 'hör till något som är borttaget',
}
