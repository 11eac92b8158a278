import { parseArgs } from 'node:util'

/** The words after the command, parsed. An option may be given several times. */
export type Arguments = {
  readonly file: string
  /** The words after the file, for a command that takes words. */
  readonly words: readonly string[]
  readonly json: boolean
  /**
   * The colleague who gives the command, by name or id: the option `--as`, which every command takes, or the environment variable TALAN_AS.
   */
  readonly as: string | undefined
  readonly all: (option: string) => readonly string[]
  readonly one: (option: string) => string | undefined
  readonly has: (flag: string) => boolean
}

/** The command was called with wrong words. The command line shows how to call it and exits with 2. */
export class Misused extends Error {}

type Declared = Record<string, { type: 'string'; multiple: true } | { type: 'boolean' }>
type Values = Record<string, string[] | boolean | undefined>

function parsed(words: readonly string[], options: Declared): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true }) as {
      values: Values
      positionals: string[]
    }
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : String(error))
  }
}

/** Reads what follows a command. Throws `Misused` for an option or words that the command does not take, and for a missing file. */
export function readArguments(
  words: readonly string[],
  options: readonly string[],
  flags: readonly string[],
  takesWords = false,
): Arguments {
  const declared: Declared = {}
  for (const option of [...options, 'as']) declared[option] = { type: 'string', multiple: true }
  for (const flag of [...flags, 'json']) declared[flag] = { type: 'boolean' }
  const { values, positionals } = parsed(words, declared)
  const [file, ...rest] = positionals
  if (!file) throw new Misused('filen saknas')
  if (rest.length > 0 && !takesWords) throw new Misused(`för många ord: ${rest.join(' ')}`)
  const all = (option: string) => (values[option] as string[] | undefined) ?? []
  return {
    file,
    words: rest,
    json: values['json'] === true,
    as: (all('as').at(-1) ?? process.env['TALAN_AS']) || undefined,
    all,
    one: option => all(option).at(-1),
    has: flag => values[flag] === true,
  }
}
