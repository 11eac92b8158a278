import { looksLikeEmail } from '../../../../src-shared/names/contact-way'
import { trimmedLine } from '../../../../src-shared/names/seen-text'

/** What a cell or value for an e-mail address holds. `exchange` is the internal name that a mail server gives somebody. */
export type MailAddresses = {
  readonly addresses: readonly string[]
  readonly exchange: number
  /** What is neither, as it was written. */
  readonly others: readonly string[]
}

const bare = (text: string): string =>
  (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .replace(/\[(?:på|at)\]/i, '@')
    .trim()

/**
 * Returns the e-mail addresses of a text, which may hold several. What begins with `/o=` is the internal name of a mail server and no
 * address, whatever its type says; so is all that has the type `EX`.
 */
export function mailAddresses(text: string, type = ''): MailAddresses {
  const line = trimmedLine(text.slice(0, 20_000))
  const isExchange = /^\/o=/i.test(line) || /^ex$/i.test(type.trim())
  if (line === '' || isExchange) return { addresses: [], exchange: line === '' ? 0 : 1, others: [] }
  const found = { addresses: [] as string[], others: [] as string[] }
  const whole = bare(line)
  const parts = looksLikeEmail(whole) ? [whole] : line.split(/[;,]|\s+(?=\S+@)/).map(bare)
  for (const part of parts.filter(part => part !== '')) found[looksLikeEmail(part) ? 'addresses' : 'others'].push(part)
  return { ...found, exchange: 0 }
}
