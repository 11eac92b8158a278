import { seen } from '../../src-shared/names/seen-text'

const apostrophes = "'’‘ʼ´`′"
/**
 * A run of letters and of characters that may occur inside a word. Each run is read once, so the cost grows only with the length of the
 * word.
 */
const run = new RegExp(`[\\p{L}\\p{N}\\p{M}${apostrophes}]+`, 'gu')
const runOfName = new RegExp(`[\\p{L}\\p{N}\\p{M}${apostrophes}‐‑-]+`, 'gu')
const within = new RegExp(`[${apostrophes}‐‑-]+`, 'u')
/** Most notes have no apostrophe at all, and are then not looked through word by word. */
const anApostrophe = new RegExp(`[${apostrophes}]`, 'u')

/**
 * Returns a text as it is indexed: as written, followed by the words joined without the apostrophe inside them. In names the hyphen is left
 * out too.
 */
export function indexed(text: string, isNames = false): string {
  const written = seen(text)
  if (!(isNames ? within : anApostrophe).test(written)) return written
  const joined = (written.match(isNames ? runOfName : run) ?? []).flatMap(word => {
    const parts = word.split(within).filter(part => part !== '')
    return parts.length > 1 ? [parts.join('')] : []
  })
  return joined.length === 0 ? written : `${written} ${joined.join(' ')}`
}
