import type { Figure } from './figure'

/** What is counted while faults are injected. Each fault is also told in words, so that somebody can mend it. */
export type Tally = {
  /** Adds to a figure that has no limit. */
  readonly count: (name: string, by?: number) => void
  /** Adds to a figure that must stay 0, once for each text. */
  readonly fault: (name: string, ...told: readonly string[]) => void
  readonly figures: () => readonly Figure[]
  /** Each fault in words, in the order in which they were found. */
  readonly told: () => readonly string[]
}

/** Begins to count. The figures named here are reported also when they are 0, and must be 0. */
export function tally(about: string, none: readonly string[]): Tally {
  const counts = new Map<string, { count: number; isFault: boolean }>(
    none.map(name => [name, { count: 0, isFault: true }]),
  )
  const words: string[] = []
  const add = (name: string, by: number, isFault: boolean) => {
    const { count } = counts.get(name) ?? { count: 0 }
    counts.set(name, { count: count + by, isFault })
  }
  return {
    count: (name, by = 1) => add(name, by, false),
    fault: (name, ...told) => {
      add(name, told.length, true)
      words.push(...told.map(text => `${about}, ${name}: ${text}`))
    },
    figures: () =>
      [...counts].map(([name, { count, isFault }]) => ({
        name: `${about}: ${name}`,
        count,
        ...(isFault && { most: 0 }),
      })),
    told: () => words,
  }
}
