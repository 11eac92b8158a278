/** A seal of the history as it is written in a report: the device, the number of its last entry, and the start of the hash. */
export type SealCode = { readonly device: string; readonly sequence: number; readonly hash: string }

/** As many digits of the hash as nobody can hit by trying: 128 bits. */
const shownDigits = 32

/** Returns a seal as text that can be typed again. */
export const sealText = ({ device, sequence, hash }: SealCode): string =>
  `${device}-${sequence}-${hash.slice(0, shownDigits)}`

/** Reads a seal as `sealText` writes it; undefined if the text is not one. */
export function readSeal(text: string): SealCode | undefined {
  const [, device, sequence, hash] = /^([0-9a-f]{12})-(\d{1,15})-([0-9a-f]{32})$/.exec(text.trim().toLowerCase()) ?? []
  if (device === undefined || sequence === undefined || hash === undefined) return undefined
  return { device, sequence: Number(sequence), hash }
}
