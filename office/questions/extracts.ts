import { registerProfiles } from '../../db/reads/figures/register-profiles'
import type { ExtractChannel } from '../../src-shared/ipc/channels'
import { previewRegister } from '../extracts/write-extract'
import type { Context, Handlers } from './handlers'

/** Which registers there are, and what each would hold and lack. */
export function extractHandlers({ store, now }: Context): Handlers<ExtractChannel> {
  return {
    'extract:list': async () => registerProfiles,
    'extract:preview': request => previewRegister(store, request, now()),
  }
}
