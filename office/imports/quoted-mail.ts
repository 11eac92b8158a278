import { looksLikeEmail } from '../../src-shared/names/contact-way'

// Where the new text of a mail ends and an earlier mail begins, as Outlook, Gmail, Apple Mail and Thunderbird write it in Swedish, Norwegian,
// Danish, English and German.

/** Longer lines are no headings of an earlier mail. */
const longest = 500

const ruler = /^[_\-–—=*]{10,}$/
const earlierMail =
  /^[-–—\s]*(?:ursprungligt meddelande|original message|vidarebefordrat (?:meddelande|brev)|forwarded message|begin forwarded message|börja(?:n på)? vidarebefordrat meddelande|oprindelig meddelelse|opprinnelig melding|ursprüngliche nachricht)[-–—:\s]*$/i
const fromLine = /^[*_\s]*(?:från|from|fra|von)[*_\s]*:[*_\s]*(\S.*)$/i
const otherLine =
  /^[*_\s]*(?:skickat|datum|till|ämne|kopia|sent|date|to|subject|cc|sendt|dato|til|emne|gesendet|an|betreff)[*_\s]*:/i

/** "Den tis 24 nov. 2026 kl 09:15 skrev Anna <anna@…>:" and its sisters, in one line. */
const wroteLine = /^(?:den|on|am|el|le|på|\d{1,2}[./\s]|.{1,150}<[^<>\s]+@).*\b(?:skrev|wrote|schrieb)\b.*:$/i
const wroteLast = /^.{1,150}\b(?:skrev|wrote)\s(?:den\s|on\s|\()?.{0,20}\d{4}.*:$/i
/** Such a line has the address of who wrote, or the day with its year and the time. */
const when = /\S@\S|\d{4}.{0,20}\b\d{1,2}[:.]\d{2}/

const bare = (line: string | undefined): string => (line ?? '').slice(0, longest).trim()

/** True if the line is quoted from an earlier mail, as `> text`. */
export const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line)

/** Returns the first line with text from `at` on; empty if there is none among the next five. */
const nextText = (lines: readonly string[], at: number): string =>
  lines
    .slice(at, at + 5)
    .map(bare)
    .find(Boolean) ?? ''

/** True if the headers of an earlier mail begin here: who it is from, and soon another header. */
const isHead = (lines: readonly string[], at: number): boolean =>
  fromLine.test(bare(lines[at])) && lines.slice(at + 1, at + 7).some(line => otherLine.test(line.slice(0, longest)))

/** True if an earlier mail begins at this line and goes on to the end. */
export function beginsEarlierMail(lines: readonly string[], at: number): boolean {
  const line = bare(lines[at])
  if (earlierMail.test(line) || isHead(lines, at)) return true
  if (!ruler.test(line)) return false
  const next = nextText(lines, at + 1)
  return (
    fromLine.test(next) ||
    earlierMail.test(next) ||
    /^microsoft teams|^teams[- ]m[öe]|^join on your computer/i.test(next)
  )
}

/** Returns how many lines from here say who wrote what is quoted below them; 0 if they do not. Long ones are broken in two or three. */
export function linesOfWhoWrote(lines: readonly string[], at: number): number {
  for (const count of [1, 2, 3]) {
    const parts = lines.slice(at, at + count).map(bare)
    if (parts.length < count || parts.some(part => part === '')) return 0
    const joined = parts.join(' ').slice(0, longest)
    if ((wroteLine.test(joined) || wroteLast.test(joined)) && when.test(joined)) return count
  }
  return 0
}

/** Returns who wrote the earlier mail that a mail passes on; null if its headers name no address. */
export function earlierSender(text: string): { readonly name: string; readonly address: string } | null {
  const lines = text.split('\n')
  const at = lines.findIndex((_, index) => isHead(lines, index))
  const said = fromLine.exec(bare(lines[at]))?.[1] ?? ''
  const address = /[^\s<>[\]()"':;,]+@[^\s<>[\]()"':;,]+/.exec(said)?.[0] ?? ''
  if (!looksLikeEmail(address)) return null
  const name = said
    .slice(0, said.indexOf(address))
    .replace(/mailto:|[<>[\]()"*]/g, '')
    .trim()
  return { name, address }
}
