import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isLaidOut, type PackContent } from '../../src-shared/packs/pack-content'
import { aProfile, removeProfile } from '../e2e/running-app'
import { textsOf, squeezed as withoutHyphens } from '../e2e/words-of-pages'
import { unzipped } from '../ipc/unzipped'
import { drawPages, libreOffice, pdfElements, pdfFacts, pdfText } from './office-programs'
import { writeThePacks } from './write-the-packs'

const out = resolve('out/checked-files')
const faults: string[] = []
const expectThat = (isSo: boolean, otherwise: string) => isSo || faults.push(otherwise)
const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

type Table = PackContent['sections'][number]['tables'][number]

type AsText = (cell: Table['rows'][number][number], column: Table['columns'][number]) => string
const inCells: AsText = cell => String(cell ?? '')

/** Records a fault for each row of a table that the text lacks. White space between the cells does not matter. */
function expectTable(text: string, table: Table, asText: AsText, file: string): void {
  const all = squeezed(text)
  for (const row of table.rows) {
    const cells = table.columns.map((column, index) => asText(row[index] ?? null, column))
    expectThat(all.includes(squeezed(cells.join(''))), `${file}: ${table.name} lacks ${cells.join(' | ')}`)
  }
}

/** Records a fault for each text of a pack's pages that a file lacks. */
function expectPages(text: string, content: PackContent, file: string): void {
  const all = withoutHyphens(text)
  const said = isLaidOut(content) ? textsOf([content.pages.first, content.pages.sections]) : []
  expectThat(said.length > 20, `${file} has no pages`)
  for (const each of said) expectThat(all.includes(withoutHyphens(each)), `${file} lacks: ${each}`)
}

/** Checks a pack's files as LibreOffice and Poppler read them, and draws every page. */
function checkPack(folder: string, convert: ReturnType<typeof libreOffice>): void {
  const name = basename(folder)
  const own = (end: string) => join(folder, `${name}.${end}`)
  const content: PackContent = JSON.parse(readFileSync(own('json'), 'utf8'))
  const figures = content.sections.flatMap(({ tables }) => tables).filter(({ id }) => id === 'figures')

  const facts = pdfFacts(own('pdf'))
  expectThat(facts['Tagged'] === 'yes', `${name}.pdf is not tagged`)
  expectThat(facts['Title'] === content.pages?.title, `${name}.pdf is called ${facts['Title']}`)
  const elements = pdfElements(own('pdf'))
  for (const element of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD'])
    expectThat(elements.has(element), `${name}.pdf has no ${element}`)

  const made = join(out, 'converted', name)
  convert([own('docx')], 'txt:Text (encoded):UTF8', made)
  // LibreOffice writes no word of a picture. What is said of each stands in the document itself, and the stages of a process only there.
  const said = unzipped(readFileSync(own('docx'))).get('word/document.xml') ?? ''
  const ofPictures = [...said.matchAll(/ descr="([^"]*)"/g)].map(([, words]) => words)
  const word = [readFileSync(join(made, `${name}.txt`), 'utf8'), ...ofPictures].join('\n')
  expectPages(word, content, `${name}.docx`)
  // The numbers mean: semicolons, UTF-8, and a separate file for each sheet.
  convert([own('xlsx')], 'csv:Text - txt - csv (StarCalc):59,34,76,1,,,false,true,false,false,false,-1', made)
  for (const table of figures) {
    const sheet = readFileSync(join(made, `${name}-${table.name}.csv`), 'utf8')
    expectTable(sheet.replaceAll(/[;"]/g, ''), table, inCells, `${name}.xlsx`)
  }

  const pages = [drawPages(own('pdf'), join(out, 'pages'), `${name}-pdf`)]
  for (const end of ['docx', 'xlsx']) {
    convert([own(end)], 'pdf', join(made, end))
    expectThat(!/###|Err:\d/.test(pdfText(join(made, end, `${name}.pdf`))), `${name}.${end} shows an error or ###`)
    pages.push(drawPages(join(made, end, `${name}.pdf`), join(out, 'pages'), `${name}-${end}`))
  }
  console.log(`${name}: ${pages[0]} pages of PDF, ${pages[1]} of Word and ${pages[2]} of Excel by LibreOffice`)
}

rmSync(out, { recursive: true, force: true })
const profile = aProfile()
try {
  const folders = await writeThePacks(profile, join(out, 'packs'))
  const convert = libreOffice(join(profile, 'libreoffice'))
  for (const folder of folders) checkPack(folder, convert)
  console.log(`${readdirSync(join(out, 'pages')).length} pages to look at in ${join(out, 'pages')}`)
} finally {
  removeProfile(profile)
}
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? 'Every file opened, with every figure in it.' : `${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
