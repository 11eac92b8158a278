import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

/** Attaches three files: two with the same content, and one whose attachment is then undone. */
async function attachPapers(folder: string, file: string): Promise<void> {
  const contents = { 'Beslut.txt': 'Vi beslutar\n', 'samma beslut.pdf': 'Vi beslutar\n', 'ångrad.bin': '\u0000\u0001' }
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
  const paper = (name: string) => join(folder, name)
  await talan('attach', file, 'interaction', 'demo-i14', paper('Beslut.txt'))
  await talan('attach', file, 'person', 'demo-c07', paper('samma beslut.pdf'))
  const { value } = await talan('attach', file, 'issue', 'malmbanan', paper('ångrad.bin'), '--json')
  expect((await talan('undo', file, value.actionId)).code).toBe(0)
}

/** Makes a demo office with attachments, and its archive. A meeting is logged, undone and logged again, so that there is some history. */
async function makeArchive(folder: string): Promise<void> {
  const file = join(folder, 'X.talan')
  copyFileSync(await aDemoFile(), file)
  const words = ['--headline', 'Rad 1\u2028rad 2; "citat", å', '--person', 'Per Åländ', '--note', 'a\nb\r\nc', '--json']
  const logged = await talan('log', file, ...words)
  expect((await talan('undo', file, logged.value.actionId, '--json')).code).toBe(0)
  await talan('log', file, ...words)
  await attachPapers(folder, file)
  expect(await talan('export', file, '--archive', join(folder, 'arkiv'), '--json')).toMatchObject({ code: 0 })
}

const kept = mkdtempSync(join(tmpdir(), 'talan-archive-'))
let made: Promise<void> | undefined

afterAll(() => rmSync(kept, { recursive: true, force: true }))

/** Returns a folder with that office and its archive, which is made once and copied for each test. */
export async function anArchive() {
  made ??= makeArchive(kept)
  await made
  const folder = aFolder()
  cpSync(kept, folder, { recursive: true })
  return { folder, file: join(folder, 'X.talan'), archive: join(folder, 'arkiv') }
}
