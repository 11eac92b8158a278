import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refused } from '../../src-shared/refusals/refusal'

/** Returns the folder to write into, and makes it if it does not exist. Refuses a folder that cannot be made. */
export function folderFrom(text: string): string {
  const folder = resolve(text)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Refused({
      code: 'folder-not-writable',
      folder,
      detail: (error as NodeJS.ErrnoException).code ?? 'EACCES',
    })
  }
  return folder
}
