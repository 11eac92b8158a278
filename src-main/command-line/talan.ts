import { Refused } from '../../src-shared/domain/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { Misused, readArguments } from './arguments'
import { commands } from './commands'
import { help } from './help'

/** Runs one command. Gives the exit code: 0 done, 1 refused with a sentence and nothing changed, 2 misused. */
async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const isJson = words.includes('--json')
  try {
    if (!command) throw new Misused(`kommandot ”${name}” finns inte`)
    const given = readArguments(words, command.options, command.flags)
    const { value, sentence } = await command.run(given, new Date())
    process.stdout.write(isJson ? `${JSON.stringify(value)}\n` : `${sentence}\n`)
    return 0
  } catch (error) {
    if (error instanceof Misused) {
      process.stderr.write(`talan: ${error.message}\n\n${help}`)
      return 2
    }
    if (!(error instanceof Refused)) throw error
    const sentence = sharedWords('sv').refusal(error.refusal)
    if (isJson) process.stdout.write(`${JSON.stringify({ refused: error.refusal, sentence })}\n`)
    process.stderr.write(`${sentence}\n`)
    return 1
  }
}

process.exitCode = await run(process.argv.slice(2))
