import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { protocol } from 'electron'

/** Where the window's own files live. A scheme of our own, since `file://` would need rights the package switches off. */
export const origin = 'talan://app'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Nothing but our own files: no remote content, no inline script or style, no frames, no forms sent anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Must be called before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'talan', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

type WindowFile = { readonly body: Uint8Array<ArrayBuffer>; readonly contentType: string }

/**
 * The window's files, read while Electron is still getting ready: asked for one by one, each would wait its turn in a process
 * that is busy starting. There are about thirty, a megabyte in all.
 */
export function readWindowFiles(folder: string): ReadonlyMap<string, WindowFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      const path = `/${relative(folder, file).split(sep).join('/')}`
      const contentType = contentTypes[extname(name)] ?? 'application/octet-stream'
      return [path, { body: new Uint8Array(readFileSync(file)), contentType }]
    }),
  )
}

/** Node loads its fetch at the first response, which takes longer than all else here: done while Electron is still getting ready. */
export const warmUp = (): unknown => Readable.fromWeb(new Response('').body as ReadableStream<Uint8Array>).destroy()

/** Serves the window's own files and nothing else there is on the disk. */
export function serveWindow(files: ReadonlyMap<string, WindowFile>): void {
  protocol.handle('talan', request => {
    const { host, pathname } = new URL(request.url)
    const found = host === 'app' ? files.get(decodeURIComponent(pathname)) : undefined
    if (!found) return new Response(null, { status: 404 })
    return new Response(found.body, {
      headers: {
        'content-type': found.contentType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
