import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder's name, as the desktop app has it too: what it is called in package.json. */
const name = 'Talan'

/**
 * The folder where programs of this laptop's user keep what is theirs and not the office's: the one that the desktop app keeps its settings
 * in unless it is started with another. TALAN_LAPTOP_FOLDER names another one for the command line.
 */
export function laptopFolder(): string {
  const { TALAN_LAPTOP_FOLDER: given, APPDATA, XDG_CONFIG_HOME } = process.env
  if (given) return given
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name)
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), name)
}
