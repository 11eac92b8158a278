import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'
import { commandTime } from '../db/template-offices'

/** Runs one command as the terminal would, at a fixed time. Returns its exit code, its output and, if that is JSON, its value. */
export async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const said = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  const code = await run(words, said, commandTime)
  const text = out.join('')
  return { code, out: text, err: err.join(''), value: text.startsWith('{') ? JSON.parse(text) : undefined }
}

/** Makes the demo office as it is written, by the user of the command line, and returns the path of its file. */
export async function aDemoFile(): Promise<string> {
  const file = join(aFolder(), 'X.talan')
  copyFileSync(inject('commandDemo'), file)
  return file
}
