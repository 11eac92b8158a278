/** Things that are made in their order, each begun while the one before it is still being used. */
export type OneAhead<Made> = {
  /** Returns the thing of a number, and begins the next one. Throws what making it threw. */
  readonly take: (index: number) => Promise<Made>
  /** Waits until nothing is being made, so that what they are made of may go. Never throws. */
  readonly settled: () => Promise<void>
}

/** Begins with nothing. No more than one thing waits to be taken, so that as few as possible are in memory. */
export function oneAhead<Made>(count: number, make: (index: number) => Promise<Made>): OneAhead<Made> {
  const begun = new Map<number, Promise<Made>>()
  const begin = (index: number): Promise<Made> => {
    const making = begun.get(index) ?? make(index)
    begun.set(index, making)
    // Whoever takes it hears of a failure; nobody may take it.
    making.catch(() => undefined)
    return making
  }
  return {
    take: async index => {
      const made = await begin(index)
      begun.delete(index)
      if (index + 1 < count) begin(index + 1)
      return made
    },
    settled: async () => {
      await Promise.allSettled(begun.values())
    },
  }
}
