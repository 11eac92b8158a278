import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How often the password is hashed, as PostgreSQL does itself. The passwords here are random, so more would add nothing. */
const iterations = 4_096

/** Returns a password that nobody can guess: 144 random bits, in letters that may stand in an address. */
export const makePassword = (): string => randomBytes(18).toString('base64url')

/**
 * Returns what PostgreSQL keeps of a password for SCRAM-SHA-256 (RFC 5802, RFC 7677). The password itself is then never sent to the server, where it
 * could get into its log. The password must be ASCII.
 */
export async function scramVerifier(password: string, salt: Buffer = randomBytes(16)): Promise<string> {
  const salted = await derive(password, salt, iterations, 32, 'sha256')
  const keyed = (word: string): Buffer => createHmac('sha256', salted).update(word).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
