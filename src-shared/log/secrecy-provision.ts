import { longestProvision } from './log-limits'

/** The names of laws that a mark may cite. An unknown law's name is left out, but its chapter and section are kept. */
const laws = [
  'OSL',
  'OSF',
  'TF',
  'YGL',
  'RF',
  String.raw`offentlighets-?\s+och\s+sekretess(?:lagen|lag|förordningen|förordning)`,
  'sekretess(?:lagen|lag|förordningen|förordning)',
  'tryckfrihetsförordningen',
  'yttrandefrihetsgrundlagen',
  'regeringsformen',
  'säkerhetsskydds(?:lagen|lag)',
]
const law = String.raw`(?<![\p{L}\d])(?:${laws.join('|')})(?![\p{L}\d])(?:\s*\(\d{4}:\d{1,4}\))?`

/** A section, with its letter: "1", "7 a", "7a". A letter after a blank counts only before the § sign, since "i" is also a word. */
const section = String.raw`\d{1,2}(?!\d)(?:\s?[a-z](?=\s*§)|[a-z](?!\p{L}))?`
const sections = String.raw`${section}(?:\s*(?:,|–|-|och|samt|eller)\s*${section})*\s*§{1,2}`

const ordinal = '(?:första|andra|tredje|fjärde|femte|sjätte|sista)'
const placeInSection = String.raw`(?:${ordinal}(?:\s+och\s+${ordinal})?\s+(?:styckena|stycket|meningen|punkten)|\d\s?(?:st|p)(?:\.|(?!\p{L}))|punkt(?:en)?\s+\d{1,2}(?![\d:.]))`

const chapter = String.raw`(?<![\p{L}\d:])\d{1,2}(?:\s?[a-z])?\s*kap(?:\.|itlet)?\s*`
const colon = String.raw`(?<![\p{L}\d:.])\d{1,2}:\d{1,2}(?!\d)(?:\s?[a-z](?=\s*§)|[a-z](?!\p{L}))?(?![\p{L}\d:])`
const afterLaw = String.raw`${law}\s+(?:${chapter}(?:${sections}|${section})|${colon}(?:\s*§)?|${sections})`
const beforeLaw = String.raw`(?:${chapter}(?:${sections}|${section})|(?<!kl\.?\s*)${colon}|${sections})\s+(?:i\s+)?${law}(?!\s+\d)`
const withoutLaw = String.raw`${chapter}(?:${sections}|${section}(?=\s*(?:[,.;()]|$)))|${colon}\s*§|§\s*${colon}`
const reference = new RegExp(
  String.raw`(?:${afterLaw}|${beforeLaw}|${withoutLaw})(?:,?\s+${placeInSection})*(?:\s+(?:i\s+)?${law}(?!\s+\d))?`,
  'giu',
)
const another = new RegExp(String.raw`\s*(?:,|/|och|samt|eller)\s*(${colon})`, 'iuy')

/**
 * True if the text can be a time of day. "14:30" can, and is then disclosed only beside a law's name or a § sign; "31:16" and "15:1"
 * cannot.
 */
function isClock(text: string): boolean {
  const [, hours = '', minutes = ''] = /^(\d+):(\d+)$/.exec(text) ?? []
  return minutes.length === 2 && Number(hours) < 24 && Number(minutes) < 60
}

/** Returns the short references that follow a full one ("OSL 21 kap. 7 § och 31:16"), up to one that may be a time. */
function othersAfter(text: string, end: number): string[] {
  another.lastIndex = end
  const [, found] = another.exec(text) ?? []
  return found === undefined || isClock(found) ? [] : [found, ...othersAfter(text, another.lastIndex)]
}

/**
 * Returns the part of a secrecy mark's provision that may leave the house: the references to law, and nothing else. Other words might
 * reveal what the mark covers, and a time might reveal when it was. Null if there is no reference. Text beyond the longest provision is
 * ignored.
 */
export function provisionToTell(written: string | null): string | null {
  const text = (written ?? '').slice(0, longestProvision).trim()
  const found = [...text.matchAll(reference)].flatMap(match => [
    match[0].trim(),
    ...othersAfter(text, match.index + match[0].length),
  ])
  const isAlone = new RegExp(`^${colon}$`, 'u').test(text) && !isClock(text)
  const told = found.length === 0 && isAlone ? [text] : found
  return told.length === 0 ? null : told.join(', ')
}
