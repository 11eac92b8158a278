import { leastPassphrase } from '../../../program/second-place'
import type { placeFaultSv } from '../../sv/faults/place-fault'

/** English; a fault that Swedish words and this does not is an error of type. */
export const placeFaultEn: typeof placeFaultSv = {
  beside: what =>
    `The folder ${what} is the office's own, so a copy there is lost together with the office. Nothing was changed. Choose a folder on a USB stick, on another disk or one that is synced.`,
  away: what =>
    `The second place, ${what}, cannot be reached now. Nothing was changed, and the copies there are untouched. Plug in the stick or connect to the network. If the place is gone for good: choose a new one under Import and export.`,
  'no-key': what =>
    `The key file is missing or altered in ${what}, and without it an encrypted copy can never be read. No copy is made there. Put the key file back, or turn encryption on again under Import and export.`,
  'no-copy': what =>
    `There is no checked copy of ${what} to put in the second place. Nothing is written. Make a copy first.`,
  weak: () =>
    `The passphrase is too easy to guess. Nothing was changed. Type at least ${leastPassphrase.characters} characters, for example four or five words that do not belong together.`,
  needed: what =>
    `The passphrase of ${what} is missing. Nothing was changed. Type it. On the command line it may be in a file instead, given with --passphrase-file.`,
  wrong: what =>
    `The passphrase does not open ${what}. Nothing was changed. Type it again, with the same capitals. If the passphrase was changed, older copies have the one of that time.`,
  damaged: what =>
    `The copy ${what} is not whole: it is cut off, or altered since it was written. Nothing was changed. Choose another copy.`,
  'not-as-written': what =>
    `The copy written to ${what} could not be read back as it was written, so it does not count and is deleted. The office and the other copies are untouched. Another program may have changed the file, or the stick is broken. Talan tries again in a quarter of an hour; if it happens again, choose another place under Import and export.`,
  'another-office': what =>
    `The copy ${what} belongs to another office than the open one. Nothing was changed. Restore it to a new file instead.`,
}
