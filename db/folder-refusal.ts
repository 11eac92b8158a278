import { Refused } from '../src-shared/domain/refusal'

const aboutFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EINVAL']

/** Turns what the system says about a folder into a refusal; what it does not know is passed on as the bug it is. */
export function folderRefusal(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC') return new Refused({ code: 'disk-full', folder })
  if (code === 'EBUSY') return new Refused({ code: 'file-in-use', folder })
  if (code === 'ENAMETOOLONG') return new Refused({ code: 'file-name-too-long', folder })
  return aboutFolder.includes(code) ? new Refused({ code: 'folder-not-writable', folder, detail: code }) : error
}
