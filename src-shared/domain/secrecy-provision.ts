/** Chapter and section as a law is pointed at: "OSL 15 kap. 1 §", "18 kap. 13 § OSL", "15:1". */
const reference = /(OSL\s+)?\d{1,2}\s*(kap\.?|:)\s*\d{1,2}(\s?[a-z]\b)?(\s*§)?(\s+OSL\b)?/gi

/**
 * What of a secrecy mark's provision may leave the house: the places of the law it names, and no other word that was written beside them, since the
 * words may tell what the mark covers. Null when none is named.
 */
export function provisionToTell(written: string | null): string | null {
  const found = (written ?? '').match(reference)
  return found === null ? null : found.map(one => one.trim()).join(', ')
}
