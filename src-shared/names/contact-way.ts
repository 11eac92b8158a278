/** How somebody is reached. */
export const contactWayKinds = ['email', 'phone'] as const
export type ContactWayKind = (typeof contactWayKinds)[number]

/** Whether a text looks like an e-mail address: something, an @, and a domain with a dot; nothing that ends an address in a list. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]./]+(\.[^\s@<>(),;:"[\]./]+)+$/u.test(text)

/** Words that people write beside a number: which telephone it is, and before what is dialled when the switchboard has answered. */
const besideNumber =
  /\b(?:telefon|phone|tfn|tel|mobil|mobile|mob|direkt|arbete|arb|hem|fax|switchboard|anknytning|ankn|extension|ext|vx|x)\b|växel/giu

/** What a telephone number is written with: digits, and signs between them. */
const dialled = /^[+\d\s()[\]/.,:;#*\p{Pd}−·~]+$/u

const plain = (text: string): string => text.normalize('NFKC')

/** Whether a text looks like a telephone number: at least three digits, and no words but those before an extension. */
export const looksLikePhone = (text: string): boolean => {
  const written = plain(text).replace(besideNumber, '')
  return dialled.test(written) && written.replace(/\D/g, '').length >= 3
}

/**
 * A telephone number so that the same one is the same text, however it is written: digits only, a Swedish one from its area code on
 * (+46 (0)70-123 45 67 and 0046 70 are 070), one of another country from its + on. Empty when there is no digit in it.
 */
export function foldedPhone(text: string): string {
  const signs = plain(text).replace(/[^\d+()]/g, '')
  const [, sign = '', rest = ''] = /^[()]*(\+|00(?!0)|)(.*)$/.exec(signs) ?? []
  // (0) after the code of a country is dialled within it only.
  const isForeign = sign !== '' || /^[()]*46[()]*\(0\)/.test(rest)
  const digits = (isForeign ? rest.replace('(0)', '') : rest).replace(/\D/g, '')
  // No Swedish number begins with 46 when it is dialled in full, so one of that length lacks its plus.
  const isSwedish = digits.startsWith('46') && (isForeign || digits.length >= 9)
  if (isSwedish) return `0${digits.slice(2).replace(/^0+/, '')}`
  return isForeign && digits !== '' ? `+${digits}` : digits
}

/** An e-mail address or telephone number so that the same one is the same text; empty for a telephone number without a digit. */
export const foldedAddress = (kind: ContactWayKind, address: string): string =>
  kind === 'email' ? address.normalize('NFC').trim().toLowerCase() : foldedPhone(address)

/** By what two ways to reach somebody are the same: as folded, or as written where nothing is left by that. */
export const addressKey = (kind: ContactWayKind, address: string): string =>
  foldedAddress(kind, address) || address.trim()
