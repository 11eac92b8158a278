import { readFile } from 'node:fs/promises'
import { attachmentFolder, contentFault, contentFile } from '../../../db/attachments/content-files'
import type { Store } from '../../../db/store'
import type { AttachmentId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { attachmentNamed } from '../../attachments/kept-attachments'
import { mostDots, pictureHead } from '../../files/picture-head'
import { faultOfPicture, notAPicture } from '../../register/parts/text-rules'

/** Refuses an attachment that cannot be a picture of a pack: by its kind and size, by a content that is lost, and by what is in it. */
export async function requirePicture(store: Pick<Store, 'file' | 'read'>, id: AttachmentId): Promise<void> {
  const { name, sha256, mediaType, sizeBytes } = await attachmentNamed(store.read, id)
  const fault = faultOfPicture(mediaType, sizeBytes)
  if (fault) throw notAPicture(name, fault)
  const lost = await contentFault(store.file, sha256)
  if (lost) throw new Refused({ code: 'attachment-lost', name, fault: lost, folder: attachmentFolder(store.file) })
  const head = pictureHead(await readFile(contentFile(store.file, sha256)))
  if (!head) throw notAPicture(name, 'damaged')
  if (head.width * head.height > mostDots) throw notAPicture(name, 'size')
}
