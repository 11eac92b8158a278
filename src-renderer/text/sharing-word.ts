import type { SharedState } from '../../src-shared/program/sharing'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { momentText, sinceText } from './moment-text'
import type { Words } from './words'

/** What keeps an exchange from being whole: the folder is not reached, this computer is shut out, or something else. */
function troubleKind(trouble: Refusal): 'away' | 'shut-out' | 'other' {
  if (trouble.code !== 'sharing') return 'other'
  return trouble.fault === 'away' || trouble.fault === 'shut-out' ? trouble.fault : 'other'
}

/** True if the user should look at how sharing goes. The words of the state then have a mark. */
export const isSharingTroubled = ({ trouble }: SharedState): boolean => trouble !== null

function progressWord(state: SharedState, now: Date, { sharing: words, language }: Words): string {
  const { trouble, exchangedAt, waiting } = state
  const kind = trouble && troubleKind(trouble)
  if (kind === 'shut-out') return words.shutOutHere
  if (kind === 'away') return exchangedAt ? words.noContact(sinceText(exchangedAt, now, language)) : words.noContactYet
  if (!state.isAdmitted) return words.notAdmitted
  if (waiting > 0) return words.waiting(waiting)
  if (kind === 'other') return words.stopped
  return exchangedAt ? words.allExchanged(momentText(exchangedAt, now, language)) : words.notYet
}

/** The state of sharing in a few words: "Delat med 4 · allt utväxlat 10.42". */
export const sharingWord = (state: SharedState, now: Date, words: Words): string =>
  `${words.sharing.with(state.colleagues.length)} · ${progressWord(state, now, words)}`
