import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import type { OfficeKey, OwnKeys } from './own-keys'

/** The form of the files. A program that writes another form gives it another name. */
const form = 'talan-delat-1'

const headerShape = z
  .object({
    form: z.literal(form),
    device: z.string().regex(/^[0-9a-f]{16}$/),
    name: z.string().max(200),
    key: z.string().regex(/^[0-9a-f]{16}$/),
  })
  .strict()

/**
 * What a file says of itself in plain text: which device wrote it under which name, and with which key of the office. A file that was renamed is
 * known by this name.
 */
export type Header = z.infer<typeof headerShape>

const [ivBytes, tagBytes, signatureBytes] = [12, 16, 64]
/** The header is one line, of at most so many bytes. */
const longestHeader = 1_024
/** A file never unpacks to more than this, so that a forged one cannot fill the memory. In bytes. */
const mostUnpacked = 2 ** 31 - 1
/** Half of what the best quality saves, in a hundredth of its time. */
const quality = 4

const digestOf = (...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** A file as it is closed: its name, the key, and the device that signs it. */
type Closing = { readonly name: string; readonly key: OfficeKey; readonly own: Pick<OwnKeys, 'device' | 'signKey'> }

/**
 * Returns a content as a file for the shared folder: compressed, encrypted with AES-256-GCM, which also vouches for the header, and signed with
 * Ed25519 by the device that writes it.
 */
export function closed({ name, key, own }: Closing, content: Uint8Array): Buffer {
  const header = Buffer.from(`${JSON.stringify({ form, device: own.device, name, key: key.id } satisfies Header)}\n`)
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key.key, 'base64'), iv)
  cipher.setAAD(header)
  const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  const text = Buffer.concat([cipher.update(packed), cipher.final()])
  const parts = [header, iv, cipher.getAuthTag(), text]
  const signKey = createPrivateKey({ key: Buffer.from(own.signKey, 'base64'), format: 'der', type: 'pkcs8' })
  return Buffer.concat([...parts, sign(null, digestOf(...parts), signKey)])
}

/** Returns what a file says of itself; undefined if it is no such file, or has not come whole. Nothing vouches for it yet. */
export function headerOf(bytes: Buffer): Header | undefined {
  const end = bytes.subarray(0, longestHeader).indexOf('\n')
  if (end === -1) return undefined
  try {
    return headerShape.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  } catch {
    return undefined
  }
}

function isSigned(bytes: Buffer, signKey: string): boolean {
  const signedBy = createPublicKey({ key: Buffer.from(signKey, 'base64'), format: 'der', type: 'spki' })
  const end = bytes.length - signatureBytes
  return verify(null, digestOf(bytes.subarray(0, end)), signedBy, bytes.subarray(end))
}

/**
 * Returns the content of a file that the device with this public key has signed, and that was encrypted with this key. Undefined if the file is not
 * whole, was altered, or is by somebody else. Without a signing key anybody with the office's key may have written it.
 */
export function opened(bytes: Buffer, { key }: OfficeKey, signKey: string | null): Buffer | undefined {
  const begin = bytes.subarray(0, longestHeader).indexOf('\n') + 1
  const end = bytes.length - signatureBytes
  if (begin === 0 || end < begin + ivBytes + tagBytes) return undefined
  try {
    if (signKey !== null && !isSigned(bytes, signKey)) return undefined
    const [iv, tag, text] = [begin, begin + ivBytes, begin + ivBytes + tagBytes]
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), bytes.subarray(iv, tag), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(bytes.subarray(0, begin))
    decipher.setAuthTag(bytes.subarray(tag, text))
    const packed = Buffer.concat([decipher.update(bytes.subarray(text, end)), decipher.final()])
    return brotliDecompressSync(packed, { maxOutputLength: mostUnpacked })
  } catch {
    return undefined
  }
}
