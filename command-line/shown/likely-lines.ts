import type { LikelyDuplicate } from '../../src-shared/names/duplicate'
import { duplicateWords } from '../../src-shared/text/duplicate-words'

/** Somebody who was just added, and those known who may be the same. */
export type LikelyOfNew = { readonly id: string; readonly name: string; readonly likely: readonly LikelyDuplicate[] }

/** Returns a line for each that somebody just added may be the same as, with why, and the command that makes them one. */
export const likelyLines = (added: readonly LikelyOfNew[]): string[] =>
  added.flatMap(({ id, likely }) =>
    likely.map(one => {
      const who = [one.name, one.detail].filter(Boolean).join(', ')
      const why = duplicateWords(one.reasons, 'sv')
      return one.isInBin
        ? `Liknar: ${who} (${why}), i papperskorgen: talan restore FIL ${one.id}`
        : `Liknar: ${who} (${why}). Är de samma: talan merge FIL person ${one.id} ${id}`
    }),
  )
