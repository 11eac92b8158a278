import type { HubFault } from '../../src-shared/program/hub'
import type { SharedState } from '../../src-shared/program/sharing'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { momentText, sinceText } from './moment-text'
import type { Words } from './words'

/** The person is not let in at the hub: the password is another or lost, or the person was shut out. */
const notLetIn: readonly HubFault[] = ['sign-in', 'forbidden', 'no-password']

/** What keeps an exchange from being whole: the folder or the hub is not reached, this computer or person is not let in, or something else. */
function troubleKind(trouble: Refusal): 'away' | 'shut-out' | 'not-let-in' | 'other' {
  if (trouble.code === 'hub') {
    if (trouble.fault === 'away') return 'away'
    return notLetIn.includes(trouble.fault) ? 'not-let-in' : 'other'
  }
  if (trouble.code !== 'sharing') return 'other'
  return trouble.fault === 'away' || trouble.fault === 'shut-out' ? trouble.fault : 'other'
}

/** True if the user should look at how sharing goes. The words of the state then have a mark. */
export const isSharingTroubled = ({ trouble }: SharedState): boolean => trouble !== null

function progressWord(state: SharedState, now: Date, { sharing: words, atHub, language }: Words): string {
  const { trouble, exchangedAt, waiting, place } = state
  const kind = trouble && troubleKind(trouble)
  if (kind === 'shut-out') return words.shutOutHere
  if (kind === 'not-let-in') return atHub.notLetIn
  if (kind === 'away') {
    const said = place.is === 'hub' ? atHub : words
    return exchangedAt ? said.noContact(sinceText(exchangedAt, now, language)) : said.noContactYet
  }
  if (!state.isAdmitted) return words.notAdmitted
  if (waiting > 0) return words.waiting(waiting)
  if (kind === 'other') return words.stopped
  return exchangedAt ? words.allExchanged(momentText(exchangedAt, now, language)) : words.notYet
}

/** The state of sharing in a few words: "Delat med 4 · allt utväxlat 10.42". */
export const sharingWord = (state: SharedState, now: Date, words: Words): string =>
  `${words.sharing.with(state.colleagues.length)} · ${progressWord(state, now, words)}`
