/** A random sequence that is the same on every machine for the same seed, so that two runs measure the same office. */
export type Random = {
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1
  const next = () => {
    // xorshift32 is short, fast, and good enough to spread rows.
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, pick: list => list[below(list.length)] as (typeof list)[number] }
}
