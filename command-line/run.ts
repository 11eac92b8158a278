import { isUnsafe, noteRefused } from '../office/keeping/damaged-office'
import { refusalIn } from '../office/questions/parsed'
import { sharedWords } from '../src-shared/text/shared-words'
import { salvageSv } from '../src-shared/text/sv/salvage'
import { Misused, readArguments } from './arguments'
import { commands } from './commands-by-name'
import { helpText } from './help'

/** Where the output of a command goes: answers to `out`, refusals and hints to `err`. */
export type Console = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/**
 * Runs one command. Returns the exit code: 0 done, 1 refused with a sentence and nothing changed (or faults found by a check), 2 misused.
 */
export async function run([name, ...words]: readonly string[], { out, err }: Console, now: Date): Promise<0 | 1 | 2> {
  if (name === undefined || name === 'help' || name === '--help') {
    out(helpText(commands))
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const isJson = words.includes('--json')
  try {
    if (!command) throw new Misused(`kommandot ”${name}” finns inte`)
    const given = readArguments(words, command.options, command.flags, command.takesWords)
    const { value, sentence, isFault } = await command.run(given, now)
    // What is written into a file that is known to be damaged is not told as if it were safe.
    const isInDamaged = (command.help.part === 'write' || command.isWriting === true) && isUnsafe(given.file)
    const said = isInDamaged ? `${sentence}\n${salvageSv.inDamaged}` : sentence
    out(isJson ? `${JSON.stringify(isInDamaged ? { ...value, isFileDamaged: true } : value)}\n` : `${said}\n`)
    return isFault ? 1 : 0
  } catch (error) {
    if (error instanceof Misused) {
      err(`talan: ${error.message}\n\n${helpText(commands)}`)
      return 2
    }
    const known = refusalIn(error)
    if (!known) throw error
    noteRefused(known.refusal)
    const sentence = sharedWords('sv').refusal(known.refusal)
    if (isJson) out(`${JSON.stringify({ refused: known.refusal, sentence })}\n`)
    err(`${sentence}\n`)
    return 1
  }
}
