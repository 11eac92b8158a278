import { readFileSync } from 'node:fs'
import { BrowserWindow, session } from 'electron'
import type { WindowFiles } from './protocol'

const scheme = 'talan-print'
/**
 * From this Chromium version on a page numbers itself (`@page` in its style), at no cost. In older versions the footer is made again for
 * each page.
 */
const firstWithMargins = 131
const numbersItself = Number.parseInt(process.versions.chrome, 10) >= firstWithMargins
const footer =
  '<div style="width:100%;padding:0 16mm;font:8px sans-serif;color:#48545f;text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

/** A separate session that reaches the page to print and nothing else: no network, no permissions, nothing kept on the disk. */
function printSession(pages: ReadonlyMap<string, string>): Electron.Session {
  const own = session.fromPartition(scheme)
  own.setPermissionRequestHandler((_contents, _permission, allow) => allow(false))
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${scheme}:`) }))
  own.protocol.handle(scheme, ({ url }) => {
    const page = pages.get(new URL(url).pathname)
    return new Response(page ?? null, {
      status: page === undefined ? 404 : 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  })
  return own
}

/** The mark by which a page asks to be printed in the window's own fonts, so that it looks the same on every machine. */
const lettersWanted = '/* letters */'

/**
 * Returns the window's fonts as style rules that contain the font files themselves, since the page reaches nothing else. The name of a
 * subset says which characters it has.
 */
function lettersFrom(files: WindowFiles): string {
  const ranges = {
    'latin-ext': 'U+0100-02BA, U+1E00-1EFF, U+2C60-2C7F, U+A720-A7FF',
    latin: 'U+0000-00FF, U+2000-22FF',
  }
  return Object.entries(ranges)
    .map(([subset, range]) => {
      const [, file] = [...files].find(([path]) => path.includes(`/inter-${subset}-wght-normal`)) ?? []
      if (!file) return ''
      const bytes = readFileSync(file).toString('base64')
      return `@font-face { font-family: "Inter Variable"; font-weight: 100 900; font-display: block; unicode-range: ${range}; src: url("data:font/woff2;base64,${bytes}") format("woff2-variations"); }`
    })
    .join('\n')
}

/** Prints pages as tagged PDFs with an outline and page numbers, each in a hidden window that runs no script. */
export function pagePrinter(files: WindowFiles): (html: string) => Promise<Uint8Array> {
  const pages = new Map<string, string>()
  let own: Electron.Session | undefined
  let last = 0
  let letters: string | undefined
  return async html => {
    own ??= printSession(pages)
    last += 1
    const path = `/${last}`
    letters ??= lettersFrom(files)
    pages.set(path, html.replace(lettersWanted, letters))
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, javascript: false, contextIsolation: true, spellcheck: false },
    })
    try {
      await window.loadURL(`${scheme}://page${path}`)
      return await window.webContents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
        ...(!numbersItself && {
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: footer,
        }),
      })
    } finally {
      pages.delete(path)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}
