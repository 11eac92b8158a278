import { readFileSync } from 'node:fs'
import { session, type WebContents } from 'electron'
import { letters } from '../office/paper/letters'
import type { PrintPage } from '../office/paper/printing'
import { flowMark, layOutName, lettersMark } from '../src-shared/paper/flow-marks'
import type { LaidOut } from '../src-shared/paper/laid-out'
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

/** Has our own script divide the page into page boxes, and returns what it found. */
async function layOut(contents: WebContents, script: string): Promise<LaidOut> {
  const run = (code: string): Promise<unknown> => contents.executeJavaScriptInIsolatedWorld(world, [{ code }])
  await run(`(() => {${script}\n})()`)
  return laidOutShape.parse(await run(`${layOutName}()`))
}

/**
 * Prints pages as tagged PDFs with an outline and page numbers, each in a hidden window whose page runs no script. Script is on only in the
 * window of a page that asks to be divided by ours; `scriptFile` is where that is. The policy of the page lets no other run.
 */
export function pagePrinter(scriptFile: string): PrintPage {
  const pages = new Map<string, string>()
  let windows: PrintWindows | undefined
  let script: string | undefined
  let last = 0
  return async (html, onLaidOut) => {
    windows ??= printWindows(printSession(scheme, pages))
    last += 1
    const path = `/${last}`
    const isFlowing = html.includes(flowMark)
    pages.set(
      path,
      html.replace(lettersMark, () => letters),
    )
    const window = windows.take(isFlowing)
    let isWell = false
    try {
      await window.loadURL(`${scheme}://page${path}`)
      if (isFlowing) {
        script ??= readFileSync(scriptFile, 'utf8')
        const laidOut = await layOut(window.webContents, script)
        onLaidOut?.(laidOut)
        isWell = !laidOut.isPrinted
        if (isWell) return new Uint8Array()
      }
      const printed = await window.webContents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
        ...(!canCount && html.includes(counting) && numbered),
      })
      isWell = true
      return printed
    } finally {
      pages.delete(path)
      windows.giveBack(window, isFlowing && isWell)
    }
  }
}
