import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { codeOf } from '../../../db/file/error-code'
import { folderRefusal } from '../../../db/file/folder-refusal'
import type { SecondPlace } from '../../../src-shared/program/second-place'
import { Refused } from '../../../src-shared/refusals/refusal'
import { backupFolder } from '../backups/backup-folder'

/**
 * The file by which a place is known again. An empty folder where a stick is otherwise mounted, or another stick with the same letter, has
 * none or says something else. Its name is in plain letters, since systems spell ä differently on a stick.
 */
export const signFile = (folder: string): string => join(folder, 'Talan-kopior.txt')

const idIn = (text: string): string | undefined => /^Plats: ([0-9a-f-]{36})\r?$/m.exec(text)?.[1]

const signText = (id: string): string => `Här ligger säkerhetskopior från Talan. Låt filerna ligga kvar.

Så läser du tillbaka en kopia: öppna Talan, Import och export, Kopior på en andra plats. Tryck på
"Hämta en kopia från en mapp..." och välj den här mappen.

Utan Talan: en fil som slutar på .tar packas upp med tar. En fil som slutar på .tar.age öppnas först med det fria programmet age och
nyckelfilen som ligger här. Det frågar efter lösenfrasen:
  age -d -i NYCKELFIL KOPIA.tar.age > kopia.tar
  tar -xf kopia.tar
Filen kontor.talan är kontoret. Öppna den i Talan.

Plats: ${id}
`

/** Returns what a folder calls itself as a place for copies; undefined if it is none, or cannot be reached. */
async function idOf(folder: string): Promise<string | undefined> {
  return readFile(signFile(folder), 'utf8').then(idIn, () => undefined)
}

/** True if a second place can be reached now: its folder is there, and it is the one that was chosen. */
export const isReachable = async ({ folder, id }: Pick<SecondPlace, 'folder' | 'id'>): Promise<boolean> =>
  (await idOf(folder)) === id

/** Refuses a place that cannot be reached now. */
export async function requireReachable(place: SecondPlace): Promise<void> {
  if (!(await isReachable(place))) throw new Refused({ code: 'second-place', fault: 'away', what: place.folder })
}

const isWithin = (folder: string, other: string): boolean => {
  const way = relative(resolve(folder), resolve(other))
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === resolve(other))
}

/**
 * Makes a folder a place for the copies of an office, and returns it. A folder that is one already stays the one it is, so several offices
 * may use it. Refuses the office's own folder, its local copies, and a folder that cannot be written to.
 */
export async function settlePlace(file: string, folder: string): Promise<SecondPlace> {
  const isBeside = resolve(folder) === resolve(dirname(file)) || isWithin(backupFolder(file), folder)
  if (isBeside) throw new Refused({ code: 'second-place', fault: 'beside', what: folder })
  const known = await idOf(folder)
  if (known !== undefined) return { folder, id: known, key: null }
  const id = randomUUID()
  try {
    await writeFile(signFile(folder), signText(id), { flag: 'wx', flush: true })
  } catch (error) {
    // A file of that name without an id in it, such as one that was cut off, is written again.
    if (codeOf(error) !== 'EEXIST') throw folderRefusal(folder, error)
    await writeFile(signFile(folder), signText(id), { flush: true }).catch(again => {
      throw folderRefusal(folder, again)
    })
  }
  return { folder, id, key: null }
}
