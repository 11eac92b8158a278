import { hostname } from 'node:os'
import { seatAt } from '../../../office/questions/open-office'
import { joinOffice } from '../../../office/sharing/join-office'
import { keyFiles } from '../../../office/sharing/key-store'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { user } from '../../with-office'

/** `talan join`: makes an office's file on this computer out of a shared folder, with a code. */
export const joinShared: Command = {
  options: ['folder', 'code'],
  flags: [],
  help: {
    part: 'share',
    uses: [
      {
        call: 'NYFIL --folder MAPP --code KOD',
        does: 'ansluter den här datorn till ett kontor som delas genom mappen, och lägger det i en ny fil',
      },
    ],
  },
  run: async (given, now) => {
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
