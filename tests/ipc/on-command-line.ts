import { join } from 'node:path'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'

/** Runs one command as the terminal would, at a fixed time. Returns its exit code, its output and, if that is JSON, its value. */
export async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const said = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  const code = await run(words, said, new Date('2026-11-24T10:30:00+01:00'))
  const text = out.join('')
  return { code, out: text, err: err.join(''), value: text.startsWith('{') ? JSON.parse(text) : undefined }
}

/** Makes a demo office and returns the path of its file. */
export async function aDemoFile(): Promise<string> {
  const file = join(aFolder(), 'X.talan')
  await talan('demo', file)
  return file
}
