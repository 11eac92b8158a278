import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { connect } from '../../db/file/connect'
import { withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import type { Store } from '../../db/store'
import { backupFolder } from '../../office/keeping/backups/backup-folder'
import { listBackups } from '../../office/keeping/backups/list-backups'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import type { KillKind } from './kill-kind'
import { inStore, logIn, login, malmbananSubject, now, officeIn, opened, wholeEntry } from './offices'

const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const note = (store: Store) => withPrivateNotes(store, notes => writeNote(notes, malmbananSubject, 'Bara mitt', now))

/** Returns the copies that cannot be read whole. */
const brokenCopies = async (file: string): Promise<string[]> =>
  (await listBackups(file)).flatMap(copy => {
    const raw = connect(copy.file, { readonly: true })
    try {
      const found = raw.pragma('quick_check(1)', { simple: true })
      return found === 'ok' && copy.holding ? [] : [`${copy.name}: ${found}`]
    } catch (error) {
      return [`${copy.name}: ${error}`]
    } finally {
      raw.close()
    }
  })

const backingUp: KillKind = {
  most: 3,
  prepare: folder => inStore(officeIn(folder), note),
  begin: async folder => {
    const file = officeIn(folder)
    const store = await opened(file)
    return {
      next: async nth => {
        await logIn(store, wholeEntry(`Före kopia ${nth}`, nth))
        return basename((await makeBackup({ file, user: login, kind: 'asked' }, later(nth))).file)
      },
      close: () => store.close(),
    }
  },
  look: async ({ file }, acks) => {
    const names = (await listBackups(file)).map(({ name }) => name)
    return { lost: acks.filter(ack => !names.includes(String(ack))).map(String), half: await brokenCopies(file) }
  },
}

/** The copies that are restored in turn: each holds one interaction more than the one before. */
const states = 3
const marked = 'Läge'

const stateOf = async ({ read }: Store): Promise<number> =>
  (await read.selectFrom('interaction').select('rid').where('headline', 'like', `${marked} %`).execute()).length - 1

const restoring: KillKind = {
  most: 4,
  prepare: async folder => {
    const file = officeIn(folder)
    const copies: string[] = []
    for (let nth = 0; nth < states; nth += 1) {
      await inStore(file, async store => {
        await note(store)
        await logIn(store, wholeEntry(`${marked} ${nth}`, nth))
      })
      copies.push(basename((await makeBackup({ file, user: login, kind: 'asked' }, later(nth))).file))
    }
    writeFileSync(join(folder, 'kopior.json'), JSON.stringify(copies))
  },
  begin: async folder => {
    const file = officeIn(folder)
    const copies = JSON.parse(readFileSync(join(folder, 'kopior.json'), 'utf8')) as string[]
    return {
      next: async nth => {
        const copy = join(backupFolder(file), copies[nth % states] as string)
        await restoreBackup({ file, copy, user: login }, later(10 + nth))
        return nth
      },
      close: async () => undefined,
    }
  },
  look: async (store, acks) => {
    // Before the first restore the office is as its last copy.
    const last = acks.length === 0 ? states - 1 : Number(acks.at(-1)) % states
    const state = await stateOf(store)
    const isOldOrNew = state === last || state === (last + 1) % states
    return {
      lost: isOldOrNew ? [] : [`restore ${acks.at(-1)}: the office is in state ${state}`],
      half: await brokenCopies(store.file),
    }
  },
}

export const killsOfCopies = {
  'make a copy': backingUp,
  'restore a copy': restoring,
} satisfies Record<string, KillKind>
