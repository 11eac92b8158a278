import { chmod, copyFile, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentFolder, contentFault, contentFile } from '../../db/attachments/content-files'
import { folderRefusal } from '../../db/file/folder-refusal'
import type { Store } from '../../db/store'
import type { AttachmentId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { nameOfCopy } from '../files/file-names'
import { attachmentNamed } from './kept-attachments'
import { isHarmless } from './media-type'

/**
 * Puts a read-only copy, under the attachment's real name, into a new folder inside `folder`, and returns its path. Another program opens
 * the copy, so what it does never reaches the office. Refuses an unknown attachment, one whose content is missing or altered, and a
 * kind of file that is not known to be harmless.
 */
export async function copyToOpen(store: Store, id: AttachmentId, folder: string): Promise<string> {
  const { name, sha256 } = await attachmentNamed(store.read, id)
  const fault = await contentFault(store.file, sha256)
  if (fault) throw new Refused({ code: 'attachment-lost', name, fault, folder: attachmentFolder(store.file) })
  const shown = nameOfCopy(name)
  if (!isHarmless(shown)) throw new Refused({ code: 'attachment-is-program', name })
  try {
    const copy = join(await mkdtemp(join(folder, 'bilaga-')), shown)
    await copyFile(contentFile(store.file, sha256), copy)
    await chmod(copy, 0o400)
    return copy
  } catch (error) {
    throw folderRefusal(folder, error)
  }
}
