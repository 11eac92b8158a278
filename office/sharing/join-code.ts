import { createHash, createHmac, randomInt } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import { z } from 'zod'
import { officeKeyShape } from './own-keys'

/** The letters and digits of a code: none that look like another when they are read aloud or written by hand. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Twenty of them cannot be guessed: a hundred bits. */
const [groups, inGroup] = [4, 5]
/** A code cannot be guessed, so each guess need not cost much: 2 to this power. */
const scryptWork = 12

/** How long a code is valid, in milliseconds: a week. */
export const codeLifetime = 7 * 86_400_000

/** Makes the code that lets one laptop join: "TALAN-7K2MQ-…". */
export function makeCode(): string {
  const group = () => Array.from({ length: inGroup }, () => letters[randomInt(letters.length)]).join('')
  return ['TALAN', ...Array.from({ length: groups }, group)].join('-')
}

/** Returns a code as it was made, whichever way it was typed: in small letters, without the hyphens, with O for 0 and I or L for 1. */
export function readCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^TALAN/, '')
  const known = plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const parts = known.match(new RegExp(`.{1,${inGroup}}`, 'g')) ?? []
  return ['TALAN', ...parts].join('-')
}

/** Returns the id of the invitation that a code opens. It says nothing of the code. */
export const invitationId = (code: string): string =>
  createHash('sha256').update(`talan-inbjudan ${code}`).digest('hex').slice(0, 16)

/** Returns what only somebody with the code can make, in base64. The inviting device keeps it and compares. */
export const proofSecret = (code: string): string => createHash('sha256').update(`talan-bevis ${code}`).digest('base64')

/** Returns the proof that a device with this signing key was joined by somebody with the code. */
export const proofOf = (secret: string, signKey: string): string =>
  createHmac('sha256', Buffer.from(secret, 'base64')).update(signKey).digest('hex')

const invitationShape = z
  .object({
    office: z.string().min(1),
    keys: z.array(officeKeyShape).min(1),
    /** The devices that take part, by which the joining one knows whose files to trust. */
    devices: z.array(z.object({ id: z.string(), signKey: z.base64() }).strict()).min(1),
    expiresAt: z.iso.datetime(),
  })
  .strict()

/** What a code opens: the keys of the office, and who takes part. */
export type Invitation = z.infer<typeof invitationShape>

/** Returns an invitation as a file that only the code opens. */
export async function closedInvitation(invitation: Invitation, code: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(scryptWork)
  encrypter.setPassphrase(code)
  return encrypter.encrypt(JSON.stringify(invitation))
}

/** Returns what a code opens in a file; undefined if it does not open it, or it is no invitation. */
export async function openedInvitation(bytes: Uint8Array, code: string): Promise<Invitation | undefined> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(code)
  try {
    return invitationShape.parse(JSON.parse(await decrypter.decrypt(bytes, 'text')))
  } catch {
    return undefined
  }
}
