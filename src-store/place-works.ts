import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { effectOfReplacing, holdingOfCopy } from '../db/file/holding'
import { isOfAnotherOffice } from '../office/keeping/backups/other-office'
import { dropUnpacked, dropUnpackedCopy } from '../office/keeping/second-place/unpacked-copies'
import { Refused } from '../src-shared/refusals/refusal'
import type { Laptop } from './opened-office'
import type { SecondPlaceThread } from './second-place-thread'
import type { StoreWorks } from './store-works'
import type { timelyBackups } from './timely-backups'

type Tools = {
  readonly backups: ReturnType<typeof timelyBackups>
  readonly secondPlace: SecondPlaceThread
  readonly laptop: Laptop
  readonly now: () => Date
}

/** Where a copy is unpacked when no office is open: in the laptop's own folder, where the next start deletes what a kill left. */
const besideNone = (laptop: Laptop): string => join(laptop.laptop, 'kopia')

/** Deletes what a killed program left of copies that were unpacked in the laptop's own folder. */
export const dropLeftUnpacked = (laptop: Laptop): void => dropUnpacked(besideNone(laptop))

/** What the store thread does about second places. */
export const placeWorks = ({ backups, secondPlace, laptop, now }: Tools) =>
  ({
    'use-place': async ({ place }) => {
      backups.usePlace(place)
      return null
    },
    'copy-to-place': async () => {
      await backups.nowInPlace()
      return null
    },
    'make-key': given => secondPlace.have('key', given),
    unpack: async ({ copy, file, passphrase }) => {
      const store = await secondPlace.have('unpack', { copy, beside: file ?? besideNone(laptop), passphrase })
      const of = file !== null && !isOfAnotherOffice(file, store) ? file : null
      // An office that cannot be read is a reason to restore it, and nothing to compare with.
      const effect = of === null ? null : readable(() => effectOfReplacing(of, store))
      return { store, holding: holdingOfCopy(of, store), isOfOpenOffice: of !== null, effect }
    },
    'drop-unpacked': async ({ store }) => {
      dropUnpackedCopy(store)
      return null
    },
    'restore-new': async ({ file, copy }) => {
      const { restoreBackup } = await import('../office/keeping/backups/restore-backup')
      if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
      await restoreBackup({ file, copy, user: laptop.user }, now())
      return null
    },
  }) satisfies Partial<StoreWorks>

function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
