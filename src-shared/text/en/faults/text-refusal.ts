import { never, type PictureFault, type Refusal, type TextRoom } from '../../../refusals/refusal'

const full: Record<TextRoom, (most: number) => string> = {
  results: most =>
    `The report has room for ${most} results. Nothing has been added, and what is written stays. Remove or rewrite one of them.`,
  'results-beside-asks': most =>
    `Beside three requests the report has room for ${most} results. Nothing has been added, and what is written stays. Remove a result or one of the three.`,
  asks: most =>
    `The report has room for ${most} requests. Nothing has been added, and what is written stays. Remove or rewrite one of them.`,
  'asks-beside-results': most =>
    `With three requests the report has room for ${most} results, and there are more. Nothing has been added, and what is written stays. Remove a result first.`,
  chosen: most =>
    `A quiet quarter has room for ${most} of the whole office’s results. No more have been chosen. Remove one of those chosen first.`,
}

const faults: Record<PictureFault, (mostMegabytes: number) => string> = {
  kind: () => 'it is neither JPEG nor PNG',
  size: most => `it is larger than ${most} MB`,
  damaged: () => 'it cannot be drawn',
}

type TextRefusal = Extract<Refusal, { readonly code: 'texts-full' | 'picture-needs-alt' | 'not-a-picture' }>

/** Returns a refusal about the words or a picture of a pack as a sentence in English. */
export function textRefusalEn(refusal: TextRefusal): string {
  switch (refusal.code) {
    case 'texts-full':
      return full[refusal.what](refusal.most)
    case 'picture-needs-alt':
      return 'The picture is not described in words, so those who cannot see it will not know what it shows. The picture has not been chosen, and what was saved is untouched. Write what the picture shows first, and then choose it.'
    case 'not-a-picture':
      return `${refusal.name} cannot be a picture in a report: ${faults[refusal.why](refusal.mostMegabytes)}. The picture has not been chosen, and the file is untouched. Choose another picture.`
    default:
      return never(refusal)
  }
}
