import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Returns the path of a built worker. It is beside the built program, or beside the folder of what several parts of the program share. */
export function builtWorker(name: string): string {
  const beside = join(import.meta.dirname, `${name}.js`)
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', `${name}.js`)
}
