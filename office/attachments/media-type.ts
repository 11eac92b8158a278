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

/** Returns the media type by the extension of the name alone. Neither the content nor the system is asked. */
export const mediaTypeOf = (name: string): string =>
  byExtension[extname(name).toLowerCase()] ?? 'application/octet-stream'

/**
 * The kinds of files that may be opened: texts, documents without macros, pictures, sound, film, e-mail, calendars and packed files. The
 * program that shows one of these may ask before it runs anything in it; none of them is run by being opened. What a browser shows with
 * scripts (HTML, SVG, XML) is not among them, and neither are links, disk images, installers or documents that carry macros by their kind.
 */
const harmless = new Set(
  `.txt .text .log .md .csv .tsv .json .geojson .yaml .yml .tex .bib .srt .vtt
  .pdf .rtf .doc .docx .dotx .xls .xlsx .xltx .ppt .pptx .ppsx .potx .vsdx .odt .ott .ods .ots .odp .otp .odg .odf .pages .numbers .key .epub
  .xps .oxps .djvu .dwg .dxf .gpx
  .png .jpg .jpeg .jpe .jfif .gif .tif .tiff .bmp .webp .heic .heif .avif .ico .psd .raw .dng
  .mp3 .m4a .aac .wav .aif .aiff .flac .ogg .oga .opus .amr
  .mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .3gp .ogv
  .eml .msg .ics .vcf
  .zip .7z .tar .gz .tgz`.split(/\s+/),
)

/** True if a file of this name is of a kind that is known to be shown and not run. A name without an extension says nothing, so it is not. */
export const isHarmless = (name: string): boolean =>
  harmless.has(extname(name.trim().replace(/[. ]+$/, '')).toLowerCase())
