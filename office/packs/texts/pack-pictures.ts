import { readFile } from 'node:fs/promises'
import { attachmentFolder, contentFault, contentFile } from '../../../db/attachments/content-files'
import { Refused } from '../../../src-shared/refusals/refusal'
import { scaledPicture } from '../../files/scaled-picture'
import { notAPicture } from '../../register/parts/text-rules'

/** A picture that a pack names: the content beside the store, and the words by which it is known in a refusal. */
type NamedPicture = { readonly sha256: string; readonly caption: string }

/**
 * Returns the pictures of a pack in the size of its page, as PNG, by the SHA-256 of what each was made from. Refuses a picture whose content
 * is missing or altered, so that no pack is made that lacks one without a word.
 */
export async function packPictures(
  storeFile: string,
  pictures: readonly NamedPicture[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const scaled = new Map<string, Uint8Array>()
  for (const { sha256, caption } of pictures) {
    if (scaled.has(sha256)) continue
    const fault = await contentFault(storeFile, sha256)
    if (fault) throw new Refused({ code: 'attachment-lost', name: caption, fault, folder: attachmentFolder(storeFile) })
    const picture = await scaledPicture(await readFile(contentFile(storeFile, sha256)))
    if (!picture) throw notAPicture(caption, 'damaged')
    scaled.set(sha256, picture)
  }
  return scaled
}
