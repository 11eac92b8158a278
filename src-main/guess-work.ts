import { isPackaged } from '../db/file/packaged'

/**
 * Returns how much work one guess of a passphrase costs, as a power of 2, where a window test says less than usual: making a key takes seconds
 * otherwise. Undefined in the packaged program, whatever its environment says.
 */
export function workForTests(): number | undefined {
  const said = isPackaged() ? undefined : process.env['TALAN_GUESS_WORK']
  return said === undefined ? undefined : Number(said)
}
