import type { Arguments } from './arguments'

/** What a command returns: a value for programs, and a sentence for people. */
export type Said = {
  readonly value: object
  readonly sentence: string
  /** Set when the command found something that must be put right; the exit code is then 1. */
  readonly isFault?: true
}

/** The headings of the help, in order, by what the user wants to do. */
export const helpParts = {
  begin: 'Börja',
  write: 'Skriva in och ändra',
  read: 'Söka och läsa',
  print: 'Exportera och skriva ut',
  keep: 'Säkerhetskopiera',
  share: 'Dela mellan datorer',
} as const

/** One way to call a command, as the help shows it in Swedish. */
export type Use = {
  /** What follows the name of the command: "FIL SLAG ID". */
  readonly call: string
  /** What the call does, shown beside it. */
  readonly does?: string
  /** More options, one line each. */
  readonly options?: readonly string[]
  /** What the call does, shown below the options. */
  readonly says?: string
}

/** One command: the options and flags it takes, its part of the help, and the function that runs it. */
export type Command = {
  readonly options: readonly string[]
  readonly flags: readonly string[]
  /** True if words may follow the file. */
  readonly takesWords?: boolean
  /** True if it writes into an office, though its help is under another heading than that of writing. */
  readonly isWriting?: true
  /** Under which heading of the help the command is, and how it is called. */
  readonly help: { readonly part: keyof typeof helpParts; readonly uses: readonly Use[] }
  readonly run: (given: Arguments, now: Date) => Promise<Said>
}
