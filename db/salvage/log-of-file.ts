import { existsSync, readFileSync } from 'node:fs'

const logHeader = 32
const frameHeader = 24

/**
 * Writes the commits that lie in a store's log into the bytes of its file, as SQLite would. For a file that SQLite cannot open any more. A frame
 * of an earlier use of the log has another salt, and a commit that was cut off has no end.
 */
export function withLog(file: string, bytes: Buffer): Buffer {
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0)
  if (log.length < logHeader) return bytes
  const size = log.readUInt32BE(8)
  const salt = log.subarray(16, 24)
  let pages = new Map<number, Buffer>()
  let committed = new Map<number, Buffer>()
  for (let at = logHeader; at + frameHeader + size <= log.length; at += frameHeader + size) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break
    pages.set(log.readUInt32BE(at), log.subarray(at + frameHeader, at + frameHeader + size))
    if (log.readUInt32BE(at + 4) === 0) continue
    committed = new Map([...committed, ...pages])
    pages = new Map()
  }
  const last = Math.max(bytes.length / size, ...committed.keys())
  const whole = Buffer.alloc(Math.ceil(last) * size)
  bytes.copy(whole)
  for (const [page, content] of committed) content.copy(whole, (page - 1) * size)
  return whole
}
