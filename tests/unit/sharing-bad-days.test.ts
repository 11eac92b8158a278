import { expect, test } from 'vitest'
import { sharedFolderRefusal } from '../../office/sharing/shared-folder'
import { sharingLines } from '../../src-renderer/text/sharing-lines'
import { sharingWord } from '../../src-renderer/text/sharing-word'
import { wordsIn } from '../../src-renderer/text/words'
import type { SharedState, SharingComputer } from '../../src-shared/program/sharing'
import { Refused, type SharingFault } from '../../src-shared/refusals/refusal'
import { aFolder } from '../db/office'

const [sv, en] = [await wordsIn('sv'), await wordsIn('en')]
const now = new Date('2026-11-26T10:45:00.000Z')

const computer: SharingComputer = {
  id: '0123456789abcdef',
  name: 'bos-dator',
  staffId: null,
  colleague: 'Bo',
  isOwn: false,
  isShutOut: false,
  seenAt: '2026-11-26T09:42:00.000Z',
  freshAt: '2026-11-26T09:42:00.000Z',
  minutesAhead: 0,
}
const well: SharedState = {
  isShared: true,
  place: { is: 'folder', folder: '/delat' },
  mayWrite: true,
  minutesAhead: 0,
  areKeysProtected: true,
  isAdmitted: true,
  isExchanging: false,
  exchangedAt: '2026-11-26T09:42:00.000Z',
  waiting: 0,
  trouble: null,
  problems: [],
  computers: [computer],
  colleagues: [{ name: 'Bo', freshAt: null }],
  toSettle: 0,
  parked: 0,
  newer: 0,
  awaited: 0,
}

/** All that the window says of a state, in the words of a language. */
const said = (state: SharedState, words: typeof sv): string =>
  [
    sharingWord(state, now, words),
    ...sharingLines(state, words),
    ...(state.trouble ? [words.shared.refusal(state.trouble)] : []),
    ...state.problems.map(words.shared.sharing.problem),
    ...state.computers.flatMap(({ minutesAhead }) => (minutesAhead > 0 ? [words.sharing.ahead(minutesAhead)] : [])),
  ].join('\n')

const trouble = (fault: SharingFault): Partial<SharedState> => ({
  waiting: 2,
  trouble: { code: 'sharing', fault, what: '/delat' },
})

test.each<[string, Partial<SharedState>, string, string]>([
  ['a full folder', trouble('full'), 'är full, så inget kunde skickas', 'is full, so nothing could be sent'],
  ['a read-only folder', trouble('read-only'), 'Det går inte att skriva', 'cannot be written to'],
  ['a folder that has vanished', trouble('away'), 'nås inte nu', 'cannot be reached now'],
  [
    'a clock two hours ahead',
    { computers: [{ ...computer, minutesAhead: 120 }] },
    'Klockan går 120 minuter före den här datorns',
    'Its clock is 120 minutes ahead of this one’s',
  ],
  [
    'a clock two hours ahead of the hub',
    { place: { is: 'hub', hub: 'h:5432/k', person: 'alva', address: '' }, minutesAhead: 120 },
    'Den här datorns klocka går 120 minuter före hubbens',
    'This computer’s clock is 120 minutes ahead of the hub’s',
  ],
  [
    'a clock days ahead',
    { problems: [{ kind: 'clock-ahead', computer: 'bos-dator', what: 'x' }] },
    'mer än ett dygn framåt och väntar',
    'more than a day ahead',
  ],
  ['an older program here', { newer: 3 }, 'Uppdatera programmet, så syns de', 'Update the program'],
  ['this computer shut out', trouble('shut-out'), 'den här datorn är utestängd', 'this computer is shut out'],
  [
    'the same file written on two computers',
    { problems: [{ kind: 'forked', computer: 'bos-dator', what: 'x' }] },
    'två olika saker på samma plats',
    'two different things in one place',
  ],
])(
  '%s is said in both languages, and that nothing is lost where something waits',
  (_day, change, inSwedish, inEnglish) => {
    const state = { ...well, ...change }
    expect(said(state, sv)).toContain(inSwedish)
    expect(said(state, en)).toContain(inEnglish)
    if (state.waiting > 0) {
      expect(said(state, sv)).toContain('Inget går förlorat')
      expect(said(state, en)).toContain('Nothing is lost')
    }
  },
)

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EIO', 'failing'],
] as const)('%s of the shared folder is told as %s', (code, fault) => {
  const office = aFolder()
  const error = Object.assign(new Error(code), { code, path: office })
  const refused = sharedFolderRefusal(office, error)
  expect(refused instanceof Refused && refused.refusal).toMatchObject({ code: 'sharing', fault, what: office })
})

test('any error while the folder is gone is told as the folder being away', () => {
  const office = `${aFolder()}/borta`
  const error = Object.assign(new Error('EIO'), { code: 'EIO', path: office })
  const refused = sharedFolderRefusal(office, error)
  expect(refused instanceof Refused && refused.refusal).toMatchObject({ code: 'sharing', fault: 'away' })
})
