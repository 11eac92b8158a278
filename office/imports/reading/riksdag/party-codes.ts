/** Parties that have changed their code, by the former one. The same party is meant, so the present code is read. */
const renamed: Readonly<Record<string, string>> = { FP: 'L', KDS: 'KD', VPK: 'V' }

/** Returns the present code of a party in capitals, and an empty text for the sign of a member without a party. */
export function partyCode(written: string): string {
  const code = written.toUpperCase()
  return code === '-' ? '' : Object.hasOwn(renamed, code) ? (renamed[code] ?? code) : code
}
