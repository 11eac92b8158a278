import { type CopyKind, leastPassphrase } from '../../../src-shared/program/second-place'
import type { secondPlaceSv } from '../sv/second-place'

const inMegabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`

const failing: Record<CopyKind, string> = {
  beside: 'Backup copies are not being made just now.',
  second: 'Copies to the second place are not being made just now.',
}

/** English; a key that Swedish has and this lacks does not compile. */
export const secondPlaceEn: typeof secondPlaceSv = {
  secondPlace: {
    heading: 'Copies in a second place',
    intro:
      'If the computer is lost, so are the copies beside the office. Choose a folder on a USB stick or one that is synced, and Talan puts one copy a day there when the place is connected. Each copy is one file with the office, its attachments and your own notes.',
    none: 'No second place is chosen.',
    choose: 'Choose a folder…',
    chooseAnother: 'Change folder…',
    encryption: 'Change encryption…',
    leave: 'Stop copying there',
    left: 'No more copies go to the second place. Those that are there stay.',
    copyNow: 'Copy there now',
    where: (folder, isEncrypted) => `One copy a day goes to ${folder}, ${isEncrypted ? 'encrypted' : 'not encrypted'}.`,
    last: when => `Last ${when}.`,
    noneYet: 'There is no copy there yet.',
    away: 'The place cannot be reached now. Copying catches up when it is connected again.',
    list: 'Copies in the second place, newest first',
    empty: 'No copies in the folder.',
    size: (bytes, isEncrypted) => `${inMegabytes(bytes)}${isEncrypted ? ', encrypted' : ''}`,
    restoreNamed: when => `Restore the copy of ${when} in the second place…`,
    browse: 'Fetch a copy from a folder…',
    browseHint:
      'Has the computer been replaced? Plug in the stick, or wait until the folder has synced, and choose the folder with the copies.',
    found: folder => `Copies in ${folder}, newest first`,
    fetchNamed: when => `Fetch the copy of ${when}…`,
    fetch: 'Fetch…',
    useTitle: folder => `Copies in ${folder}`,
    how: 'Who can read the copies?',
    encrypted: 'Whoever has the passphrase',
    plain: 'Everybody who gets at the folder',
    plainWarning:
      'Without encryption, whoever finds the stick or gets at the folder can read everything: the office, what is secrecy-marked and your own notes.',
    phrase: 'Passphrase',
    phraseHint: `At least ${leastPassphrase.characters} characters, for example four or five words that do not belong together. You need it only when a copy is to be read.`,
    phraseAgain: 'The passphrase once more',
    weak: `Too easy to guess: type at least ${leastPassphrase.characters} characters with more different letters.`,
    different: 'The passphrases are not alike.',
    lostPhrase:
      'Write the passphrase down and keep it elsewhere than the stick. If it is forgotten the copies can never be read, not by Talan either. Copies that are in the folder already stay as they are.',
    use: 'Begin copying here',
    using: 'Making the first copy…',
    used: 'The first copy is in the second place. It has been read back and compared.',
    copied: 'The copy is in the second place. It has been read back and compared.',
    openTitle: when => `Fetch the copy of ${when}?`,
    ownPhrase: 'The passphrase of the copy',
    open: 'Read the copy',
    opening: 'Reading and checking the copy…',
    asNew: 'Restore to a new file…',
    noOffice: 'The copy is whole. Choose where the office is to be on this computer.',
    unlike: 'The open office cannot be read, so what differs cannot be said.',
    restoredNew: file => `The office is restored in ${file}.`,
    failing: (kind, sentence) => `${failing[kind]} ${sentence}`,
    home: 'Copy in the second place',
    homeNone: 'No second place is chosen. Choose one under Import and export, in case the computer is lost.',
    homeLast: (folder, when) => `${folder}, ${when}`,
    homeNoCopy: folder => `${folder}: no copy yet.`,
    homeAway: 'The place cannot be reached now.',
    tooOld: days => `The second place has not got a copy for ${days} days.`,
  },
}
