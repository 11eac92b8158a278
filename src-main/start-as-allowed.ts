// Imported before all else: what a switch of Chromium changes must not have happened when the switch is refused.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { isPackaged } from '../db/file/packaged'
import { unknownSwitchWords } from '../src-shared/text/unknown-switch'
import { unknownSwitch } from './allowed-switches'

/** The one file by which the build that tests drive differs from the released one. */
const testBuildMark = join(process.resourcesPath, 'test-build.txt')

/** How the program ends that was started with a switch it does not know. */
const refused = 2

if (isPackaged()) {
  const start = { isRoot: process.getuid?.() === 0, isTestBuild: existsSync(testBuildMark) }
  const unknown = unknownSwitch(process.argv.slice(1), start)
  if (unknown !== undefined) {
    // The debugger of Chromium begins to listen later in the start.
    app.commandLine.removeSwitch(unknown)
    dialog.showErrorBox('Talan', unknownSwitchWords(unknown))
    process.exit(refused)
  }
}

// The page pastes only by the user's own key or menu. Otherwise a script could read what other programs have copied.
app.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false')
