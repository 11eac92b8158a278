import type { Arguments } from './arguments'

/** A command gives a value for programs, and a sentence for people. */
export type Said = {
  readonly value: object
  readonly sentence: string
  /** Set when what was found is to be put right: the exit code is 1 then. */
  readonly isFault?: true
}
export type Command = {
  readonly options: readonly string[]
  readonly flags: readonly string[]
  /** Whether words may follow the file. */
  readonly takesWords?: boolean
  readonly run: (given: Arguments, now: Date) => Promise<Said>
}
