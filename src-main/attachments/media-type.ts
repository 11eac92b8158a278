import { extname } from 'node:path'

const byExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.eml': 'message/rfc822',
  '.msg': 'application/vnd.ms-outlook',
  '.ics': 'text/calendar',
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.rtf': 'application/rtf',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
}

/** What kind of file a name says it is; nobody else is asked. */
export const mediaTypeOf = (name: string): string =>
  byExtension[extname(name).toLowerCase()] ?? 'application/octet-stream'

const programs = new Set(
  `.appimage .application .app .bat .chm .cmd .com .command .cpl .deb .desktop .dll .dmg .exe .gadget .hta .inf .jar .js .jse .lnk
  .msc .msi .msp .mst .pif .pkg .ps1 .psm1 .py .reg .rpm .run .scf .scr .sh .url .vb .vbe .vbs .workflow .ws .wsc .wsf .wsh`.split(
    /\s+/,
  ),
)

/** Whether the system would run a file of this name rather than show it. */
export const isProgram = (name: string): boolean =>
  programs.has(extname(name.trim().replace(/[. ]+$/, '')).toLowerCase())
