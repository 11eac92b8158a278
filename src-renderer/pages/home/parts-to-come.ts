import type { Words } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'

/** Forms half filled in, once `draft:list` answers; until then there are none, and the part is not shown. */
export const draftPart = (drafts: readonly HomeItem[], words: Words['home']): HomePart => ({
  id: 'drafts',
  heading: words.drafts(drafts.length),
  items: drafts,
})

/** People not met for longer than was meant, once `cadence:due` answers; until then there are none, and the part is not shown. */
export const losingContactPart = (people: readonly HomeItem[], words: Words['home']): HomePart => ({
  id: 'losing-contact',
  heading: words.losingContact,
  items: people,
})
