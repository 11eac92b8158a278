import { z } from 'zod'
import type { CopyFault, OpenedCopy, PlaceCopy, SecondPlaceState } from '../program/second-place'
import type { OfficeStatus } from './desktop'
import { keeping, nothing, reading } from './question'

/** A passphrase as it was typed: no character of it is taken away. Null where there is none. */
const passphrase = z.string().max(1_000).nullable()

/** The questions about the second place for copies. The user chooses every folder in the system's dialog; the page names a copy. */
export const placeContract = {
  /** The second place of the open office, and why copies are not made, if they are not. */
  'place:state': reading<{ readonly second: SecondPlaceState | null; readonly faults: readonly CopyFault[] }>()(
    nothing,
  ),
  /** Asks the user for the folder. It is used when `place:use` has said whether copies are encrypted. */
  'place:choose': keeping<{ readonly folder: string }>()(nothing),
  /**
   * Uses the folder that was just chosen, or goes on with the place that is used already, and puts a first copy there. With a passphrase
   * copies are encrypted with a new key.
   */
  'place:use': keeping<Record<string, never>>()(z.object({ isChosen: z.boolean(), passphrase }).strict()),
  /** Makes no more copies in the second place. Those that are there stay. */
  'place:leave': keeping<Record<string, never>>()(nothing),
  /** The copies in the second place, newest first; none while it cannot be reached. */
  'place:copies': reading<{ readonly rows: readonly PlaceCopy[] }>()(nothing),
  /** Asks the user for a folder with copies, and lists them. */
  'place:browse': keeping<{ readonly folder: string; readonly rows: readonly PlaceCopy[] }>()(nothing),
  /** Unpacks a copy that was listed last, and says what restoring it would change. */
  'place:open': keeping<OpenedCopy>()(
    z.object({ name: z.string().max(100), isBrowsed: z.boolean(), passphrase }).strict(),
  ),
  /** Deletes the unpacked copy. */
  'place:close': keeping<Record<string, never>>()(nothing),
  /** Puts the unpacked copy in the place of the open office and opens it. The replaced file becomes a copy, so that this can be undone. */
  'place:restore': keeping<OfficeStatus>()(nothing),
  /** Makes a new office out of the unpacked copy, in a file that the user chooses, and opens it. */
  'place:restore-new': keeping<{ readonly file: string }>()(nothing),
} as const
