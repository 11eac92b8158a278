import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readOr } from './whole-file.mjs'

/** Returns the switches that Electron needs here. Where Chromium's sandbox cannot work, a development window runs without it. */
export function electronArguments(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid() === 0) return ['--no-sandbox']
  return hasSandboxHelper(electron) || mayMakeNamespaces() ? [] : ['--no-sandbox']
}

/** Returns why a window runs without the sandbox here, as the end of a sentence. */
export function whyNoSandbox() {
  return process.getuid() === 0 ? 'user is root' : 'system gives ordinary users no namespaces'
}

function hasSandboxHelper(electron) {
  const helper = statSync(join(dirname(electron.path), 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & 0o4000) !== 0
}

function mayMakeNamespaces() {
  if (readOr('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '0').trim() === '1') return false
  const run = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  // Without that program it cannot be known; Chromium's own message must then do.
  return run.error !== undefined || run.status === 0
}
