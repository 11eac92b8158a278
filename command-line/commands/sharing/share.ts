import { hostname } from 'node:os'
import { keyFiles } from '../../../office/sharing/key-store'
import { shareOffice } from '../../../office/sharing/share-office'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { Misused } from '../../arguments'
import { withOffice } from '../../with-office'
import { sharingCommand } from './sharing-command'

/** `talan share`: shares an office through a folder, and gives a code that lets one more computer join. */
export const share = sharingCommand(
  'folder',
  [
    {
      call: 'FIL --folder MAPP',
      does: 'delar kontoret genom en mapp som flera datorer når, och ger en kod som släpper in en dator till, en gång inom en vecka; allt i mappen är krypterat, och nycklarna ligger i en fil som bara din inloggning får läsa',
    },
  ],
  async (given, now) => {
    const folder = given.one('folder')
    if (folder === undefined) throw new Misused('mappen saknas: --folder MAPP')
    const keyStore = keyFiles()
    const invited = await withOffice(given, now, ({ store }) => {
      const staffId = store.doer().seat?.staffId ?? null
      return shareOffice(store, folder, { keyStore }, { name: hostname(), staffId }, now)
    })
    const { code, expiresAt } = invited
    return {
      value: { file: given.file, folder, ...invited },
      sentence: `${sharingSv.shared(code, expiresAt)}\n${sharingSv.keysInFile}`,
    }
  },
)
