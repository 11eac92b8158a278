import type { ListCode } from '../../../src-shared/lists/list-columns'
import { logFromHere } from '../../state/screen/log-start'
import { type NewKind, startNew } from '../../state/screen/overlays'

const kinds: Readonly<Record<Exclude<ListCode, 'interactions'>, NewKind>> = {
  people: 'person',
  organisations: 'organisation',
  issues: 'issue',
  commitments: 'commitment',
  processes: 'process',
  partners: 'partner',
}

/** Opens the form for something new of the list's kind, filled in with the typed text. */
export const createIn = (list: ListCode, text = ''): void =>
  list === 'interactions' ? logFromHere(text) : startNew(kinds[list], text)
