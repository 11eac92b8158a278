import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refused } from '../../src-shared/refusals/refusal'

/** The folder to write into, made when it is not there. Refuses one that cannot be made. */
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
