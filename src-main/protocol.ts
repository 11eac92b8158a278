import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { protocol } from 'electron'

/** The address of the window's own files. It has its own scheme, since `file://` would need rights that the package switches off. */
export const origin = 'talan://app'

const contentTypes: Record<string, readonly [mimeType: string, charset?: string]> = {
  '.html': ['text/html', 'utf-8'],
  '.js': ['text/javascript', 'utf-8'],
  '.css': ['text/css', 'utf-8'],
  '.svg': ['image/svg+xml', 'utf-8'],
  '.png': ['image/png'],
  '.woff2': ['font/woff2'],
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

/** The window's files: the path that may be asked for, and the file's path on the disk. */
export type WindowFiles = ReadonlyMap<string, string>

/**
 * Returns every file of the window by its path in an address, so that nothing else on the disk can be named. Empty if the folder does not
 * exist.
 */
export function windowFilesIn(folder: string): WindowFiles {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [`/${relative(folder, file).split(sep).join('/')}`, file]
    }),
  )
}

const namedIn = (page: string): Set<string> =>
  new Set(Array.from(page.matchAll(/(?:src|href)="\.(\/[^"]+)"/g), ([, path = '']) => path))

/**
 * Serves the window's own files and nothing else on the disk. It uses the older of Electron's two ways. The newer one first loads Node's
 * whole fetch (40 ms of each start), and sends every file as a stream through this process. Calls `onPageSent` each time the last of the
 * files named by the page has been sent.
 */
export function serveWindow(files: WindowFiles, onPageSent: () => void): void {
  let unsent = new Set<string>()
  protocol.registerBufferProtocol('talan', ({ url }, answer) => {
    const { host, pathname } = new URL(url)
    const file = host === 'app' ? files.get(pathname) : undefined
    // The file is gone if the program was updated while it ran. An error thrown here would stop the whole program.
    if (!file || !existsSync(file)) return answer({ statusCode: 404, data: Buffer.alloc(0) })
    const [mimeType, charset] = contentTypes[extname(file)] ?? ['application/octet-stream']
    const data = readFileSync(file)
    answer({
      data,
      mimeType,
      ...(charset && { charset }),
      headers: { 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' },
    })
    if (pathname === '/index.html') unsent = namedIn(data.toString())
    else if (unsent.delete(pathname) && unsent.size === 0) onPageSent()
  })
}
