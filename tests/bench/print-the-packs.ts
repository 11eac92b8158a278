import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { answeredFromPage } from '../e2e/office-bridge'
import type { RunningApp } from '../e2e/running-app'
import { bareLibrary } from './make-the-packs'
import { type Figure, now } from './measure'
import { measuredIn } from './window-app'

const period = '2026Q3'

/** Returns the milliseconds that Chromium needs to print existing pages, one after the other. */
const barePrinting = ({ app }: RunningApp, pages: readonly string[]): Promise<number> =>
  app.evaluate(async ({ BrowserWindow }, files) => {
    const begun = performance.now()
    for (const file of files) {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } })
      await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(file)}`)
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

/** Measures the real app making all packs of a quarter with PDFs, against Chromium printing the same pages and the library writing equal rows. */
export async function printThePacks(office: string, size: number, folder: string): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'printed-'))
  const switches = [`--talan-store=${office}`, `--talan-report-folder=${place}`]
  return measuredIn(switches, async running => {
    const asked = { period, language: 'sv', isLocking: false } as const
    const begun = now()
    const { packs } = await answeredFromPage(running.page, 'pack:write', asked)
    const ours = now() - begun
    const pages = packs.map(pack => {
      const page = readdirSync(pack.folder).find(name => name.endsWith('.html')) ?? ''
      return readFileSync(join(pack.folder, page), 'utf8')
    })
    const printing = await barePrinting(running, pages)
    const rows = packs.reduce((sum, pack) => sum + pack.interactions, 0)
    const library = await bareLibrary(rows, place)
    const left = await answeredFromPage(running.page, 'work:progress', { what: 'packs' })
    if (left.progress !== null) throw new Error('packs are said to be made still')
    rmSync(place, { recursive: true, force: true })
    return [
      {
        name: `${packs.length} packs of a quarter with PDF, ${size} interactions`,
        ours,
        limit: printing + library,
        limitName: 'Chromium printing the same pages and the library writing equal rows',
        ratio: ours / (printing + library),
        target: null,
        detail: `${rows} rows; printing alone ${(printing / 1_000).toFixed(1)} s; to take 20 s at most at 20,000`,
      },
    ]
  })
}
