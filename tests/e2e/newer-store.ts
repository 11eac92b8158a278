import { closeSync, openSync, writeSync } from 'node:fs'

/** Marks a store as made by a much newer program: writes version 99 at byte 60 of the header, where SQLite keeps `user_version`. */
export function makeNewer(file: string): void {
  const version = Buffer.alloc(4)
  version.writeUInt32BE(99)
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, version, 0, 4, 60)
  closeSync(descriptor)
}
