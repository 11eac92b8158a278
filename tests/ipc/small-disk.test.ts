import { copyFileSync, readdirSync, readlinkSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openStore, type Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { logInteraction } from '../../office/log/log-interaction'
import { refusing } from '../../src-store/answer'
import { aSmallDisk, canMount } from '../db/a-small-disk'
import { anInteraction } from '../db/an-interaction'
import { aFolder } from '../db/office'
import { ask } from './asking'
import { talan } from './on-command-line'

/** Fills a disk to its last byte. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  for (let size = Number(bavail) * Number(bsize), nth = 0; size > 0; size = Math.floor(size / 2), nth += 1)
    try {
      writeFileSync(join(folder, `fyllnad-${nth}-${size}`), Buffer.alloc(size))
    } catch {
      // A smaller file may still fit.
    }
}
function free(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith('fyllnad')) rmSync(join(folder, name))
}

async function anOfficeOn(disk: string): Promise<Store> {
  const file = join(disk, 'kontor.talan')
  copyFileSync(inject('emptyOffice'), file)
  return openStore(file, 'test')
}

const bug = (_reference: string, _channel: string, error: unknown): never => {
  throw error
}

test.skipIf(!canMount)(
  'drafts, private notes and attachments are refused on a full disk and saved when there is room',
  async () => {
    const disk = aSmallDisk(24) as string
    const store = await anOfficeOn(disk)
    const source = join(aFolder(), 'bilaga.txt')
    writeFileSync(source, 'x'.repeat(200_000))
    const on = { subjectTable: 'organisation', subjectId: 'se-myn-trafikverket' } as const
    const draft = { id: 'd', form: 'quick-log', title: 'T', content: 'y'.repeat(90_000) } as const
    const doing = {
      draft: () => ask(store, 'draft:save', draft),
      note: () => ask(store, 'private-note:write', { ...on, content: 'z'.repeat(90_000) }),
      attachment: () =>
        attachFiles(store, on as never, [source]).then(
          () => ({ ok: true }),
          error => refusing(error, 'attach', bug),
        ),
    }
    fill(disk)
    for (const [what, done] of Object.entries(doing))
      expect(await done(), what).toMatchObject({ ok: false, refusal: { code: 'disk-full' } })
    free(disk)
    for (const [what, done] of Object.entries(doing)) expect(await done(), what).toMatchObject({ ok: true })
    fill(disk)
    await store.close()
  },
)

test.skipIf(!canMount)(
  'a logging, an edit and an undo on a full disk change nothing, and go through when there is room',
  async () => {
    const disk = aSmallDisk(24) as string
    const store = await anOfficeOn(disk)
    const note = 'Ett långt ord till. '.repeat(4_500)
    const { actionId } = await store.change(db => logInteraction(db, anInteraction({ headline: 'Ångras', note })))
    const { result } = await store.change(db => logInteraction(db, anInteraction({ headline: 'Ändras', note: 'kort' })))
    const doing = {
      logging: () => ask(store, 'interaction:log', anInteraction({ headline: 'Ny', note })),
      edit: () => ask(store, 'interaction:edit', { id: result.interactionId, changes: { note } }),
      undo: () => ask(store, 'action:undo', { actionId }),
    }
    const rows = () =>
      store.read.selectFrom('interaction').select(['headline', 'note', 'deleted_at']).orderBy('rid').execute()
    const before = await rows()
    fill(disk)
    for (const [what, done] of Object.entries(doing))
      for (const time of ['first', 'second'])
        expect(await done(), `${what}, the ${time} time`).toMatchObject({ ok: false, refusal: { code: 'disk-full' } })
    expect(await rows()).toEqual(before)
    free(disk)
    for (const [what, done] of Object.entries(doing)) expect(await done(), what).toMatchObject({ ok: true })
    await store.close()
  },
)

test.skipIf(!canMount)('a new office on a full disk is refused, and leaves no file on the disk or open', async () => {
  const disk = aSmallDisk(2) as string
  const made = await talan('new', join(disk, 'nytt.talan'))
  expect([made.code, made.err]).toEqual([1, expect.stringContaining('Disken är full')])
  const imported = await talan('demo', join(disk, 'nytt.talan'))
  expect([imported.code, imported.err]).toEqual([1, expect.stringContaining('Disken är full')])
  expect(readdirSync(disk)).toEqual([])
  const open = readdirSync('/proc/self/fd').flatMap(name => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)]
    } catch {
      return []
    }
  })
  expect(open.filter(path => path.startsWith(disk))).toEqual([])
})
