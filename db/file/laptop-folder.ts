import { homedir } from 'node:os'
import { join } from 'node:path'
import { isPackaged } from './packaged'

/** The folder's name, the same as the desktop app's: its name in package.json. */
const name = 'Talan'

/**
 * Returns the folder where programs of this laptop's user keep their own data, not the office's. The desktop app keeps its settings in it,
 * unless it is started with another folder. TALAN_LAPTOP_FOLDER names another one, except to the packaged program.
 */
export function laptopFolder(): string {
  const { TALAN_LAPTOP_FOLDER: given, APPDATA, XDG_CONFIG_HOME } = process.env
  if (given && !isPackaged()) return given
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name)
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), name)
}
