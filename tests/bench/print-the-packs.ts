import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packPrintHtml } from '../../office/packs/paper/pack-html'
import { letters } from '../../office/paper/letters'
import type { PackPages } from '../../src-shared/packs/blocks/pack-pages'
import { layOutName, lettersMark } from '../../src-shared/paper/flow-marks'
import { answeredFromPage } from '../e2e/office-bridge'
import type { RunningApp } from '../e2e/running-app'
import { bareLibrary, rowsOf } from './make-the-packs'
import { type Figure, median, now, spreadOf } from './measure'
import { measuredIn } from './window-app'

const period = '2026Q3'
/** How many times the time of its yardstick making the packs may take. */
const target = 1.3

/** Returns the file of a pack's folder with an ending. */
const fileOf = (folder: string, ending: string): string => {
  const name = readdirSync(folder).find(each => each.endsWith(ending))
  if (name === undefined) throw new Error(`${folder} has no ${ending}`)
  return join(folder, name)
}

/** Returns a page as it was printed, but not yet divided into page boxes. */
function pageOf(folder: string): string {
  const { pages } = JSON.parse(readFileSync(fileOf(folder, '.json'), 'utf8')) as { pages: PackPages }
  return packPrintHtml({ first: [pages], rest: [pages], otherwise: 'print' }).replace(lettersMark, () => letters)
}

/** Divides pages into page boxes with the program's own script, and writes what comes of it: pages that are only to be printed. */
const dividedPages = ({ app }: RunningApp, pages: readonly string[]): Promise<string[]> =>
  app.evaluate(
    async ({ BrowserWindow }, { files, script, name }) => {
      const divided: string[] = []
      for (const file of files) {
        const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: true } })
        await window.loadFile(file)
        const run = (code: string): Promise<unknown> =>
          window.webContents.executeJavaScriptInIsolatedWorld(1_001, [{ code }])
        await run(`(() => {${script}\n})()`)
        await run(`${name}(document.documentElement.outerHTML)`)
        divided.push(String(await run("'<!DOCTYPE html>' + document.documentElement.outerHTML")))
        window.destroy()
      }
      return divided
    },
    { files: pages, script: readFileSync(resolve('out/preload/page-flow.cjs'), 'utf8'), name: layOutName },
  )

/** Returns the milliseconds that Chromium needs to print pages that are divided already, one after the other. */
const barePrinting = ({ app }: RunningApp, pages: readonly string[]): Promise<number> =>
  app.evaluate(async ({ BrowserWindow }, files) => {
    const begun = performance.now()
    for (const file of files) {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
      await window.loadFile(file)
      await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      window.destroy()
    }
    return performance.now() - begun
  }, pages)

const written = (folder: string, kind: string, pages: readonly string[]): string[] =>
  pages.map((page, index) => {
    const file = join(folder, `${kind}-${index}.html`)
    writeFileSync(file, page)
    return file
  })

/** How often ours and the limit are measured, in turns: one making varies by a third on a machine with two processors. */
const rounds = 5

/** Makes all packs of a quarter in the real app, just started. Returns the milliseconds and the folders. */
const making = (office: string, place: string): Promise<{ took: number; folders: readonly string[] }> =>
  measuredIn([`--talan-store=${office}`, `--talan-report-folder=${place}`], async ({ page }) => {
    const asked = { period, language: 'sv', isLocking: false } as const
    const begun = now()
    const { packs } = await answeredFromPage(page, 'pack:write', asked)
    const took = now() - begun
    const left = await answeredFromPage(page, 'work:progress', { what: 'packs' })
    if (left.progress !== null) throw new Error('packs are said to be made still')
    return { took, folders: packs.map(pack => pack.folder) }
  })

/**
 * Measures the real app making all packs of a quarter with PDFs, against the least that could make them: Chromium printing the same pages,
 * letters and page boxes and all, and the library writing as many rows as the tables of the packs have.
 */
export async function printThePacks(office: string, size: number, folder: string): Promise<Figure[]> {
  const [ours, printing, limit]: [number[], number[], number[]] = [[], [], []]
  let [sheets, rows, made] = [0, 0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const [place, aside] = ['printed-', 'divided-'].map(name => mkdtempSync(join(folder, name))) as [string, string]
    const { took, folders } = await making(office, place)
    // In an app of its own, with an empty office: the other one begins to read its file whole when the packs are made.
    const bare = await measuredIn([], async running => {
      const divided = await dividedPages(running, written(aside, 'flowing', folders.map(pageOf)))
      sheets = divided.reduce((sum, page) => sum + page.split('class="sheet').length - 1, 0)
      return barePrinting(running, written(aside, 'divided', divided))
    })
    made = folders.length
    rows = folders.reduce((sum, each) => sum + rowsOf(each), 0)
    ours.push(took)
    printing.push(bare)
    limit.push(bare + (await bareLibrary(rows, place)))
    for (const each of [place, aside]) rmSync(each, { recursive: true, force: true })
  }
  const ratios = ours.map((took, round) => took / (limit[round] ?? took))
  return [
    {
      name: `${made} packs of a quarter with PDF, ${size} interactions`,
      ours: median(ours),
      limit: median(limit),
      limitName: 'Chromium printing the same pages and the library writing equal rows',
      ratio: median(ratios),
      target,
      spread: spreadOf(ours),
      detail: `${sheets} pages, ${rows} rows; printing alone ${(median(printing) / 1_000).toFixed(1)} s; ${rounds} rounds, ratios ${ratios.map(ratio => ratio.toFixed(2)).join(', ')}; to take 20 s at most at 20,000`,
    },
  ]
}
