import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { dropUnfinished, unfinishedFile } from '../../../db/file/unfinished'

const nameBeside = (beside: string): string => `${beside}.uppackad`

/** Returns the folder beside a file in which a copy is unpacked. Its name says that it is unfinished. */
export const unpackedFolder = (beside: string): string => unfinishedFile(nameBeside(beside))

/** Deletes what killed programs left of unpacked copies beside a file. The office's own opening does so too. */
export const dropUnpacked = (beside: string): void => dropUnfinished(dirname(beside), basename(nameBeside(beside)))

/** Deletes an unpacked copy with what came with it, given the path of its office. */
export const dropUnpackedCopy = (store: string): void => rmSync(dirname(store), { recursive: true, force: true })
