import { readFileSync } from 'node:fs'
import { type BrowserWindow, session, type WebContents } from 'electron'
import { letters } from '../office/paper/letters'
import type { PrintPage } from '../office/paper/printing'
import { flowMark, layOutName, lettersId, lettersMark } from '../src-shared/paper/flow-marks'
import { laidOutShape } from '../src-shared/paper/laid-out-shape'
import { type PrintWindows, printWindows } from './print-windows'

const scheme = 'talan-print'
/**
 * From this Chromium version on a page that counts its pages in its style (`@page`) is numbered by that, at no cost. In older versions the
 * footer is made again for each page. Only packs of the earlier templates do; in every other page the numbers are written.
 */
const firstWithMargins = 131
const canCount = Number.parseInt(process.versions.chrome, 10) >= firstWithMargins
const counting = 'counter(pages)'
const numbered = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;padding:0 16mm;font:8px sans-serif;color:#48545f;text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
}

/** What a printed page may do, whatever it says itself: it runs nothing and fetches nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * A separate session that reaches the pages to print, by an address of its own, and nothing else: no network, no permissions, nothing kept on
 * the disk.
 */
export function printSession(scheme: string, pages: ReadonlyMap<string, string>): Electron.Session {
  const own = session.fromPartition(scheme)
  own.setPermissionRequestHandler((_contents, _permission, allow) => allow(false))
  own.setPermissionCheckHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${scheme}:`) }))
  own.protocol.handle(scheme, ({ url }) => {
    const page = pages.get(new URL(url).pathname)
    return new Response(page ?? null, {
      status: page === undefined ? 404 : 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    })
  })
  return own
}

/** The world of our own script: apart from that of the page, in which nothing runs, and from Electron's. It has neither Node nor messages. */
const world = 1_001
const run = (contents: WebContents, code: string): Promise<unknown> =>
  contents.executeJavaScriptInIsolatedWorld(world, [{ code }])

/** The document in which pages are laid out one after the other. It holds the letters, so that they are read once and not for each page. */
const shellPath = '/letters'
const shell = (): string =>
  `<!DOCTYPE html><html ${flowMark}><head><meta charset="utf-8"><style id="${lettersId}">${letters}</style></head><body></body></html>`

const printed = (contents: WebContents, more: Electron.PrintToPDFOptions = {}): Promise<Uint8Array> =>
  contents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    ...more,
  })

/** Prints a page that is as it is to be, in a window in which script is off. */
async function printAsItIs(windows: PrintWindows, pages: Map<string, string>, path: string): Promise<Uint8Array> {
  const window = windows.take(false)
  try {
    await window.loadURL(`${scheme}://page${path}`)
    const isCounting = !canCount && pages.get(path)?.includes(counting)
    return await printed(window.webContents, isCounting ? numbered : {})
  } finally {
    pages.delete(path)
    windows.giveBack(window, false)
  }
}

/**
 * Returns what prints pages that ask to be divided: each is put into a document that is there already, and our own script divides it. Script
 * is on in that window, and the policy of the document lets no other run.
 */
function flowingPrinter(windows: PrintWindows, scriptFile: string) {
  const ready = new WeakSet<BrowserWindow>()
  let script: string | undefined
  const prepare = async (window: BrowserWindow): Promise<void> => {
    if (ready.has(window)) return
    await window.loadURL(`${scheme}://page${shellPath}`)
    script ??= readFileSync(scriptFile, 'utf8')
    await run(window.webContents, `(() => {${script}\n})()`)
    ready.add(window)
  }
  const print: PrintPage = async (html, onLaidOut) => {
    const window = windows.take(true)
    let isWell = false
    try {
      await prepare(window)
      const laidOut = laidOutShape.parse(await run(window.webContents, `${layOutName}(${JSON.stringify(html)})`))
      onLaidOut?.(laidOut)
      const bytes = laidOut.isPrinted ? await printed(window.webContents) : new Uint8Array()
      isWell = true
      return bytes
    } finally {
      windows.giveBack(window, isWell)
    }
  }
  return print
}

/**
 * Prints pages as tagged PDFs with an outline and page numbers, in hidden windows whose pages run no script. `scriptFile` is where the script
 * is that divides the pages that ask for it.
 */
export function pagePrinter(scriptFile: string): PrintPage {
  const pages = new Map<string, string>()
  const opened = () => {
    pages.set(shellPath, shell())
    const windows = printWindows(printSession(scheme, pages))
    return { windows, printFlowing: flowingPrinter(windows, scriptFile) }
  }
  let printing: ReturnType<typeof opened> | undefined
  let last = 0
  return (html, onLaidOut) => {
    printing ??= opened()
    if (html.includes(flowMark)) return printing.printFlowing(html, onLaidOut)
    last += 1
    const path = `/${last}`
    pages.set(
      path,
      html.replace(lettersMark, () => letters),
    )
    return printAsItIs(printing.windows, pages, path)
  }
}
