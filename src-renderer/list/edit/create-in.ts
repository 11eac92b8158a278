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

/** Begins something new of the kind a list holds, with what was typed. */
export const createIn = (list: ListCode, text = ''): void =>
  list === 'interactions' ? logFromHere(text) : startNew(kinds[list], text)
