import { type DerivedPart, derivedParts } from '../../program/derived-part'
import type { derivedSv } from '../sv/derived'

const parts: Readonly<Record<DerivedPart, string>> = {
  timelines: 'timelines and monthly counts',
  search: 'the search words of interactions',
  names: 'the names that are searched',
}
const named = (some: readonly DerivedPart[]) => some.map(part => parts[part]).join(', ')

/** The messages after derived data was rebuilt, in English. */
export const derivedEn: typeof derivedSv = {
  mended: wrong =>
    `What is worked out from what you have written was not right (${named(wrong)}) and has been made again. Nothing you have written has changed.`,
  recounted: wrong =>
    wrong.length === 0
      ? `What is worked out from what you have written (${named(derivedParts)}) was right, and has been made again. Nothing you have written has changed.`
      : `What is worked out from what you have written (${named(derivedParts)}) has been made again and is right. This was not right: ${named(wrong)}. Nothing you have written has changed.`,
}
