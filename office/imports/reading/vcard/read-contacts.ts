import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { count } from '../contacts/counts'
import type { ReadContact } from '../read-contact'
import type { Records, Row } from '../reading'
import { cardValues } from './card-values'
import { type CardCounts, contactOfCard } from './contact-of-card'
import { type Card, readCards } from './read-cards'

/** Returns why a card is passed over: it is private, or it is of something else than a person or an organisation. Null if it is read. */
function passedOver(card: Card): PassedOverWord | null {
  const { first } = cardValues(card)
  if (/^(?:private|confidential)$/i.test(first('CLASS'))) return 'private'
  const kind = first('KIND', 'X-ADDRESSBOOKSERVER-KIND').toLowerCase()
  if (kind === 'group') return 'group'
  if (kind === 'location') return 'room'
  return kind === 'device' || kind === 'application' || kind === 'thing' ? 'thing' : null
}

/**
 * Returns the contacts of a file of cards in version 2.1, 3.0 or 4.0. A card that is broken is a row with a problem.
 * Throws `Unreadable` for a file without a card.
 */
export function readContacts(bytes: Uint8Array, encoding?: string): Records<'contacts', ReadContact> {
  if (bytes.length === 0) throw new Unreadable('empty')
  const counts: CardCounts = { dropped: {}, passedOver: {} }
  const rows: Row<ReadContact>[] = []
  for (const card of readCards(bytes, encoding)) {
    const reason = passedOver(card)
    if (reason) count(counts.passedOver, reason)
    else rows.push({ place: { sheet: null, line: card.line }, ...contactOfCard(card, counts) })
  }
  if (rows.length === 0 && Object.keys(counts.passedOver).length === 0) throw new Unreadable('no-rows')
  return { kind: 'contacts', rows, dropped: counts.dropped, passedOver: counts.passedOver }
}
