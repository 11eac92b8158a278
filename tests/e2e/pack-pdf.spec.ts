import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import type { PackContent } from '../../src-shared/packs/pack-content'
import { cellText } from '../../src-shared/text/pack-cells'
import { openDialogAnswers } from './dialogs'
import { askFromPage } from './office-bridge'
import { test } from './test'

type Pack = { readonly pdf: Buffer; readonly text: string; readonly content: PackContent }

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

/** Writes one pack to a new folder, and reads its PDF with a library that did not write it. */
async function written(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  folder: string,
  period: string,
  partner: string | null,
): Promise<Pack> {
  mkdirSync(folder)
  await openDialogAnswers(app, folder)
  const asked = { period, partnerIds: [partner], language: 'sv', isLocking: false } as const
  expect(await askFromPage(page, 'pack:write', asked)).toMatchObject({ ok: true })
  const [name = ''] = readdirSync(folder)
  const pdf = readFileSync(join(folder, name, `${name}.pdf`))
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return { pdf, text: squeezed(text), content: JSON.parse(readFileSync(join(folder, name, `${name}.json`), 'utf8')) }
}

/** Expects every row of the figures in the PDF. The tests of the other formats check the same JSON against figures counted by hand. */
function expectFigures({ text, content }: Pack): void {
  const figures = content.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'figures')
  expect(figures?.rows.length).toBeGreaterThan(30)
  for (const row of figures?.rows ?? []) {
    const cells = row.map((cell, index) => cellText(cell, figures?.columns[index]?.type ?? 'text', 'sv'))
    expect(text, cells.join(' | ')).toContain(squeezed(cells.join('')))
  }
}

function expectSaid({ text }: Pack, sentences: readonly string[]): void {
  for (const sentence of sentences) expect(text).toContain(squeezed(sentence))
}

test('the PDF of a pack has every figure, tags, a language and a title, and is the same each time', async ({
  demoPage: page,
  app,
  folder,
}) => {
  const running = { app, page }
  const joint = await written(running, join(folder, 'joint'), '2026Q4', null)
  expectFigures(joint)
  expectSaid(joint, [
    '27 kontakter genomfördes, +15 mot perioden före (+125,0 %).',
    '12 hade ett gemensamt budskap (44,4 %).',
    '16 olika personer kontaktades, sammanlagt 31 gånger.',
    '24 visas i sin helhet och 2 utan namn och innehåll.',
    'Partner utan redovisad kontakt: Skellefteå kommun, Umeå universitet, Arctic Center of Energy.',
    'Totalt Summa per fråga 38 14 +24 +171,4',
    'Typ Möte (fysiskt) 9 4 +5 +125,0',
    'Fråga Norrbotniabanan 8 5 +3 +60,0',
    'Partner Region Jämtland Härjedalen 13 4 +9 +225,0',
    'Sekretessmarkerad uppgift',
  ])
  const quarter = await written(running, join(folder, 'quarter'), 'PQ9', 'region-jamtland-harjedalen')
  expectFigures(quarter)
  expectSaid(quarter, [
    'Det är 55,0 % av kontorets 20 kontakter (11 av 20).',
    '8 olika personer kontaktades, sammanlagt 11 gånger.',
    'högst 780 000 kr för hela projektperioden (föreslaget)',
    'Frågor utan redovisad kontakt: Kulturstöd scen och teknik, Bredband,',
  ])

  const document = await getDocumentProxy(new Uint8Array(joint.pdf))
  const { info } = await getMeta(document)
  expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Kvartalsrapport, kvartal 4 2026, Gemensam rapport' })
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(tree).toContain(`"role":"${role}"`)
  expect(joint.text, 'pages are numbered').toContain(`2/${document.numPages}`)
  expect((await document.getOutline()).length).toBeGreaterThan(0)
  expect(joint.pdf.toString('latin1'), 'the machine is not named').not.toMatch(/Linux|Windows|Macintosh|Electron/)
  const again = await written(running, join(folder, 'again'), '2026Q4', null)
  expect(again.pdf.equals(joint.pdf)).toBe(true)
})
