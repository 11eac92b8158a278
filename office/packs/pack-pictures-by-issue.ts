import type { CaptionedPicture } from '../../src-shared/packs/blocks/page-picture'
import type { PackTexts } from '../../src-shared/packs/written-texts'
import type { IssueId } from '../../src-shared/records/ids'
import { pictureDots } from '../files/scaled-picture'
import { packPictures } from './texts/pack-pictures'

/** Returns the pictures of a pack by issue, as they are printed, with their bytes. Refuses a picture whose content is missing or altered. */
export async function picturesByIssue(
  storeFile: string,
  { issues }: Pick<PackTexts, 'issues'>,
): Promise<ReadonlyMap<IssueId, CaptionedPicture>> {
  const written = issues.flatMap(({ issueId, picture }) => (picture === null ? [] : [{ issueId, picture }]))
  const scaled = await packPictures(
    storeFile,
    written.map(({ picture }) => picture),
  )
  return new Map(
    written.flatMap(({ issueId, picture: { sha256, caption, alt } }) => {
      const bytes = scaled.get(sha256)
      if (!bytes) return []
      const data = Buffer.from(bytes).toString('base64')
      return [[issueId, { mediaType: 'image/png', data, ...pictureDots, alternative: alt, caption }] as const]
    }),
  )
}
