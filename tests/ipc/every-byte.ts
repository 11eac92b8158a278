import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { unzipped } from './unzipped'

/** Returns the text of every file in a folder, with the text of what is inside Word, Excel, mail and calendar files. */
export async function everything(place: string): Promise<string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const texts = files.map(entry => written(entry.name, readFileSync(join(entry.parentPath, entry.name))))
  return (await Promise.all(texts)).join('\n')
}

async function written(name: string, bytes: Buffer): Promise<string> {
  const inside = /\.(docx|xlsx)$/.test(name) ? [...unzipped(bytes).values()] : []
  if (name.endsWith('.eml')) {
    const { text = '', attachments } = await PostalMime.parse(bytes)
    inside.push(text)
    for (const { filename, content } of attachments)
      inside.push(await written(filename ?? '', Buffer.from(content as ArrayBuffer)))
  }
  // A calendar file folds long lines, even within a word.
  const unfolded = name.endsWith('.ics') ? bytes.toString('utf8').replaceAll('\r\n ', '') : ''
  return [name, bytes.toString('utf8'), bytes.toString('latin1'), unfolded, ...inside].join('\n')
}
