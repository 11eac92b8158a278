import type { Clash } from '../../../src-shared/program/clash'

const side = { isOwn: false, computer: null, by: null, at: '2026-11-25T15:48:00.000Z', value: null }

/** Returns a clash about the note of a meeting that Alva wrote here and Cajsa on her computer, whose value stands. */
export const aClash = (given: Partial<Clash> = {}): Clash => ({
  id: '0123abcd',
  table: 'interaction',
  rowId: 'i',
  name: 'Strandskydd',
  column: 'note',
  isOfDeletion: false,
  record: { table: 'interaction', id: 'i', name: 'Strandskydd' },
  isText: true,
  standing: {
    ...side,
    value: 'Klar i maj.',
    by: 'Cajsa Exempelsson (cajsa)',
    computer: 'Cajsas dator',
    at: '2026-11-25T16:31:00.000Z',
  },
  other: { ...side, value: 'Klar i april.', by: 'Alva Teststråle (alva)', isOwn: true },
  before: 'Klar i mars.',
  names: {},
  ...given,
})
