import type { SharedState } from '../../src-shared/program/sharing'
import { instantText } from './instants'
import type { Words } from './words'

/** Returns what is only said of an office that is shared by a hub. */
function hubLines({ place, colleagues, mayWrite, minutesAhead }: SharedState, { atHub }: Words): readonly string[] {
  if (place.is === 'folder') return []
  return [
    colleagues.length > 0 ? atHub.people(colleagues.map(({ name }) => name)) : '',
    mayWrite ? '' : atHub.readsOnly,
    minutesAhead === 0 ? '' : atHub.clock(minutesAhead),
  ]
}

/**
 * How the exchange with colleagues goes, a sentence a line: through which folder or hub, since when, and what waits. Why the last exchange failed, and
 * what could not be taken in, are sentences of their own.
 */
export function sharingLines(shared: SharedState, words: Words): readonly string[] {
  const { sharing: said, atHub, language } = words
  const { place, exchangedAt, waiting, parked, newer, awaited, isAdmitted, areKeysProtected } = shared
  return [
    place.is === 'folder' ? said.place(place.folder) : atHub.place(place.hub, place.person),
    exchangedAt ? said.lastExchanged(instantText(exchangedAt, language)) : said.neverExchanged,
    waiting > 0 ? said.toSend(waiting) : exchangedAt ? said.allSent : '',
    isAdmitted ? '' : said.notAdmittedYet,
    parked > 0 ? said.parked(parked) : '',
    newer > 0 ? said.newer(newer) : '',
    awaited > 0 ? said.awaited(awaited) : '',
    areKeysProtected ? '' : said.keysInFile,
    ...hubLines(shared, words),
  ].filter(Boolean)
}
