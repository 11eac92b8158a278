import { readFile } from 'node:fs/promises'
import { attachmentFolder, contentFault, contentFile } from '../../db/attachments/content-files'
import type { PagePicture } from '../../src-shared/packs/blocks/page-picture'
import type { LogoFile, LogoFiles } from '../../src-shared/packs/page-facts'
import { Refused } from '../../src-shared/refusals/refusal'
import { logoDots, scaledLogo } from '../files/scaled-picture'
import { notAPicture } from '../register/parts/text-rules'
import type { PackLogos } from './blocks/first-page-top'

async function drawn(storeFile: string, { name, sha256 }: LogoFile): Promise<PagePicture> {
  const fault = await contentFault(storeFile, sha256)
  if (fault) throw new Refused({ code: 'attachment-lost', name, fault, folder: attachmentFolder(storeFile) })
  const bytes = await scaledLogo(await readFile(contentFile(storeFile, sha256)))
  if (!bytes) throw notAPicture(name, 'damaged')
  return { mediaType: 'image/png', data: Buffer.from(bytes).toString('base64'), ...logoDots, alternative: name }
}

/** Returns the logos of a pack with their bytes. Refuses one whose content is missing or altered, so that none is left out without a word. */
export const packLogos = async (storeFile: string, { office, partner }: LogoFiles): Promise<PackLogos> => ({
  office: office && (await drawn(storeFile, office)),
  partner: partner && (await drawn(storeFile, partner)),
})
