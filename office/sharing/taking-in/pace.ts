/** How much is taken in by one change. Between two changes others may write. */
export type Pace = {
  /** About how many entries the next change takes. */
  readonly most: () => number
  /** Notes how many entries a change took, and how many milliseconds it kept others from writing. */
  readonly took: (entries: number, milliseconds: number) => void
}

/** The pace of a command, which nobody works beside. */
export const hurriedPace: Pace = { most: () => 5_000, took: () => undefined }

/** Half a frame of the screen, in milliseconds: whoever saves meanwhile waits for one change at most. */
const longestChange = 8
const [fewest, most] = [10, 2_000]

/** Returns a pace that keeps each change as short as half a frame of the screen, by how long the ones before took. */
export function gentlePace(): Pace {
  let next = 50
  return {
    most: () => next,
    took: (entries, milliseconds) => {
      if (entries === 0) return
      const fitting = (entries * longestChange) / Math.max(milliseconds, 0.1)
      // A change that was quick by chance must not make the next one long.
      next = Math.round(Math.min(most, Math.max(fewest, Math.min(fitting, next * 1.5))))
    },
  }
}
