import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { getMeta } from 'unpdf'
import { contentsAbove, mostPages } from '../../src-shared/packs/blocks/pack-pages'
import type { LaidOutContent } from '../../src-shared/packs/pack-content'
import { flowMark, layOutName } from '../../src-shared/paper/flow-marks'
import { softHyphen } from '../../src-shared/paper/soft-hyphen'
import { openDialogAnswers } from './dialogs'
import { answeredFromPage } from './office-bridge'
import { lastLine, type ReadPdf, readPdf, textOf } from './read-pdf'
import { test } from './test'
import { brokenWords, squeezed, textsOf } from './words-of-pages'

type Pack = { readonly pdf: ReadPdf; readonly content: LaidOutContent }
type Wanted = {
  readonly period: string
  readonly language?: 'sv' | 'en'
  readonly partnerIds?: readonly (string | null)[]
}

/** Writes packs to a new folder and reads the PDF of each, with the JSON that says what is to stand in it. */
async function written(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  folder: string,
  { period, language = 'sv', partnerIds }: Wanted,
): Promise<Pack[]> {
  mkdirSync(folder)
  await openDialogAnswers(app, folder)
  await answeredFromPage(page, 'pack:write', {
    period,
    language,
    isLocking: false,
    ...(partnerIds && { partnerIds: [...partnerIds] }),
  })
  const packs: Pack[] = []
  for (const name of readdirSync(folder).toSorted())
    packs.push({
      pdf: await readPdf(join(folder, name, `${name}.pdf`)),
      content: JSON.parse(readFileSync(join(folder, name, `${name}.json`), 'utf8')),
    })
  return packs
}

function expectPages({ pdf, content: { pages } }: Pack): void {
  const { numPages } = pdf.document
  expect(numPages, pages.title).toBeLessThanOrEqual(mostPages[pages.sort])
  for (const [index, runs] of pdf.pages.entries()) {
    expect(textOf([runs]), `${pages.title}: page ${index + 1} has its number`).toContain(`${index + 1} (${numPages})`)
    if (index > 0) expect(squeezed(textOf([runs]))).toContain(squeezed(pages.header.left))
  }
}

function expectWholeWords({ pdf, content: { pages } }: Pack): void {
  const text = textOf(pdf.pages)
  expect(text).not.toContain(softHyphen)
  expect(brokenWords(text, [pages, pages.contents]), pages.title).toEqual([])
}

function expectSaid({ pdf, content: { pages } }: Pack): void {
  const text = squeezed(textOf(pdf.pages))
  const said = textsOf([pages.first, pages.sections])
  expect(said.length).toBeGreaterThan(20)
  expect(
    said.filter(each => !text.includes(squeezed(each))),
    pages.title,
  ).toEqual([])
}

function expectHeadingsAbove({ pdf, content: { pages } }: Pack): void {
  const headings = new Set(
    pages.sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : [])),
    ]),
  )
  for (const runs of pdf.pages) expect(headings).not.toContain(lastLine(runs))
}

async function expectDocument({ pdf, content: { pages, language } }: Pack): Promise<void> {
  const { info } = await getMeta(pdf.document)
  expect(info).toMatchObject({
    Language: language === 'sv' ? 'sv-SE' : 'en-GB',
    Title: pages.title,
    Author: pages.author,
    Subject: pages.subject,
  })
  expect(await pdf.document.getMarkInfo()).toMatchObject({ Marked: true })
  const tree = JSON.stringify(await (await pdf.document.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'P']) expect(tree).toContain(`"role":"${role}"`)
  const outline = JSON.stringify(await pdf.document.getOutline())
  for (const { heading } of pages.sections) expect(outline).toContain(JSON.stringify(heading).slice(1, -1))
  expect(pdf.bytes.toString('latin1'), 'the machine is not named').not.toMatch(/Linux|Windows|Macintosh|Electron/)
}

async function expectContents({ pdf, content: { pages } }: Pack): Promise<void> {
  const isLong = pdf.document.numPages > contentsAbove
  const links = await (await pdf.document.getPage(2)).getAnnotations()
  const inside = links.filter(({ subtype, dest }) => subtype === 'Link' && dest)
  expect(inside.length).toBe(isLong ? pages.contents.entries.length : 0)
}

test('every pack of a quarter is within its pages, with whole words, all that it has to say, and no heading at the foot of a page', async ({
  demoPage: page,
  app,
  folder,
}) => {
  for (const period of ['2026Q3', '2026Q4']) {
    const packs = await written({ app, page }, join(folder, period), { period })
    expect(packs.length).toBeGreaterThan(10)
    for (const pack of packs) {
      expectPages(pack)
      expectWholeWords(pack)
      expectSaid(pack)
      expectHeadingsAbove(pack)
    }
  }
})

test('a pack is a tagged document with title, author, subject, language, outline and linked contents, the same each time', async ({
  demoPage: page,
  app,
  folder,
}) => {
  const running = { app, page }
  const partnerIds = ['region-norrbotten', null]
  const packs = await written(running, join(folder, 'first'), { period: '2026Q4', partnerIds })
  expect(packs).toHaveLength(2)
  for (const pack of packs) {
    await expectDocument(pack)
    await expectContents(pack)
  }
  const again = await written(running, join(folder, 'again'), { period: '2026Q4', partnerIds })
  for (const [index, { pdf }] of again.entries()) expect(pdf.bytes.equals(packs[index]?.pdf.bytes as Buffer)).toBe(true)
})

test('the pages say the figures that were counted by hand for the invented office', async ({
  demoPage: page,
  app,
  folder,
}) => {
  const running = { app, page }
  const says = async (name: string, wanted: Wanted, sentences: readonly string[]) => {
    const [pack] = await written(running, join(folder, name), wanted)
    const text = squeezed(textOf(pack?.pdf.pages ?? []))
    for (const sentence of sentences) expect(text).toContain(squeezed(sentence))
  }
  await says('joint', { period: '2026Q4', partnerIds: [null] }, [
    '27 kontakter',
    'mot 12 i',
    '44,4 %',
    'Varav 1 sekretessmarkerad.',
    'Möte (fysiskt) 9 4 +5',
    'Summa 26 12 +14',
    'Olika personer 16',
  ])
  await says('quarter of the project', { period: 'PQ9', partnerIds: ['region-jamtland-harjedalen'] }, [
    '11 kontakter',
    'Det är 55,0 % av kontorets 20.',
    '780 000 kr',
  ])
})

test('an English pack is an English document', async ({ demoPage: page, app, folder }) => {
  const wanted = { period: '2026Q4', language: 'en', partnerIds: ['region-norrbotten'] } as const
  const [pack] = await written({ app, page }, join(folder, 'english'), wanted)
  if (!pack) throw new Error('no pack was written')
  await expectDocument(pack)
  expectWholeWords(pack)
  expectSaid(pack)
})

/** A page that tries to run a script in every way that there is, and to fetch a picture. Each would change the title. */
const hostilePage = (run: string): string =>
  `<!DOCTYPE html><html ${flowMark}><head><title>hostile</title><script>${run}</script></head>
  <body onload='${run}'><script>${run}</script><img src='data:image/png;base64,AAAA' onerror='${run}'>
  <img src='https://elsewhere.example/x.png' onerror='${run}'><svg onload='${run}'></svg>
  <iframe srcdoc='<script>parent.${run}</script>'></iframe><details open ontoggle='${run}'>x</details>
  <style onload='${run}'>p { color: red }</style></body></html>`

/** Keeps the program's hidden windows for printing, which it closes soon after the last page, until `act` is done. */
async function keepingPrintWindows(app: ElectronApplication, act: () => Promise<void>): Promise<void> {
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    const held: (() => void)[] = []
    const hold = (window: Electron.BrowserWindow) => {
      const destroy = window.destroy.bind(window)
      window.destroy = () => undefined
      held.push(() => !window.isDestroyed() && destroy())
    }
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().startsWith('talan-print:')) hold(window)
    const opened = (_event: unknown, window: Electron.BrowserWindow) => hold(window)
    electron.on('browser-window-created', opened)
    Object.assign(globalThis, {
      letGo: () => {
        electron.off('browser-window-created', opened)
        for (const close of held) close()
      },
    })
  })
  try {
    await act()
  } finally {
    await app.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo())
  }
}

test('nothing that comes into the document of printed pages runs or fetches', async ({
  demoPage: page,
  app,
  folder,
}) => {
  await keepingPrintWindows(app, async () => {
    await written({ app, page }, join(folder, 'one'), { period: '2026Q4', partnerIds: ['region-norrbotten'] })
    const found = await app.evaluate(
      async ({ BrowserWindow }, { html, name }) => {
        const window = BrowserWindow.getAllWindows().find(each => each.webContents.getURL().startsWith('talan-print:'))
        if (!window) return 'no window for printing'
        const run = (code: string) => window.webContents.executeJavaScriptInIsolatedWorld(1_001, [{ code }])
        await run(`${name}(${JSON.stringify(html)}).catch(() => undefined)`)
        await new Promise(resolve => setTimeout(resolve, 500))
        const seen = "[document.title, 'hit' in globalThis, 'layOutPages' in globalThis, document.images.length]"
        return (await window.webContents.executeJavaScript(seen)) as unknown
      },
      { html: hostilePage('globalThis.hit = document.title = "hit"'), name: layOutName },
    )
    expect(found).toEqual(['hostile', false, false, 2])
  })
})
