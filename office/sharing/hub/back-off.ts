/** The least and the most that a program waits before it tries a hub again, in milliseconds. */
export const backOff = { least: 1_000, most: 300_000 } as const

/**
 * Returns how long to wait after so many failures in a row, in milliseconds: up to twice as long each time, and somewhere between the half and the
 * whole of that, so that an office whose hub comes back does not knock all at once. `random` is from 0 to 1.
 */
export function waitAfter(failures: number, random: number): number {
  const whole = Math.min(backOff.most, backOff.least * 2 ** Math.min(30, Math.max(0, failures - 1)))
  return Math.round(whole / 2 + (whole / 2) * random)
}
