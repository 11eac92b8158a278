import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packTexts } from '../../db/reads/packs/pack-texts'
import { issueFieldsOf, writtenTexts } from '../../db/reads/packs/written-texts'
import type { Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { removeAttachment } from '../../office/attachments/kept-attachments'
import { pictureHead } from '../../office/files/picture-head'
import { pictureDots, scaledPicture } from '../../office/files/scaled-picture'
import { undoAction } from '../../office/log/undo/undo-action'
import { packPictures } from '../../office/packs/texts/pack-pictures'
import { aJpeg, aPng, dotsOf } from './a-picture'
import { malmbanan } from './an-interaction'
import { aFolder, anOffice } from './office'
import { ofNorrbotten, wordsAt, write } from './some-words'

const [red, blue] = [
  [220, 20, 20],
  [20, 20, 220],
] as const
/** Red to the left and blue to the right, much wider than 3:2. */
const wide = () => aPng(60, 10, x => (x < 30 ? red : blue))

async function attached(store: Store, name: string, bytes: Uint8Array) {
  const file = join(aFolder(), name)
  writeFileSync(file, bytes)
  const { attachments } = await attachFiles(store, { subjectTable: 'issue', subjectId: malmbanan }, [file])
  const [attachment] = attachments
  if (!attachment) throw new Error('nothing was attached')
  return attachment
}

test('a picture is cut to 3:2 around its middle and has the size of the page', async () => {
  const png = await scaledPicture(wide())
  const { width, height, at } = dotsOf(png ?? new Uint8Array())
  expect({ width, height }).toEqual(pictureDots)
  expect(at(20, 180)).toEqual([...red])
  expect(at(width - 20, 180)).toEqual([...blue])
  expect(Buffer.from(png ?? []).equals(Buffer.from((await scaledPicture(wide())) ?? []))).toBe(true)
})

test('a JPEG is drawn upright, however the camera was held', async () => {
  // Dark to the left and bright to the right as it is stored; turned a quarter it has the dark half above.
  const squares = [
    [40, 40, 40, 220, 220, 220],
    [40, 40, 40, 220, 220, 220],
    [40, 40, 40, 220, 220, 220],
    [40, 40, 40, 220, 220, 220],
  ]
  const brightness = async (turn?: number) => {
    const { width, height, at } = dotsOf((await scaledPicture(aJpeg(squares, turn))) ?? new Uint8Array())
    const bright = (x: number, y: number) => (at(x, y)[0] ?? 0) > 128
    return [
      bright(width / 2 - 200, height / 2),
      bright(width / 2 + 200, height / 2),
      bright(270, 20),
      bright(270, height - 20),
    ]
  }
  expect((await brightness()).slice(0, 2)).toEqual([false, true])
  expect((await brightness(3)).slice(0, 2)).toEqual([true, false])
  expect((await brightness(6)).slice(2)).toEqual([false, true])
  expect((await brightness(8)).slice(2)).toEqual([true, false])
})

test('the head of a picture says its kind, size and turn, and of other bytes nothing', () => {
  expect(pictureHead(wide())).toEqual({ mediaType: 'image/png', width: 60, height: 10, turn: 1 })
  expect(pictureHead(aJpeg([[40, 220]], 6))).toEqual({ mediaType: 'image/jpeg', width: 16, height: 8, turn: 6 })
  const jpeg = aJpeg([[40, 220]], 6)
  for (let length = 0; length < 60; length += 1) pictureHead(jpeg.subarray(0, length))
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('%PDF-1.7'),
    Buffer.from([0xff, 0xd8, 0xff]),
    wide().subarray(0, 20),
  ])
    expect(pictureHead(bytes)).toBeUndefined()
})

test('a picture is in the pack once it is described in words, and leaves it with its attachment', async () => {
  const store = await anOffice()
  const { id, sha256 } = await attached(store, 'Studieresa.png', wide())
  const issue = { what: 'issue', issueId: malmbanan } as const
  await write(store, ofNorrbotten, { ...issue, caption: 'Studieresan den 10 november' })
  const undescribed = write(store, ofNorrbotten, { ...issue, pictureId: id })
  await expect(undescribed).rejects.toMatchObject({ refusal: { code: 'picture-needs-alt' } })
  expect(await issueFieldsOf(store.read, ofNorrbotten)).toMatchObject([
    { caption: 'Studieresan den 10 november', attachmentId: null },
  ])
  await write(store, ofNorrbotten, { ...issue, pictureId: id, alt: 'Tre ledamöter vid ett spår' })
  const { issues } = await packTexts(store.read, ofNorrbotten)
  expect(issues).toMatchObject([
    { picture: { sha256, alt: 'Tre ledamöter vid ett spår', caption: 'Studieresan den 10 november' } },
  ])
  const blank = write(store, ofNorrbotten, { ...issue, alt: ' ' })
  await expect(blank).rejects.toMatchObject({ refusal: { code: 'picture-needs-alt' } })
  const pictures = await packPictures(store.file, [{ sha256, caption: 'x' }])
  expect([...pictures.keys()]).toEqual([sha256])

  const removed = await store.change(db => removeAttachment(db, id, wordsAt))
  expect((await writtenTexts(store.read, ofNorrbotten)).issues).toMatchObject([{ picture: null }])
  await write(store, ofNorrbotten, { ...issue, caption: 'Resan' })
  await store.change(db => undoAction(db, removed.actionId, wordsAt))
  expect((await writtenTexts(store.read, ofNorrbotten)).issues).toMatchObject([{ picture: { sha256 } }])
  await store.change(db => removeAttachment(db, id, wordsAt))
  await write(store, ofNorrbotten, { ...issue, alt: '' })
  expect(await issueFieldsOf(store.read, ofNorrbotten)).toMatchObject([{ alt: '', attachmentId: null }])
})

test.each([
  ['a document', 'Beslut.pdf', Buffer.from('%PDF'), 'kind'],
  ['a picture of another kind', 'bild.gif', Buffer.from('GIF89a'), 'kind'],
  ['a PNG by its name only', 'bild.png', Buffer.from('inte en bild'), 'damaged'],
  ['a picture that is too large', 'stor.jpg', Buffer.alloc(10 * 1024 * 1024 + 1), 'size'],
] as const)('%s is refused as a picture, with the reason', async (_, name, bytes, why) => {
  const store = await anOffice()
  const { id } = await attached(store, name, bytes)
  const choosing = write(store, ofNorrbotten, { what: 'issue', issueId: malmbanan, pictureId: id, alt: 'En bild' })
  await expect(choosing).rejects.toMatchObject({ refusal: { code: 'not-a-picture', name, why, mostMegabytes: 10 } })
  expect((await writtenTexts(store.read, ofNorrbotten)).issues).toEqual([])
})

test('a pack with a picture whose content is lost is refused, and names it', async () => {
  const store = await anOffice()
  const lost = packPictures(store.file, [{ sha256: 'a'.repeat(64), caption: 'Studieresan' }])
  await expect(lost).rejects.toMatchObject({
    refusal: { code: 'attachment-lost', name: 'Studieresan', fault: 'missing' },
  })
})
