import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAttachments } from '../../db/attachments/check-attachments'
import { attachmentFolder, contentFile, keepContent } from '../../db/attachments/content-files'
import { search } from '../../db/reads/search/search'
import { attachFiles } from '../../office/attachments/attach-files'
import { copyToOpen } from '../../office/attachments/copy-to-open'
import { attachmentsOf, removeAttachment } from '../../office/attachments/kept-attachments'
import { undoAction } from '../../office/log/undo/undo-action'
import { largestAttachment } from '../../src-shared/log/log-limits'
import type { AttachmentId } from '../../src-shared/records/ids'
import type { Subject } from '../../src-shared/records/subject'
import { aDemoOffice, aFolder } from './office'
import { connect } from './raw-store'

const now = new Date('2026-11-24T10:00:00Z')
const meeting: Subject = { subjectTable: 'interaction', subjectId: 'demo-i14' }
const person: Subject = { subjectTable: 'person', subjectId: 'demo-c07' }

function aFile(name: string, content: string | Uint8Array): string {
  const file = join(aFolder(), name)
  writeFileSync(file, content)
  return file
}

const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => entry.name)
    : []

test('the same paper on two subjects is two attachments and one file beside the store', async () => {
  const store = await aDemoOffice()
  const paper = aFile('Tågplan å.txt', 'tonnage')
  await attachFiles(store, meeting, [paper])
  await attachFiles(store, person, [paper])
  const [first] = await attachmentsOf(store.read, meeting)
  const [second] = await attachmentsOf(store.read, person)
  expect(first).toMatchObject({ name: 'Tågplan å.txt', mediaType: 'text/plain', sizeBytes: 7, hasText: true })
  expect(second?.sha256).toBe(first?.sha256)
  expect(filesOf(attachmentFolder(store.file))).toEqual([first?.sha256])
  expect(readFileSync(contentFile(store.file, first?.sha256 ?? ''), 'utf8')).toBe('tonnage')
})

test('search finds the words of an attached file until it is removed, and again when that is undone', async () => {
  const store = await aDemoOffice()
  const found = async () => {
    const { hits } = await search(store.read, 'malmvagnsaxel', {
      today: '2026-11-24',
      limit: 5,
      offset: 0,
      depth: 'all',
    })
    return hits.map(hit => hit.id)
  }
  const { attachments } = await attachFiles(store, meeting, [aFile('a.md', 'Om malmvagnsaxeln')])
  await attachFiles(store, person, [aFile('b.md', 'Också om malmvagnsaxeln')])
  expect((await found()).sort()).toEqual(['demo-c07', 'demo-i14'])
  const id = attachments[0]?.id as AttachmentId
  const { actionId } = await store.change(db => removeAttachment(db, id, now))
  expect(await found()).toEqual(['demo-c07'])
  expect(await attachmentsOf(store.read, meeting)).toEqual([])
  await store.change(db => undoAction(db, actionId, now))
  expect(await attachmentsOf(store.read, meeting)).toMatchObject([{ id, name: 'a.md' }])
  expect((await found()).sort()).toEqual(['demo-c07', 'demo-i14'])
})

test('attaching several files is one action and is undone as one', async () => {
  const store = await aDemoOffice()
  const { actionId } = await attachFiles(store, meeting, [aFile('a.txt', 'a'), aFile('b.txt', 'b')])
  expect(await attachmentsOf(store.read, meeting)).toHaveLength(2)
  await store.change(db => undoAction(db, actionId, now))
  expect(await attachmentsOf(store.read, meeting)).toEqual([])
})

test('an attachment that is refused leaves neither a row nor a file', async () => {
  const store = await aDemoOffice()
  const large = aFile('film.mp4', '')
  truncateSync(large, largestAttachment + 1)
  const good = aFile('bra.txt', 'bra')
  const refusals: [string, Subject, string[], object][] = [
    ['too large', meeting, [good, large], { code: 'attachment-too-large', name: 'film.mp4', mostMegabytes: 100 }],
    ['missing', meeting, [good, join(dirname(good), 'borta')], { code: 'attachment-unreadable', detail: 'ENOENT' }],
    ['a folder', meeting, [dirname(good)], { code: 'attachment-unreadable', detail: 'EISDIR' }],
    ['nobody', { ...person, subjectId: 'ingen' }, [good], { code: 'unknown-id', what: 'person', id: 'ingen' }],
  ]
  for (const [what, subject, files, refusal] of refusals)
    await expect(attachFiles(store, subject, files), what).rejects.toMatchObject({ refusal })
  expect(await store.read.selectFrom('attachment').select('id').execute()).toEqual([])
  expect(filesOf(attachmentFolder(store.file))).toEqual([])
})

test('when the attachment folder cannot be written to, the refusal names it and no row is left', async () => {
  const store = await aDemoOffice()
  writeFileSync(attachmentFolder(store.file), 'i vägen')
  await expect(attachFiles(store, meeting, [aFile('a.txt', 'a')])).rejects.toMatchObject({
    refusal: { code: 'folder-not-writable', folder: attachmentFolder(store.file) },
  })
  expect(await attachmentsOf(store.read, meeting)).toEqual([])
})

test('a check names missing files, altered files, and unreferenced files such as a crash leaves', async () => {
  const store = await aDemoOffice()
  const { attachments } = await attachFiles(store, meeting, [aFile('borta.txt', 'a'), aFile('ändrad.txt', 'b')])
  const [gone = '', altered = ''] = attachments.map(({ sha256 }) => contentFile(store.file, sha256))
  expect(await checkAttachments(store.read, store.file)).toEqual({
    attachments: 2,
    missing: [],
    awaited: [],
    altered: [],
    unreferenced: [],
  })
  const { sha256 } = await keepContent(store.file, aFile('krasch.txt', 'c'))
  writeFileSync(join(attachmentFolder(store.file), '.ny-avbruten'), 'c')
  rmSync(gone)
  writeFileSync(altered, 'B')
  expect(await checkAttachments(store.read, store.file)).toEqual({
    attachments: 2,
    missing: ['borta.txt'],
    awaited: [],
    altered: ['ändrad.txt'],
    unreferenced: ['.ny-avbruten', join(sha256.slice(0, 2), sha256)],
  })
  await attachFiles(store, person, [aFile('kopia.txt', 'b')])
  expect(await checkAttachments(store.read, store.file)).toMatchObject({ altered: [] })
})

test('the file of a removed attachment is not reported as unreferenced, nor as missing once it is gone', async () => {
  const store = await aDemoOffice()
  const { attachments } = await attachFiles(store, meeting, [aFile('a.txt', 'a')])
  const { id, sha256 } = attachments[0] as (typeof attachments)[0]
  await store.change(db => removeAttachment(db, id, now))
  const clean = { attachments: 0, missing: [], awaited: [], altered: [], unreferenced: [] }
  expect(await checkAttachments(store.read, store.file)).toEqual(clean)
  rmSync(contentFile(store.file, sha256))
  expect(await checkAttachments(store.read, store.file)).toEqual(clean)
  await expect(store.change(db => removeAttachment(db, id, now))).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'attachment' },
  })
})

test('an attachment is opened as a read-only copy with its real name', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  const { attachments } = await attachFiles(store, meeting, [aFile('Brev.txt', 'brev')])
  const copy = await copyToOpen(store, attachments[0]?.id as AttachmentId, folder)
  expect(copy.endsWith('Brev.txt') && copy.startsWith(folder)).toBe(true)
  expect(readFileSync(copy, 'utf8')).toBe('brev')
  expect(statSync(copy).mode & 0o222).toBe(0)
})

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a content counts as altered, and is replaced at the next attaching',
  async () => {
    const store = await aDemoOffice()
    const paper = aFile('brev.txt', 'brev')
    const { attachments } = await attachFiles(store, meeting, [paper])
    const content = contentFile(store.file, attachments[0]?.sha256 ?? '')
    rmSync(content)
    execFileSync('mkfifo', [content])
    await expect(copyToOpen(store, attachments[0]?.id as AttachmentId, aFolder())).rejects.toMatchObject({
      refusal: { code: 'attachment-lost', fault: 'altered' },
    })
    expect((await checkAttachments(store.read, store.file)).altered).toEqual(['brev.txt'])
    await attachFiles(store, person, [paper])
    expect(readFileSync(content, 'utf8')).toBe('brev')
  },
)

test('an attachment that is a program or has been altered is not opened', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  const files = [aFile('verktyg.EXE', 'MZ'), aFile('ändrad.txt', 'x')]
  const { attachments } = await attachFiles(store, meeting, files)
  const [program, altered] = attachments.map(({ id }) => id) as AttachmentId[]
  await expect(copyToOpen(store, program as AttachmentId, folder)).rejects.toMatchObject({
    refusal: { code: 'attachment-is-program', name: 'verktyg.EXE' },
  })
  writeFileSync(contentFile(store.file, attachments[1]?.sha256 ?? ''), 'y')
  await expect(copyToOpen(store, altered as AttachmentId, folder)).rejects.toMatchObject({
    refusal: { code: 'attachment-lost', name: 'ändrad.txt', fault: 'altered' },
  })
})

test('a file name or content name written by another program never leads out of the folders', async () => {
  const store = await aDemoOffice()
  const folder = aFolder()
  await attachFiles(store, meeting, [aFile('a.txt', 'a')])
  const foreign = connect(store.file)
  foreign.exec("update attachment set name = '../../ut\\och/bort.txt'")
  const id = foreign.prepare('select id from attachment').pluck().get() as AttachmentId
  const copy = await copyToOpen(store, id, folder)
  expect(dirname(dirname(copy))).toBe(folder)
  mkdirSync(attachmentFolder(store.file), { recursive: true })
  foreign.exec("update attachment set sha256 = '../../../../../etc/passwd'")
  foreign.close()
  await expect(copyToOpen(store, id, folder)).rejects.toMatchObject({ refusal: { fault: 'missing' } })
})
