import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { admitDevice, type SharingDevice } from '../../db/exchange/sharing-devices'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { closed, headerOf, opened } from './closed-file'
import { invitationId, proofOf, proofSecret } from './join-code'
import { currentKey, deviceIdOf, type OwnKeys, type PublicKeys } from './own-keys'
import { fileNames } from './shared-file-names'
import { bytesOf, dropFile, putFile, type SharedFile } from './shared-folder'
import { type Sharing, withKeys } from './sharing'

const requestShape = z
  .object({
    signKey: z.base64(),
    recipient: z.string().startsWith('age1'),
    name: z.string().min(1).max(200),
    staffId: z.string().nullable(),
    invitation: z.string(),
    proof: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .strict()

/** A request to take part, by a device that somebody joined with a code. */
type Request = z.infer<typeof requestShape>

/** A request is small. A larger file is none. */
const mostBytes = 64 * 1_024

/** Whose the joining device is, and what it is called. */
export type Joining = { readonly name: string; readonly staffId: StaffMemberId | null }

/** Writes the request of a device that joins with a code. The device that gave the code lets it in. */
export async function askToJoin(
  folder: string,
  own: OwnKeys,
  known: PublicKeys,
  { name, staffId }: Joining,
  code: string,
): Promise<void> {
  const key = currentKey(own.keys, [])
  if (!key) throw new Error('an invitation holds a key')
  const { signKey, recipient } = known
  const proof = proofOf(proofSecret(code), signKey)
  const request: Request = { signKey, recipient, name, staffId, invitation: invitationId(code), proof }
  const bytes = closed({ name: fileNames.joining, key, own }, Buffer.from(JSON.stringify(request)))
  await putFile(folder, own.device, fileNames.joining, bytes)
}

/** Reads a request. Its own key must have signed it, and its folder must be that of the key. */
function readRequest(bytes: Buffer, device: string, { keys }: OwnKeys): Request | undefined {
  const header = headerOf(bytes)
  const key = keys.find(({ id }) => id === header?.key)
  if (!header || !key || header.device !== device || header.name !== fileNames.joining) return undefined
  // The key that signs is in the content, so the content is read first and trusted only then.
  const unsigned = opened(bytes, key, null)
  try {
    const request = unsigned && requestShape.parse(JSON.parse(unsigned.toString('utf8')))
    if (!request || deviceIdOf(request.signKey) !== device) return undefined
    return opened(bytes, key, request.signKey) ? request : undefined
  } catch {
    return undefined
  }
}

const isProven = (request: Request, secret: string): boolean =>
  timingSafeEqual(Buffer.from(proofOf(secret, request.signKey)), Buffer.from(request.proof))

/**
 * Lets in the devices that have joined with a code of this one: each code once, and while it is valid. The code and its file are then gone. Returns
 * the sharing with the codes that are left, and how many were let in.
 */
export async function admitJoining(
  sharing: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
  now: Date,
): Promise<{ readonly sharing: Sharing; readonly admitted: number }> {
  const { store, folder, own } = sharing
  let left = own.invitations
  let admitted = 0
  for (const { name, device, path } of files) {
    if (name !== fileNames.joining || devices.some(({ id }) => id === device)) continue
    const bytes = left.length > 0 ? await bytesOf(path, mostBytes) : undefined
    const request = bytes && readRequest(bytes, device, own)
    const code = left.find(({ id }) => id === request?.invitation)
    if (!request || !code || code.expiresAt < now.toISOString() || !isProven(request, code.proof)) continue
    const staffId = request.staffId as StaffMemberId | null
    const { signKey, recipient } = request
    await store.change(async db => {
      const colleague =
        staffId === null
          ? undefined
          : await db.selectFrom('staff_member').select('id').where('id', '=', staffId).executeTakeFirst()
      await admitDevice(db, { id: device, name: request.name, staffId: colleague?.id ?? null, signKey, recipient }, now)
    })
    left = left.filter(({ id }) => id !== code.id)
    admitted += 1
  }
  const valid = left.filter(({ expiresAt }) => expiresAt >= now.toISOString())
  if (valid.length === own.invitations.length) return { sharing, admitted }
  const kept = await withKeys(sharing, { invitations: valid })
  for (const { id } of own.invitations.filter(one => !valid.includes(one)))
    await dropFile(folder, own.device, fileNames.invitation(id))
  return { sharing: kept, admitted }
}
