import { bookIn } from '../../db/file/laptop-book'
import { laptopFolder } from '../../db/file/laptop-folder'

/** Where a laptop remembers what it shares: in its own folder. */
type OwnFolder = { readonly folder?: string | undefined }

/** The laptop's book of which file of an office is shared through which folder. A copied file is not in it, and shares nothing. */
const placesOf = ({ folder = laptopFolder() }: OwnFolder) => bookIn(folder, 'delade-mappar.json')

/** Returns the folder that an office's file is shared through; undefined if it is not shared. */
export const sharedThrough = (file: string, laptop: OwnFolder): string | undefined => placesOf(laptop).of(file)

/** Remembers on this laptop that an office's file is shared through a folder. Refuses a disk that is full. */
export const rememberPlace = (file: string, folder: string, laptop: OwnFolder): void =>
  placesOf(laptop).keep(file, folder)

/** Forgets on this laptop that an office's file is shared. */
export const forgetPlace = (file: string, laptop: OwnFolder): void => placesOf(laptop).remember(file, null)
