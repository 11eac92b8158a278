import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { askedOfPlan } from '../../office/imports/in-progress/asked-of-plan'
import { ImportInProgress } from '../../office/imports/in-progress/import-in-progress'
import { readFile } from '../../office/imports/reading/read-file'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { InteractionId } from '../../src-shared/records/ids'
import { aFolder } from '../db/office'
import { sheetRow, textCell, xlsxFile } from '../unit/imports/tables/workbook-files'
import { anOfficeWithCanaries, type Canary } from './an-office-with-canaries'
import { askedAt } from './asking'

const word = (field: string) => `kanarieinläst${field.replaceAll(/[^a-z]/g, '')}fågel`

/** Reads a file into an office as the window does, in this thread, and writes everything that can be written. */
export async function readInAll(store: Store, name: string, bytes: Uint8Array): Promise<string | null> {
  const current = new ImportInProgress(store, async (_file, options) => ({
    reading: await readFile(bytes, options),
    sha256: '0'.repeat(64),
  }))
  await current.start({ path: name, name }, {}, 'sv', askedAt)
  await current.makePlan(askedAt)
  const asked = askedOfPlan(current, store.read)
  await asked.decideNames({ verdict: 'unsure' }, { do: 'new' })
  for (const verb of ['review', 'conflict'] as const) await asked.decideRows({ verb }, { do: 'new' })
  return (await current.apply(askedAt)).batchId
}

/** The columns of a log, what is written in the row that becomes secret, and the fields that then hold a canary. */
const columns: readonly (readonly [heading: string, cell: (put: (field: string) => string) => string])[] = [
  ['Datum', () => '2026-11-12'],
  ['Typ', () => 'Möte'],
  ['Rubrik', put => put('headline')],
  ['Kontakt', put => `${put('person')} Provsson`],
  ['Befattning', put => put('title')],
  ['Organisation', put => put('organisation')],
  ['Region', () => 'Umeå kommun'],
  ['Uppföljning', put => put('promise')],
  ['Anteckning', put => put('note')],
  ['Plats', put => put('location')],
  ['Diarienummer', put => put('case-number')],
]

const letter = (at: number): string => String.fromCharCode(65 + at)
const rowOf = (line: number, cells: readonly string[]): string =>
  sheetRow(line, ...cells.map((text, at) => textCell(`${letter(at)}${line}`, text)))

const mailOf = (subject: string, text: string): string =>
  ['From: a@prov.example', `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n')

/**
 * Returns the office with canaries, with one more secret interaction that was read in from a workbook: each of its columns, the name of the
 * file and that of the sheet hold a word found nowhere else, and so does the mail that is attached to it.
 */
export async function anOfficeWithImportedCanaries(): Promise<{ store: Store; canaries: readonly Canary[] }> {
  const { store, canaries } = await anOfficeWithCanaries()
  const imported: Canary[] = []
  const put = (field: string): string => {
    imported.push({ field: `import.${field}`, words: [word(field)] })
    return word(field)
  }
  const cells = columns.map(([, cell]) => cell(put))
  const rows =
    rowOf(
      1,
      columns.map(([heading]) => heading),
    ) + rowOf(2, cells)
  const batchId = await readInAll(store, `${put('file')}.xlsx`, xlsxFile({ name: put('sheet'), rows }))
  if (batchId === null) throw new Error('nothing was read in')
  const found = await store.read
    .selectFrom('interaction')
    .select('id')
    .where('headline', '=', word('headline'))
    .executeTakeFirstOrThrow()
  const id = found.id as InteractionId
  await store.change(db =>
    markSecrecy(db, id, { provision: '15 kap. 1 §', markedOn: '2026-11-13', authority: 'Kontoret' }),
  )
  const mail = join(aFolder(), `${put('mail-file')}.eml`)
  writeFileSync(mail, mailOf(put('mail-subject'), put('mail-text')))
  await attachFiles(store, { subjectTable: 'interaction', subjectId: id }, [mail])
  await store.catchUp()
  return { store, canaries: [...canaries, ...imported] }
}
