import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Returns true if a program is on the PATH. */
export function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, program)))
}

/** Returns true if windows have somewhere to appear; only Linux can be without a display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
