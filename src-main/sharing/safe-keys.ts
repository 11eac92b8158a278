import { type KeyStore, keyFiles } from '../../office/sharing/key-store'

/** How a system protects a text with the login of its user: the keychain, DPAPI, or the desktop's key ring. */
export type SystemProtection = {
  /** False if the system has no key store, or one that protects nothing. */
  readonly isThere: () => boolean
  readonly protect: (text: string) => Buffer
  /** Throws if the text was protected elsewhere, or the system has lost its own key. */
  readonly unprotect: (bytes: Buffer) => string
}

const protectedName = (name: string): string => `skyddad-${name}`

/**
 * Returns a store of keys in a folder of the laptop's user, protected by the system where it can. What the command line has kept there in a plain
 * file goes on in that file, which both can read. Keys that the system cannot open any more count as gone.
 */
export function safeKeys(folder: string, system: SystemProtection): KeyStore {
  const files = keyFiles(folder)
  const isPlain = async (name: string): Promise<boolean> => (await files.read(name)) !== undefined
  return {
    isProtected: async name => !(await isPlain(name)) && (await isPlain(protectedName(name))),
    read: async name => {
      const plain = await files.read(name)
      if (plain !== undefined) return plain
      const kept = await files.read(protectedName(name))
      if (kept === undefined) return undefined
      try {
        return system.unprotect(Buffer.from(kept, 'base64'))
      } catch {
        return undefined
      }
    },
    write: async (name, secret) => {
      if ((await isPlain(name)) || !system.isThere()) return files.write(name, secret)
      await files.write(protectedName(name), system.protect(secret).toString('base64'))
    },
    forget: async name => {
      await files.forget(name)
      await files.forget(protectedName(name))
    },
  }
}
