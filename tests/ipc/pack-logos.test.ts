import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFile } from '../../db/attachments/content-files'
import type { Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { removeAttachment } from '../../office/attachments/kept-attachments'
import { logoDots } from '../../office/files/scaled-picture'
import { writePacks } from '../../office/packs/make-packs'
import type { FirstPage } from '../../src-shared/packs/blocks/first-page'
import type { AttachmentId, OrganisationId, PartnerId } from '../../src-shared/records/ids'
import { aPng, dotsOf } from '../db/a-picture'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, ask } from './asking'
import { jsonOf, readBytes } from './read-pack'

const now = new Date('2027-02-02T08:00:00Z')
const norrbotten = 'region-norrbotten' as PartnerId
const office = 'nsso' as OrganisationId
const green = [20, 160, 60]

const organisationOf = async (store: Store): Promise<OrganisationId> => {
  const { organisationId } = await answered(store, 'partner:read', { id: norrbotten })
  if (organisationId === null) throw new Error('the partner has no organisation')
  return organisationId
}

async function attached(store: Store, subjectId: OrganisationId, name: string, bytes: Uint8Array) {
  const file = join(aFolder(), name)
  writeFileSync(file, bytes)
  const { attachments } = await attachFiles(store, { subjectTable: 'organisation', subjectId }, [file])
  const [attachment] = attachments
  if (!attachment) throw new Error('nothing was attached')
  return attachment
}

const logo = () => aPng(40, 10, () => green)
const request = { period: '2026Q4', language: 'sv', partnerIds: [norrbotten] } as const
const written = async (store: Store, isLocking = false) =>
  (await writePacks(store, request, aFolder(), isLocking, now)).packs[0]?.folder as string
const bandOf = (folder: string) => (jsonOf(folder).pages.first as FirstPage).band

test('the logos that are chosen stand whole on the band, and where none is chosen there is no box', async () => {
  const store = await aDemoOffice()
  const without = bandOf(await written(store))
  expect([without.officeLogo, without.partnerLogo]).toEqual([null, null])
  const organisationId = await organisationOf(store)
  const partners = await attached(store, organisationId, 'region.png', logo())
  const ours = await attached(store, office, 'kontoret.png', logo())
  await answered(store, 'pack:choose-logo', { organisationId, attachmentId: partners.id })
  await answered(store, 'pack:choose-logo', { organisationId: office, attachmentId: ours.id })
  expect((await answered(store, 'pack:settings', {})).logos).toEqual({
    [organisationId]: partners.id,
    [office]: ours.id,
  })
  const folder = await written(store)
  expect(bandOf(folder).partnerLogo).toMatchObject({ mediaType: 'image/png', ...logoDots })
  expect(JSON.stringify(jsonOf(folder))).not.toContain('"data"')
  const [, data = ''] = /src="data:image\/png;base64,([^"]+)"/.exec(readBytes(folder, '.html').toString('utf8')) ?? []
  const { width, height, at } = dotsOf(Buffer.from(data, 'base64'))
  expect({ width, height }).toEqual(logoDots)
  expect(at(width / 2, height / 2)).toEqual(green)
  expect(at(width / 2, 3)).toEqual([255, 255, 255])
})

test('a locked pack keeps the logo it was locked with, also when the file is gone', async () => {
  const store = await aDemoOffice()
  const organisationId = await organisationOf(store)
  const { id, sha256 } = await attached(store, organisationId, 'region.png', logo())
  await answered(store, 'pack:choose-logo', { organisationId, attachmentId: id })
  const first = await written(store, true)
  await store.change(db => removeAttachment(db, id, now))
  rmSync(contentFile(store.file, sha256), { force: true })
  const again = await written(store)
  expect(readBytes(again, '.docx').equals(readBytes(first, '.docx'))).toBe(true)
  expect(readBytes(again, '.html').equals(readBytes(first, '.html'))).toBe(true)
})

test('a logo is a picture among the organisation’s own attachments', async () => {
  const store = await aDemoOffice()
  const organisationId = await organisationOf(store)
  const foreign = await attached(store, office, 'kontoret.png', logo())
  const text = await attached(store, organisationId, 'brev.txt', Buffer.from('Hej'))
  for (const attachmentId of [foreign.id, text.id, 'unknown' as AttachmentId])
    expect(await ask(store, 'pack:choose-logo', { organisationId, attachmentId })).toMatchObject({ ok: false })
  expect((await answered(store, 'pack:settings', {})).logos).toEqual({})
})
