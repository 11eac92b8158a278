import { Unreadable, type UnreadableReason } from '../../../src-shared/imports/unreadable'
import { isOleFile, oleNames } from './files/ole-directory'
import { type ZipDirectory, zipDirectory } from './files/zip-directory'
import { wholePart } from './files/zip-part'
import { type RecognisedText, recogniseText } from './recognise-text'

/** A workbook, with the directory of its zip, which was checked before anything was unpacked. */
export type RecognisedWorkbook = {
  readonly kind: 'workbook'
  readonly format: 'xlsx' | 'ods'
  readonly directory: ZipDirectory
}

/**
 * What a file is, by its content. Its name is never asked: programs give files of one kind the ending of another. `refused` is a file that is
 * known and cannot be read, with the reason.
 */
export type Recognised =
  | RecognisedWorkbook
  | { readonly kind: 'outlook-message' }
  | { readonly kind: 'office-file' | 'office-archive' }
  | { readonly kind: 'refused'; readonly reason: UnreadableReason; readonly place: Unreadable['place'] }
  | RecognisedText

const refused = (reason: UnreadableReason, place: Unreadable['place'] = {}): Recognised => ({
  kind: 'refused',
  reason,
  place,
})

function recogniseOle(bytes: Uint8Array): Recognised {
  const names = oleNames(bytes)
  if (names.has('EncryptedPackage')) return refused('password')
  if (names.has('Workbook') || names.has('Book')) return refused('old-workbook')
  if ([...names].some(name => name.startsWith('__properties_version1.0') || name.startsWith('__nameid_version1.0')))
    return { kind: 'outlook-message' }
  return refused('unknown-kind')
}

function recogniseZip(bytes: Uint8Array): Recognised {
  const directory = zipDirectory(bytes)
  const names = [...directory.keys()]
  if ([...directory.values()].some(entry => entry.isEncrypted)) return refused('password')
  if (directory.has('xl/workbook.bin')) return refused('old-workbook')
  const mimetype = directory.get('mimetype')
  const said = mimetype && mimetype.unpacked < 200 ? Buffer.from(wholePart(bytes, mimetype)).toString('latin1') : ''
  if (
    said.startsWith('application/vnd.oasis.opendocument.spreadsheet') ||
    (said === '' && directory.has('content.xml'))
  )
    return { kind: 'workbook', format: 'ods', directory }
  if (names.some(name => name.startsWith('xl/'))) return { kind: 'workbook', format: 'xlsx', directory }
  return refused(names.length === 0 ? 'empty' : 'not-a-workbook')
}

const begins = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, text.length)).toString('latin1') === text

/** Recognises a file by its bytes. A file that is cut off or a trap gives `refused` with the reason. An encoding that the user chose is used for texts. */
export function recognise(bytes: Uint8Array, encoding?: string): Recognised {
  if (bytes.byteLength === 0) return refused('empty')
  try {
    if (isOleFile(bytes)) return recogniseOle(bytes)
    if (begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006')) return recogniseZip(bytes)
    if (begins(bytes, 'SQLite format 3\u0000')) return { kind: 'office-file' }
    return recogniseText(bytes, encoding)
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.reason, error.place)
    throw error
  }
}
