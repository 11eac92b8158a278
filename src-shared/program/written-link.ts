import { foldedPhone, looksLikeEmail, looksLikePhone } from '../names/contact-way'

/** The longest text that is taken for a link, in characters. A whole web address must be readable in the question about it. */
export const longestLink = 500

/** What a written text leads to: the address that the system is given, and for a web address the computer it leads to. */
type WrittenLink =
  | { readonly kind: 'mailto' | 'tel'; readonly address: string }
  | { readonly kind: 'https'; readonly address: string; readonly host: string }

/** What became of a link: opened, left since the user would not, or opened by no program of this laptop. `not-a-link` is what leads nowhere. */
export type LinkOutcome = 'opened' | 'left' | 'no-program' | 'not-a-link'

function webLink(written: string): WrittenLink | null {
  if (!/^https:\/\//i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  // A name before the host ("https://regeringen.se@example.com") is there to mislead.
  const misleads = url.username !== '' || url.password !== ''
  if (url.protocol !== 'https:' || misleads || !url.hostname.includes('.')) return null
  return { kind: 'https', address: url.href, host: url.hostname }
}

/** What ends a telephone number: another number after it, or an extension, which nobody can dial along. */
const endOfNumber = /[/,;]|\b(?:anknytning|ankn|extension|ext|vx|x)\b|växel/iu

/** Returns the first telephone number of a text as it is dialled, or null. A Swedish one has its country code: the office may be abroad. */
function firstNumber(written: string): string | null {
  const numbers = written.normalize('NFKC').split(endOfNumber).map(foldedPhone)
  const [first = '', ...others] = numbers.filter(one => one !== '')
  // A stroke can also be within a number, after its area code.
  const isWhole = others.length === 0 || first.length >= 6
  const number = (isWhole ? first : foldedPhone(written)).replace(/^0/, '+46')
  // No number is longer than fifteen digits (ITU-T E.164).
  return /^\+?\d{3,15}$/.test(number) ? number : null
}

/**
 * Returns what a written text leads to. Null for everything but an e-mail address, a telephone number and a web address that begins with
 * https: Talan opens nothing else. The address is made anew, so that nothing of the text but the address itself is opened: no subject, no
 * body and no attached file of a mail. A host with other letters than a to z is given as it is looked up (xn--…), so that it resembles no
 * other.
 */
export function writtenLink(text: string): WrittenLink | null {
  const written = text.trim()
  if (written.length > longestLink) return null
  if (looksLikeEmail(written))
    return { kind: 'mailto', address: `mailto:${encodeURIComponent(written).replace('%40', '@')}` }
  if (/^https?:/i.test(written)) return webLink(written)
  if (!looksLikePhone(written)) return null
  const number = firstNumber(written)
  return number === null ? null : { kind: 'tel', address: `tel:${number}` }
}
