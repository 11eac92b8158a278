import { dropLeft } from '../../db/file/unfinished'

/** Does what each start does: deletes what killed programs on this laptop left unfinished, whichever folder it is in. */
export const clearLeft = (): Promise<void> => dropLeft()
