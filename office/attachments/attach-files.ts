import { access, constants, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { contentFile, keepContent } from '../../db/attachments/content-files'
import { requireSubject } from '../../db/reads/names/known-rows'
import type { Store } from '../../db/store'
import type { Attachment } from '../../src-shared/log/attachment'
import { largestAttachment } from '../../src-shared/log/log-limits'
import type { ActionId } from '../../src-shared/records/ids'
import type { Subject } from '../../src-shared/records/subject'
import { Refused } from '../../src-shared/refusals/refusal'
import { addAttachment, type NewAttachment } from './kept-attachments'
import { mediaTypeOf } from './media-type'
import { plainTextOf } from './plain-text'

/** The attached files, and the action with which to undo attaching them. */
export type Attached = { readonly actionId: ActionId; readonly attachments: readonly Attachment[] }

function checkSize(name: string, sizeBytes: number): void {
  if (sizeBytes > largestAttachment)
    throw new Refused({ code: 'attachment-too-large', name, mostMegabytes: largestAttachment / 1024 / 1024 })
}

/** Refuses a file that cannot be attached, before a file is copied. */
async function checkSource(file: string): Promise<void> {
  const refusing = (detail: string) => new Refused({ code: 'attachment-unreadable', file, detail })
  try {
    const found = await stat(file)
    if (!found.isFile()) throw refusing('EISDIR')
    checkSize(basename(file), found.size)
    await access(file, constants.R_OK)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw refusing((error as NodeJS.ErrnoException).code ?? 'EIO')
  }
}

/** Stores the content, then reads it from where it is stored, so that row and content cannot differ. */
async function kept(store: Store, subject: Subject, file: string): Promise<NewAttachment> {
  const name = basename(file).normalize('NFC')
  const { sha256, sizeBytes } = await keepContent(store.file, file)
  checkSize(name, sizeBytes)
  const plainText = await plainTextOf(contentFile(store.file, sha256), name)
  return { ...subject, name, mediaType: mediaTypeOf(name), sizeBytes, sha256, plainText }
}

/**
 * Attaches files to a subject as one action. Their contents are stored safely before the first row names them: a crash in between leaves an
 * extra file and never a row without its file. Refuses an unknown subject, and a file that is missing, unreadable or too large; nothing is
 * then attached.
 */
export async function attachFiles(store: Store, subject: Subject, files: readonly string[]): Promise<Attached> {
  // If the office file has been moved or replaced, a content stored beside that path would never be found.
  store.requireInPlace()
  await requireSubject(store.read, subject)
  const sources = files.map(file => resolve(file))
  for (const source of sources) await checkSource(source)
  const entries: NewAttachment[] = []
  for (const source of sources) entries.push(await kept(store, subject, source))
  const { actionId, result } = await store.change(async db => {
    const attachments: Attachment[] = []
    for (const entry of entries) {
      const id = await addAttachment(db, entry)
      const { plainText, ...shown } = entry
      attachments.push({ ...shown, id, hasText: plainText !== '' })
    }
    return attachments
  })
  return { actionId, attachments: result }
}
