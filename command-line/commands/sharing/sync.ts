import { exchange } from '../../../office/sharing/exchange'
import { keyFiles } from '../../../office/sharing/key-store'
import { sharingOf } from '../../../office/sharing/sharing'
import { shutOutComputer } from '../../../office/sharing/shut-out-computer'
import type { Exchanged } from '../../../src-shared/program/sharing'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { withOffice } from '../../with-office'
import { sharingCommand } from './sharing-command'

/** Returns what an exchange did, a line each. */
const lines = (done: Exchanged): string[] => [
  sharingSv.exchanged(done),
  ...(done.clashes > 0 ? [sharingSv.toSettle(done.clashes)] : []),
  ...(done.broken > 0 ? [sharingSv.broken(done.broken)] : []),
  ...done.problems.map(sharingSv.problem),
  ...done.computers.map(one => `  ${sharingSv.computer(one)}`),
]

/** `talan sync`: exchanges an office with the folder it is shared through, once. */
export const sync = sharingCommand(
  'shut-out',
  [
    {
      call: 'FIL',
      does: 'utväxlar med den delade mappen: hämtar vad de andra har skrivit, skickar det nya härifrån, släpper in den som har anslutit med en kod härifrån, och räknar upp datorerna',
    },
    {
      call: 'FIL --shut-out DATOR',
      does: 'stänger dessutom ute en dator, med namn eller id: det som skrivs sedan får den ingen nyckel till, men det den har läst förblir läst',
    },
  ],
  async (given, now) => {
    const who = given.one('shut-out')
    const done = await withOffice(given, now, async ({ store }) => {
      const sharing = await sharingOf(store, { keyStore: keyFiles() })
      return who === undefined ? exchange(sharing, now) : shutOutComputer(sharing, who, now)
    })
    const said = who === undefined ? [] : [sharingSv.shutOut]
    return { value: { file: given.file, ...done }, sentence: [...said, ...lines(done)].join('\n') }
  },
)
