import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkAttachments } from '../../db/attachments/check-attachments'
import { connect } from '../../db/file/connect'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { applicationId } from '../../db/program-version'
import { integrityOf } from '../../db/reads/home/office-counts'
import { activePartners, periodOfPack } from '../../db/reads/packs/pack-scope'
import demoFile from '../../office/demo/demo-office.json'
import { sumsFile } from '../../office/keeping/archive-files'
import { importOffice } from '../../office/keeping/import-office'
import { writeArchive } from '../../office/keeping/write-archive'
import { lockedContent, lockedPacks } from '../../office/packs/lock-pack'
import { writePacks } from '../../office/packs/make-packs'
import type { PartnerId } from '../../src-shared/records/ids'
import type { KillKind, Wrong } from './kill-kind'
import { inStore, login, now, officeIn, opened } from './offices'

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const nothing = async () => undefined
const today = '2026-11-24'

/** Returns what is wrong with an office that was made while the program was killed; undefined if it is whole. */
async function faultOf(file: string, interactions: number): Promise<string | undefined> {
  try {
    return await inStore(file, async ({ read }) => {
      const integrity = await integrityOf(read)
      if (integrity !== 'ok') return integrity
      const { missing, altered } = await checkAttachments(read, file)
      if (missing.length + altered.length > 0) return `attachments: ${[...missing, ...altered].join(', ')}`
      const rows = await read.selectFrom('interaction').select('rid').execute()
      return rows.length === interactions ? undefined : `${rows.length} interactions`
    })
  } catch (error) {
    return textOf(error)
  }
}

/**
 * Looks at the offices whose name begins so. Each has to be whole, with this number of interactions (by default those of the office beside
 * them), and each acknowledged one has to be there.
 */
const lookAtOffices =
  (begin: string, given?: number): KillKind['look'] =>
  async (store, acks, folder): Promise<Wrong> => {
    const half: string[] = []
    const interactions = given ?? (await store.read.selectFrom('interaction').select('rid').execute()).length
    for (const name of readdirSync(folder).filter(found => found.startsWith(begin) && found.endsWith('.talan'))) {
      const fault = await faultOf(join(folder, name), interactions)
      if (fault) half.push(`${name}: ${fault}`)
    }
    return { lost: acks.filter(ack => !existsSync(join(folder, String(ack)))).map(String), half }
  }

const importing = (source: string, prepare: KillKind['prepare'], interactions?: number): KillKind => ({
  most: 1,
  prepare,
  begin: async folder => ({
    next: async nth =>
      basename((await importOffice(join(folder, source), join(folder, `nytt-${nth}.talan`), login, now)).file),
    close: nothing,
  }),
  look: lookAtOffices('nytt-', interactions),
})

const onStore =
  (next: (folder: string, store: Awaited<ReturnType<typeof opened>>, nth: number) => Promise<unknown>) =>
  async (folder: string) => {
    const store = await opened(officeIn(folder))
    return { next: (nth: number) => next(folder, store, nth), close: () => store.close() }
  }

const savingAs: KillKind = {
  most: 3,
  prepare: nothing,
  begin: onStore(async (folder, store, nth) => {
    await store.copyTo(join(folder, `kopia-${nth}.talan`))
    return `kopia-${nth}.talan`
  }),
  look: lookAtOffices('kopia-'),
}

/** Returns the files of an archive that are not as its sums say. */
function wrongInArchive(folder: string): string[] {
  const sums = readFileSync(join(folder, sumsFile), 'utf8').split('\n').filter(Boolean)
  return sums.flatMap(line => {
    const [sum, name = ''] = line.split('  ')
    const bytes = readFileSync(join(folder, name))
    return createHash('sha256').update(bytes).digest('hex') === sum ? [] : [`${basename(folder)}/${name}`]
  })
}

const archiving: KillKind = {
  most: 3,
  prepare: nothing,
  begin: onStore(async (folder, { file }, nth) => {
    await writeArchive(file, join(folder, `arkiv-${nth}`))
    return `arkiv-${nth}`
  }),
  look: async (_store, acks, folder) => {
    const archives = readdirSync(folder).filter(name => /^arkiv-\d+$/.test(name))
    const half = archives.flatMap(name => {
      try {
        return wrongInArchive(join(folder, name))
      } catch (error) {
        return [`${name}: ${textOf(error)}`]
      }
    })
    return { lost: acks.filter(ack => !archives.includes(String(ack))).map(String), half }
  },
}

const packsOf = (partner: PartnerId | null) => ({ period: '2026Q4', partnerIds: [partner], language: 'sv' }) as const

/** A made place for packs, in which each run writes. */
const placeOf = (folder: string): string => join(folder, 'papper')

const locking: KillKind = {
  most: 3,
  prepare: async folder => {
    for (const name of ['papper', 'papper-igen']) mkdirSync(join(folder, name))
  },
  begin: onStore(async (folder, store, nth) => {
    const { period } = await periodOfPack(store.read, '2026Q4', today)
    const partner = [...(await activePartners(store.read, period)), null][nth]
    if (partner === undefined) return undefined
    const { packs } = await writePacks(store, packsOf(partner), placeOf(folder), true, now)
    return { partner, name: basename(packs[0]?.folder ?? '') }
  }),
  look: async (store, acks, folder) => {
    const wrong: { lost: string[]; half: string[] } = { lost: [], half: [] }
    const locks = await lockedPacks(store.read)
    for (const { id, partnerId } of locks) {
      const content = await lockedContent(store.read, id).catch(textOf)
      const again = await writePacks(store, packsOf(partnerId), join(folder, 'papper-igen'), false, now)
      if (typeof content === 'string') wrong.half.push(`lock ${id}: ${content}`)
      if (again.packs.some(pack => pack.differsFromLock))
        wrong.half.push(`the pack of ${partnerId} differs from its lock`)
    }
    for (const { partner, name } of acks as { partner: PartnerId | null; name: string }[]) {
      if (!locks.some(({ partnerId }) => partnerId === partner)) wrong.lost.push(`the lock of ${partner}`)
      if (!existsSync(join(placeOf(folder), name))) wrong.lost.push(`the folder of ${partner}`)
    }
    const [same, other] = [placeOf(folder), join(folder, 'papper-igen')]
    for (const name of readdirSync(same).filter(found => !found.startsWith('.')))
      for (const file of existsSync(join(other, name)) ? readdirSync(join(other, name)) : [name])
        if (!existsSync(join(same, name, file))) wrong.half.push(`the folder ${name} lacks ${file}`)
    return wrong
  },
}

/** An office of an older program, with this many interactions. */
const oldInteractions = 600

/** Makes the file of an office as an older program left it. */
async function anOldOffice(file: string): Promise<void> {
  const raw = connect(file, {})
  const names = Object.keys(migrations)
  const older = names.slice(0, names.indexOf('0020-care-of-data') + 1)
  raw.pragma(`application_id = ${applicationId}`)
  await migrate(raw, Object.fromEntries(older.map(name => [name, migrations[name] as (typeof migrations)[string]])))
  raw.prepare("insert into device (rid, space_id, device_id) values (1, 'office', '0123456789ab')").run()
  raw.exec("insert into organisation (id, kind, name) values ('o', 'agency', 'Provverket')")
  const insert = raw.prepare(
    `insert into interaction (id, kind, status, starts_on, starts_at, headline) values (?, 'phone', 'held', '2026-11-22', '2026-11-22T08:00Z', ?)`,
  )
  const link = raw.prepare(
    'insert into interaction_organisation (id, interaction_id, organisation_id) values (?, ?, ?)',
  )
  for (let nth = 0; nth < oldInteractions; nth += 1) {
    insert.run(`i${nth}`, `Samtal ${nth}`)
    link.run(`i${nth}:o`, `i${nth}`, 'o')
  }
  raw.pragma('journal_mode = delete')
  raw.close()
}

const migrating: KillKind = {
  most: 3,
  prepare: async folder => {
    await anOldOffice(join(folder, 'gammalt-0.talan'))
    for (const nth of [1, 2, 3, 4]) copyFileSync(join(folder, 'gammalt-0.talan'), join(folder, `gammalt-${nth}.talan`))
  },
  begin: async folder => ({
    next: async nth => {
      const file = join(folder, `gammalt-${nth}.talan`)
      if (!existsSync(file)) return undefined
      await (await opened(file)).close()
      return basename(file)
    },
    close: nothing,
  }),
  look: async (store, acks, folder) => {
    const wrong = await lookAtOffices('gammalt-', oldInteractions)(store, acks, folder)
    const copies = readdirSync(folder).filter(name => name.endsWith('.kopia'))
    const broken = copies.filter(name => {
      const raw = connect(join(folder, name), {})
      try {
        return raw.prepare('select count(*) from interaction').pluck().get() !== oldInteractions
      } catch {
        return true
      } finally {
        raw.close()
      }
    })
    return { ...wrong, half: [...wrong.half, ...broken.map(name => `the copy before the update, ${name}`)] }
  },
}

export const killsOfFiles = {
  'save as a new file': savingAs,
  'write an archive': archiving,
  'read an archive': importing('arkiv', folder => writeArchive(officeIn(folder), join(folder, 'arkiv'))),
  'read an office file': importing(
    'kontor.json',
    async folder => writeFileSync(join(folder, 'kontor.json'), JSON.stringify(demoFile)),
    demoFile.interactions.length,
  ),
  'lock a pack': locking,
  'update an older office': migrating,
} satisfies Record<string, KillKind>
