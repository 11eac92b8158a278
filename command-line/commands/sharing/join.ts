import { hostname } from 'node:os'
import { seatAt } from '../../../office/questions/open-office'
import { namedHub } from '../../../office/sharing/hub/hub-address'
import { joinAtHub } from '../../../office/sharing/hub/hub-copy'
import { joinOffice } from '../../../office/sharing/join-office'
import { keyFiles } from '../../../office/sharing/key-store'
import { hubSv } from '../../../src-shared/text/sv/hub'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { givenHub } from '../../given/given-hub'
import { user } from '../../with-office'

/** Makes an office's file on this computer out of the copy at a hub. */
async function joinWithHub({ file }: Arguments, address: string): Promise<Said> {
  const hub = givenHub(address)
  const store = await joinAtHub(file, hub, user)
  await store.close()
  return { value: { file, hub: namedHub(hub) }, sentence: hubSv.joined(file) }
}

/** `talan join`: makes an office's file on this computer out of a shared folder, with a code, or out of the copy at a hub. */
export const joinShared: Command = {
  options: ['folder', 'code', 'hub'],
  flags: [],
  help: {
    part: 'share',
    uses: [
      {
        call: 'NYFIL --folder MAPP --code KOD',
        does: 'ansluter den här datorn till ett kontor som delas genom mappen, och lägger det i en ny fil',
      },
      {
        call: 'NYFIL --hub URL',
        does: 'lägger ett kontor som delas genom en hubb i en ny fil; URL är den adress som talan hub add-user gav, och lösenordet tas ur TALAN_HUB_PASSWORD om det inte står i den',
      },
    ],
  },
  run: async (given, now) => {
    const address = given.one('hub')
    if (address !== undefined) return joinWithHub(given, address)
    const [folder, code] = [given.one('folder'), given.one('code')]
    if (folder === undefined) throw new Misused('mappen saknas: --folder MAPP')
    if (code === undefined) throw new Misused('koden saknas: --code KOD')
    const { file, as: colleague } = given
    const store = await joinOffice(
      { file, folder, code, name: hostname(), user },
      { keyStore: keyFiles() },
      async joined => (await seatAt(joined, { login: user, colleague }))?.staffId ?? null,
      now,
    )
    await store.close()
    return { value: { file, folder }, sentence: `${sharingSv.joined(file)}\n${sharingSv.keysInFile}` }
  },
}
