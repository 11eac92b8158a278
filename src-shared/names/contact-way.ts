/** How a person is reached. */
export const contactWayKinds = ['email', 'phone'] as const
export type ContactWayKind = (typeof contactWayKinds)[number]

/**
 * True if the text looks like an e-mail address: something, an @, and a domain with a dot, without any character that ends an address in a
 * list.
 */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]./]+(\.[^\s@<>(),;:"[\]./]+)+$/u.test(text)

/** Words that people write beside a telephone number: which telephone it is, or what precedes an extension. */
const besideNumber =
  /\b(?:telefon|phone|tfn|tel|mobil|mobile|mob|direkt|arbete|arb|hem|fax|switchboard|anknytning|ankn|extension|ext|vx|x)\b|växel/giu

/** The characters of a telephone number: digits, and signs between them. */
const dialled = /^[+\d\s()[\]/.,:;#*\p{Pd}−·~]+$/u

const plain = (text: string): string => text.normalize('NFKC')

/** True if the text looks like a telephone number: at least three digits, and no words but the known ones beside a number. */
export const looksLikePhone = (text: string): boolean => {
  const written = plain(text).replace(besideNumber, '')
  return dialled.test(written) && written.replace(/\D/g, '').length >= 3
}

/**
 * Returns a telephone number in one form, however it is written: only digits. A Swedish number begins with its area code (+46 (0)70-123 45
 * 67 and 0046 70 become 070), a foreign one with +. Empty if the text has no digit.
 */
export function foldedPhone(text: string): string {
  const signs = plain(text).replace(/[^\d+()]/g, '')
  const [, sign = '', rest = ''] = /^[()]*(\+|00(?!0)|)(.*)$/.exec(signs) ?? []
  // (0) after a country code is dialled only within that country.
  const isForeign = sign !== '' || /^[()]*46[()]*\(0\)/.test(rest)
  const digits = (isForeign ? rest.replace('(0)', '') : rest).replace(/\D/g, '')
  // A Swedish number dialled in full never begins with 46, so one of that length lacks its plus.
  const isSwedish = digits.startsWith('46') && (isForeign || digits.length >= 9)
  if (isSwedish) return `0${digits.slice(2).replace(/^0+/, '')}`
  return isForeign && digits !== '' ? `+${digits}` : digits
}

/** Returns an e-mail address or telephone number in one form, to compare by. Empty for a telephone number without a digit. */
export const foldedAddress = (kind: ContactWayKind, address: string): string =>
  kind === 'email' ? address.normalize('NFC').trim().toLowerCase() : foldedPhone(address)

/** Returns the key by which two contact ways are the same: the folded address, or the written one if folding leaves nothing. */
export const addressKey = (kind: ContactWayKind, address: string): string =>
  foldedAddress(kind, address) || address.trim()
