import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { Stop } from '../setup/words.mjs'

const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

/** Reads the fuses back from the finished executable and returns them as text. Throws a `Stop` if one is not as it must be. */
export async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable)
  const wrong = Object.entries(wanted).filter(
    ([name, on]) => wire[FuseV1Options[name]] !== (on ? FuseState.ENABLE : FuseState.DISABLE),
  )
  if (wrong.length > 0)
    throw new Stop(`these fuses of ${executable} are not as they must be: ${wrong.map(([name]) => name).join(', ')}.`)
  return Object.entries(wanted).map(([name, on]) => `${name} ${on ? 'on' : 'off'}`)
}
