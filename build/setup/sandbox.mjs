import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readOr } from './whole-file.mjs'

/** The switches this Electron needs here: where Chromium's sandbox cannot work, a development window runs without it. */
export function electronArguments(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid() === 0) return ['--no-sandbox']
  return hasSandboxHelper(electron) || mayMakeNamespaces() ? [] : ['--no-sandbox']
}

function hasSandboxHelper(electron) {
  const helper = statSync(join(dirname(electron.path), 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & 0o4000) !== 0
}

function mayMakeNamespaces() {
  if (readOr('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '0').trim() === '1') return false
  const run = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  // Without that program there is no telling; then Chromium's own message has to do.
  return run.error !== undefined || run.status === 0
}
