import type { RegisterProfile } from '../../../src-shared/packs/extract'
import { Refused } from '../../../src-shared/refusals/refusal'
import profiles from '../../reference/register-profiles.json'

/** The registers that a list of interactions can be handed in to, as they ship. */
export const registerProfiles = profiles as readonly RegisterProfile[]

/** Returns one of them by its code. Throws if the code is unknown. */
export function registerProfile(code: string): RegisterProfile {
  const found = registerProfiles.find(profile => profile.code === code)
  if (!found) throw new Refused({ code: 'unknown-id', what: 'register', id: code })
  return found
}
