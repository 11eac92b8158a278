import type { Arguments } from './arguments'

/** A command gives a value for programs, and a sentence for people. */
export type Said = {
  readonly value: object
  readonly sentence: string
  /** Set when what was found is to be put right: the exit code is 1 then. */
  readonly isFault?: true
}

/** The parts of the help, in their order, by what somebody wants to do. */
export const helpParts = {
  begin: 'Börja',
  write: 'Skriva in och ändra',
  read: 'Söka och läsa',
  print: 'Skriva ut',
} as const

/** One way to call a command, as the help tells it in Swedish. */
export type Use = {
  /** What follows the command's word: "FIL SLAG ID". */
  readonly call: string
  /** What it does, beside the call. */
  readonly does?: string
  /** More that can be given, a line each. */
  readonly options?: readonly string[]
  /** What it does, below the options. */
  readonly says?: string
}

export type Command = {
  readonly options: readonly string[]
  readonly flags: readonly string[]
  /** Whether words may follow the file. */
  readonly takesWords?: boolean
  /** Where the help tells of it, and how it is called. */
  readonly help: { readonly part: keyof typeof helpParts; readonly uses: readonly Use[] }
  readonly run: (given: Arguments, now: Date) => Promise<Said>
}
