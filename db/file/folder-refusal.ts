import { dirname } from 'node:path'
import { Refused } from '../../src-shared/refusals/refusal'
import { diskRefusal } from './disk-refusal'
import { codeOf } from './error-code'

const aboutFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EINVAL']

/** Turns a system error about a folder into a refusal. Returns any other error unchanged: such an error is a bug. */
export function folderRefusal(folder: string, error: unknown): unknown {
  const ofDisk = diskRefusal(folder, error)
  if (ofDisk) return ofDisk
  const code = codeOf(error)
  if (code === 'EBUSY') return new Refused({ code: 'file-in-use', folder })
  if (code === 'ENAMETOOLONG') return new Refused({ code: 'file-name-too-long', folder })
  return aboutFolder.includes(code) ? new Refused({ code: 'folder-not-writable', folder, detail: code }) : error
}

/** Returns a refusal for a system error that names its file, wherever it occurred; undefined for every other error. */
export function systemRefusal(error: unknown): Refused | undefined {
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return undefined
  const known = folderRefusal(dirname(error.path), error)
  return known instanceof Refused ? known : undefined
}
