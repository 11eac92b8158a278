import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { unzipped } from './unzipped'

/** Every byte of every file, and of every part of those that are packed. */
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
  // A calendar breaks its lines, also within a word.
  const unfolded = name.endsWith('.ics') ? bytes.toString('utf8').replaceAll('\r\n ', '') : ''
  return [name, bytes.toString('utf8'), bytes.toString('latin1'), unfolded, ...inside].join('\n')
}
