import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createGunzip } from 'node:zlib'

const BLOCK = 512

/** Finds the one member of a gzipped tarball whose name fits, and streams it into a file. */
export async function extractMember(tarball, fits, file) {
  const target = openSync(file, 'w')
  try {
    for await (const { name, bytes } of membersOf(tarball)) if (fits(name)) writeSync(target, bytes)
  } finally {
    closeSync(target)
  }
}

/** Yields each member's bytes piece by piece, as the stream brings them. */
async function* membersOf(tarball) {
  let rest = Buffer.alloc(0)
  let name = ''
  let body = 0
  let padding = 0
  for await (const chunk of createReadStream(tarball).pipe(createGunzip())) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length > 0) {
      if (body > 0) {
        const bytes = rest.subarray(0, body)
        body -= bytes.length
        rest = rest.subarray(bytes.length)
        yield { name, bytes }
      } else if (padding > 0) {
        const skipped = Math.min(padding, rest.length)
        padding -= skipped
        rest = rest.subarray(skipped)
      } else {
        if (rest.length < BLOCK) break
        name = textIn(rest, 0, 100)
        body = Number.parseInt(textIn(rest, 124, 136).trim() || '0', 8)
        padding = (BLOCK - (body % BLOCK)) % BLOCK
        rest = rest.subarray(BLOCK)
      }
    }
  }
}

function textIn(block, from, to) {
  const end = block.indexOf(0, from)
  return block.toString('latin1', from, end >= from && end < to ? end : to)
}
