/** Returns the milliseconds since a fixed moment, precise enough for a single statement. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)

export const median = (times: readonly number[]): number => {
  const ordered = sorted(times)
  const middle = ordered.length >> 1
  return ordered.length % 2 === 1
    ? (ordered[middle] as number)
    : ((ordered[middle - 1] as number) + (ordered[middle] as number)) / 2
}

export const percentile = (times: readonly number[], share: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] as number

/**
 * Returns the median of some numbers and the numbers beside it that bound it in 95 of 100 runs, whatever way the numbers are spread. There must
 * be at least six of them.
 */
export function medianBounds(numbers: readonly number[]): { middle: number; low: number; high: number } {
  const ordered = sorted(numbers)
  const count = ordered.length
  const lowest = Math.max(0, Math.floor((count - 1.96 * Math.sqrt(count)) / 2) - 1)
  return {
    middle: median(numbers),
    low: ordered[lowest] as number,
    high: ordered[count - 1 - lowest] as number,
  }
}

/** Two values of ours that most measurements lie between. */
export type Spread = readonly [low: number, high: number]

/** Returns between which values eight of ten measurements lie. */
export const spreadOf = (times: readonly number[]): Spread => [percentile(times, 0.1), percentile(times, 0.9)]

/** One figure of the benchmark: our value, the limit measured in the same run, their ratio, and the target for it (null if none). */
export type Figure = {
  readonly name: string
  readonly ours: number
  readonly limit: number
  readonly limitName: string
  readonly ratio: number
  readonly target: number | null
  /** Left out of what is measured once. */
  readonly spread?: Spread
  readonly detail: string
  /** Milliseconds if left out. */
  readonly unit?: 'ms' | 'MiB'
}

/** How long rounds go on, in milliseconds, and how many there are at least. A round at a million rows can take seconds, and then says as much as ten. */
const [longest, fewest] = [12_000, 3]

/**
 * Runs ours and the limit in turns, so that other work on the machine slows both alike. Returns the times in milliseconds after the warm-up, which is
 * one round where a round is long.
 */
export async function interleaved(
  rounds: number,
  warmUp: number,
  ours: (round: number) => Promise<void> | void,
  limit: (round: number) => Promise<void> | void,
): Promise<{ ours: number[]; limit: number[] }> {
  const times = { ours: [] as number[], limit: [] as number[] }
  const first = now()
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const isLong = now() - first > longest
    if (isLong && times.ours.length >= fewest) break
    const begun = now()
    await ours(round)
    const between = now()
    await limit(round)
    const ended = now()
    if (round < warmUp && !(isLong && round > 0)) continue
    times.ours.push(between - begun)
    times.limit.push(ended - between)
  }
  return times
}
