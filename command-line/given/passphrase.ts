import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Refused } from '../../src-shared/refusals/refusal'
import { type Arguments, Misused } from '../arguments'

/** The option and the environment variable that give a passphrase. It is never a word of the call: other programs can read those. */
export const passphraseOption = 'passphrase-file'
const variable = 'TALAN_PASSPHRASE'

function fromFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch {
    throw new Refused({ code: 'store-missing', file })
  }
}

/** Asks a question in the terminal and shows nothing of the answer. */
function asked(question: string): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise(resolve => {
    let answer = ''
    lines.on('line', line => {
      answer = line
      lines.close()
    })
    lines.on('close', () => {
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}

/**
 * Returns the passphrase from the file of `--passphrase-file`, from TALAN_PASSPHRASE, or from the terminal; null if there is none of them.
 * A new one is asked for twice.
 */
export async function passphraseGiven(given: Arguments, isNew: boolean): Promise<string | null> {
  const file = given.one(passphraseOption)
  if (file !== undefined) return fromFile(file)
  const kept = process.env[variable]
  if (kept) return kept
  if (!process.stdin.isTTY) return null
  const typed = await asked('Lösenfras: ')
  if (isNew && (await asked('Lösenfrasen en gång till: ')) !== typed)
    throw new Misused('lösenfraserna är inte lika; inget är gjort')
  return typed
}
