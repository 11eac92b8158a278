import { closeSync, openSync, writeSync } from 'node:fs'

/** Marks a store as one of a much newer program, in the place of the file's header where SQLite keeps that number. */
export function makeNewer(file: string): void {
  const version = Buffer.alloc(4)
  version.writeUInt32BE(99)
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, version, 0, 4, 60)
  closeSync(descriptor)
}
