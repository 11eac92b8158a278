import { type Checked, compared } from './checked'
import { WrongReading } from './read-sample'

/** The results of one file, or of files that are counted together. */
export type CheckedFile = {
  readonly kind: string
  readonly file: string
  readonly checked: readonly Checked[]
  /** What is told of the comparison itself. */
  readonly told?: readonly string[]
}

/** Returns the results of a check. A file that was read as something else, or was refused, has that as its one wrong result. */
export function resultsOf(check: () => Checked[]): Checked[] {
  try {
    return check()
  } catch (error) {
    if (error instanceof WrongReading) return [compared('reading', error.wanted, error.got)]
    throw error
  }
}
