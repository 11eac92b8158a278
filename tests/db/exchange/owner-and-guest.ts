import { turnsMemory } from '../../../db/file/writing-turns'
import { openStore, openStoreAsGuest } from '../../../db/store'
import { anOffice, closing } from '../office'

/** Opens an office as its owner and as a guest beside it, each on its own connection. */
export async function ownerAndGuest() {
  const bare = await anOffice()
  await bare.close()
  const memory = turnsMemory()
  const owner = closing(await openStore(bare.file, 'anna', { turns: { memory, as: 'owner' } }))
  await owner.change(async () => undefined)
  const guest = closing(await openStoreAsGuest(bare.file, 'anna', memory))
  return { owner, guest, memory }
}
