import { join } from 'node:path'
import { safeStorage } from 'electron'
import type { KeyStore } from '../../office/sharing/key-store'
import { safeKeys } from './safe-keys'

/** True if the system encrypts with a key of its own. Without a key ring, Linux would only scramble with a key that everybody knows. */
const isThere = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')

/** Returns the keys of shared offices of this laptop's user, in the profile's folder. */
export const systemKeys = (profile: string): KeyStore =>
  safeKeys(join(profile, 'nycklar'), {
    isThere,
    protect: text => safeStorage.encryptString(text),
    unprotect: bytes => safeStorage.decryptString(bytes),
  })
