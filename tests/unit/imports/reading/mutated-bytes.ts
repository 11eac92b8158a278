import fc from 'fast-check'

type Mutation =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }

/** A place in a file, from its beginning to its end. Fast-check prefers small numbers, which would all be in the first bytes. */
const place = fc.noBias(fc.nat(999_999)).map(part => part / 1_000_000)

/** Numbers that files use as lengths, places and ends of chains. */
const numbers = fc.constantFrom(-3, -2, -1, 0, 1, 2, 0x7fff_ffff, -0x8000_0000, 4096, 65_536)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('flip' as const), at: place, to: fc.nat(255) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: fc.uint8Array({ maxLength: 20 }) }),
  fc.record({ kind: fc.constant('number' as const), at: place, value: numbers }),
)

function mutated(bytes: Buffer, how: Mutation): Buffer {
  const at = Math.floor(how.at * Math.max(0, bytes.length - 4))
  if (how.kind === 'cut') return Buffer.from(bytes.subarray(0, at))
  if (how.kind === 'insert') return Buffer.concat([bytes.subarray(0, at), how.bytes, bytes.subarray(at)])
  const copy = Buffer.from(bytes)
  if (how.kind === 'flip' && at < copy.length) copy[at] = how.to
  // Numbers of a compound file are at multiples of four.
  else if (how.kind === 'number' && copy.length >= 4) copy.writeInt32LE(how.value, at - (at % 4))
  return copy
}

/** One of the files, damaged in one to four places. */
export const damagedFile = (files: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([file, mutations]) => mutations.reduce(mutated, file))
