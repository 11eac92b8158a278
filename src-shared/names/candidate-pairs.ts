/**
 * When more things than this share a key, each is compared only with its neighbours. Otherwise a common name would make the work grow
 * quadratically.
 */
const mostTogether = 400
const neighbours = 20

/** Yields the index pairs of all things that share a key, one key at a time. A pair that shares several keys may occur more than once. */
export function* candidatePairs<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Generator<readonly (readonly [number, number])[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, thing] of things.entries())
    for (const key of new Set(keysOf(thing))) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  for (const block of blocks.values()) {
    const reach = block.length > mostTogether ? neighbours : block.length
    const pairs: [number, number][] = []
    for (let first = 0; first < block.length; first += 1)
      for (let second = first + 1; second <= Math.min(first + reach, block.length - 1); second += 1)
        pairs.push([block[first] as number, block[second] as number])
    if (pairs.length > 0) yield pairs
  }
}
