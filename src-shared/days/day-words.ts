/** The spellings of weekdays, Monday first. Other words with the same beginning are not weekdays. */
const weekdays = [
  'mån månd måndag måndagen måndags mon monday',
  'tis tisd tisdag tisdagen tisdags tue tues tuesday',
  'ons onsd onsdag onsdagen onsdags wed weds wednesday',
  'tor tors torsd torsdag torsdagen torsdags thu thur thurs thursday',
  'fre fred fredag fredagen fredags fri friday',
  'lör lörd lördag lördagen lördags sat saturday',
  'sön sönd söndag söndagen söndags sun sunday',
]

/** The spellings of months, January first. */
const months = [
  'jan januari january',
  'feb febr februari february',
  'mar mars march',
  'apr april',
  'maj may',
  'jun juni june',
  'jul juli july',
  'aug augusti august',
  'sep sept september',
  'okt oktober oct october',
  'nov november',
  'dec december',
]

/** Expressions for days near today, with the number of days from today. */
const relative: Readonly<Record<string, number>> = {
  'i förrgår': -2,
  iförrgår: -2,
  förrgår: -2,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'i går': -1,
  igår: -1,
  yesterday: -1,
  'last night': -1,
  'i natt': 0,
  'i morse': 0,
  imorse: 0,
  'i förmiddag': 0,
  'i förmiddags': 0,
  'i eftermiddag': 0,
  'i eftermiddags': 0,
  'i kväll': 0,
  ikväll: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tonight: 0,
  'i dag': 0,
  idag: 0,
  today: 0,
  nu: 0,
  now: 0,
  'i morgon': 1,
  imorgon: 1,
  'i morron': 1,
  imorron: 1,
  tomorrow: 1,
  'i övermorgon': 2,
  iövermorgon: 2,
  övermorgon: 2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
}

/** A part of the day after the words for a day: `igår kväll`, `i morgon bitti`, `Friday afternoon`. The day is what is meant. */
export const partOfDay = / (?:bitti|morgon|förmiddag|eftermiddag|kväll|morning|afternoon|evening|night)$/

const counts =
  'noll|zero en|ett|a|an|one två|two tre|three fyra|four fem|five sex|six sju|seven åtta|eight nio|nine tio|ten elva|eleven tolv|twelve'
    .split(' ')
    .map(ways => ways.split('|'))

const numbered = (lines: readonly string[]) =>
  new Map(lines.flatMap((line, at) => line.split(' ').map(word => [word, at + 1] as const)))
const weekdayNumbers = numbered(weekdays)
const monthNumbers = numbered(months)

const withoutDot = (word: string): string => word.replace(/\.$/, '')

/** Returns the weekday that a word means, Monday being 1; undefined for every other word. */
export const weekdayOf = (word: string): number | undefined => weekdayNumbers.get(withoutDot(word))

/** Returns the month that a word means, January being 1; undefined for every other word. */
export const monthOf = (word: string): number | undefined => monthNumbers.get(withoutDot(word))

/** Returns how many days from today the words mean; undefined if they mean no day. */
export const daysFromToday = (words: string): number | undefined =>
  Object.hasOwn(relative, words) ? relative[words] : undefined

/** Returns a small number written in digits or words; undefined for other text. */
export function countOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  const found = counts.findIndex(ways => ways.includes(word))
  return found < 0 ? undefined : found
}
