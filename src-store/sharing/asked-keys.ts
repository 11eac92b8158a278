import type { KeyStore } from '../../office/sharing/key-store'
import { errorTold, toldError } from '../told-error'
import type { KeyAnswer, KeyAsk } from './sharing-jobs'

/** A store of keys that is asked of another thread, and where its answers come in. */
type AskedKeys = {
  readonly store: KeyStore
  readonly answered: (given: { readonly id: number; readonly answer: KeyAnswer }) => void
}

/** Asks another thread for keys: the sharing thread asks the store thread, and that one the main process, which alone reaches the system's store. */
export function askedKeys(send: (asked: { readonly id: number; readonly ask: KeyAsk }) => void): AskedKeys {
  const waiting = new Map<number, (answer: KeyAnswer) => void>()
  let last = 0
  const ask = async (wanted: KeyAsk): Promise<string | boolean | undefined> => {
    last += 1
    const id = last
    const answer = await new Promise<KeyAnswer>(resolve => {
      waiting.set(id, resolve)
      send({ id, ask: wanted })
    })
    if ('value' in answer) return answer.value
    throw errorTold(answer)
  }
  return {
    store: {
      isProtected: async name => (await ask({ does: 'is-protected', name })) === true,
      read: async name => {
        const value = await ask({ does: 'read', name })
        return typeof value === 'string' ? value : undefined
      },
      write: async (name, secret) => void (await ask({ does: 'write', name, secret })),
      forget: async name => void (await ask({ does: 'forget', name })),
    },
    answered: ({ id, answer }) => {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    },
  }
}

async function done(store: KeyStore, asked: KeyAsk): Promise<string | boolean | undefined> {
  if (asked.does === 'read') return store.read(asked.name)
  if (asked.does === 'is-protected') return store.isProtected(asked.name)
  await (asked.does === 'write' ? store.write(asked.name, asked.secret) : store.forget(asked.name))
  return undefined
}

/** Answers what another thread asks of a store of keys. */
export const answeredFrom = (store: KeyStore, asked: KeyAsk): Promise<KeyAnswer> =>
  done(store, asked).then((value): KeyAnswer => ({ value }), toldError)
