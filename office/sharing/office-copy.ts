import { readFileSync, writeFileSync } from 'node:fs'
import { leaveHome } from '../../db/exchange/leave-home'
import { storeFiles } from '../../db/file/connect'
import { copyAtOneMoment } from '../../db/file/copy-at-one-moment'
import { dropFailed, unfinishedFile } from '../../db/file/unfinished'
import { firstFaultIn } from '../../db/file/whole-file'
import { Refused } from '../../src-shared/refusals/refusal'
import { closed, headerOf, opened } from './closed-file'
import type { Invitation } from './join-code'
import type { OfficeKey } from './own-keys'
import { fileNames, isCopyFile } from './shared-file-names'
import { bytesOf, dropFile, filesOf, putFile } from './shared-folder'
import type { Sharing } from './sharing'

/** A name that sorts by time. */
const copyName = (now: Date): string => fileNames.copy(now.getTime().toString(36).padStart(9, '0'))

/**
 * Puts a copy of the whole office into the folder, from which a new laptop begins, in the place of this device's earlier copy. Rows that stay home
 * are not in it.
 */
export async function publishCopy({ store, folder, own }: Sharing, key: OfficeKey, now: Date): Promise<void> {
  const copy = unfinishedFile(`${store.file}.delas`)
  try {
    await copyAtOneMoment(store.file, copy)
    leaveHome(copy)
    const name = copyName(now)
    const earlier = (await filesOf(folder)).filter(file => file.device === own.device && isCopyFile(file.name))
    await putFile(folder, own.device, name, closed({ name, key, own }, readFileSync(copy)))
    for (const file of earlier) if (file.name !== name) await dropFile(folder, own.device, file.name)
  } finally {
    dropFailed(...storeFiles(copy))
  }
}

/**
 * Writes the newest copy of the office that a device which takes part has put into the folder to a file. Refuses a folder that has none which is whole.
 */
export async function writeOfficeCopy(folder: string, invitation: Invitation, target: string): Promise<void> {
  const copies = (await filesOf(folder)).filter(({ name }) => isCopyFile(name))
  for (const { name, device, path } of copies.reverse()) {
    const by = invitation.devices.find(({ id }) => id === device)
    const bytes = by && (await bytesOf(path))
    const header = bytes && headerOf(bytes)
    const key = invitation.keys.find(({ id }) => id === header?.key)
    const isNamed = header?.device === device && header.name === name
    const content = by && bytes && key && isNamed ? opened(bytes, key, by.signKey) : undefined
    if (!content) continue
    writeFileSync(target, content, { mode: 0o600, flush: true })
    if (firstFaultIn(target) === undefined) return
  }
  throw new Refused({ code: 'sharing', fault: 'no-copy', what: folder })
}
