import { exchange } from '../../../office/sharing/exchange'
import { exchangeAtHub } from '../../../office/sharing/hub/exchange-at-hub'
import { keyFiles } from '../../../office/sharing/key-store'
import { sharingOf } from '../../../office/sharing/sharing'
import { shutOutComputer } from '../../../office/sharing/shut-out-computer'
import type { Exchanged } from '../../../src-shared/program/sharing'
import { hubSv } from '../../../src-shared/text/sv/hub'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { givenHub } from '../../given/given-hub'
import { withOffice } from '../../with-office'

/** Returns what an exchange did, a line each. */
const lines = (done: Exchanged): string[] => [
  sharingSv.exchanged(done),
  ...(done.clashes > 0 ? [sharingSv.toSettle(done.clashes)] : []),
  ...(done.broken > 0 ? [sharingSv.broken(done.broken)] : []),
  ...done.problems.map(sharingSv.problem),
  ...done.computers.map(one => `  ${sharingSv.computer(one)}`),
]

/** Exchanges an office with a hub, once. */
async function syncWithHub(given: Arguments, now: Date, address: string): Promise<Said> {
  if (given.one('shut-out') !== undefined)
    throw new Misused('vid en hubb stängs en person ute med talan hub revoke, inte med --shut-out')
  const hub = givenHub(address)
  const isCopying = given.has('copy')
  const done = await withOffice(given, now, ({ store }) => exchangeAtHub(store, hub, isCopying))
  const said = [
    hubSv.exchanged(done),
    ...(isCopying ? [hubSv.copied] : []),
    ...(done.clashes > 0 ? [sharingSv.toSettle(done.clashes)] : []),
    ...(done.broken > 0 ? [sharingSv.broken(done.broken)] : []),
    ...done.problems.map(sharingSv.problem),
  ]
  return { value: { file: given.file, ...done }, sentence: said.join('\n') }
}

/** `talan sync`: exchanges an office with the folder or the hub it is shared through, once. */
export const sync: Command = {
  options: ['shut-out', 'hub'],
  flags: ['copy'],
  isWriting: true,
  help: {
    part: 'share',
    uses: [
      {
        call: 'FIL',
        does: 'utväxlar med den delade mappen: hämtar vad de andra har skrivit, skickar det nya härifrån, släpper in den som har anslutit med en kod härifrån, och räknar upp datorerna',
      },
      {
        call: 'FIL --shut-out DATOR',
        does: 'stänger dessutom ute en dator, med namn eller id: det som skrivs sedan får den ingen nyckel till, men det den har läst förblir läst',
      },
      {
        call: 'FIL --hub URL [--copy]',
        does: 'utväxlar med en hubb i stället; URL är postgresql://NAMN@VÄRD/DATABAS, och lösenordet tas ur TALAN_HUB_PASSWORD om det inte står i den; --copy lägger också dit en kopia av kontoret som nya datorer börjar från',
      },
    ],
  },
  run: async (given, now) => {
    const address = given.one('hub')
    if (address !== undefined) return syncWithHub(given, now, address)
    if (given.has('copy')) throw new Misused('--copy hör ihop med --hub')
    const who = given.one('shut-out')
    const done = await withOffice(given, now, async ({ store }) => {
      const sharing = await sharingOf(store, { keyStore: keyFiles() })
      return who === undefined ? exchange(sharing, now) : shutOutComputer(sharing, who, now)
    })
    const said = who === undefined ? [] : [sharingSv.shutOut]
    return { value: { file: given.file, ...done }, sentence: [...said, ...lines(done)].join('\n') }
  },
}
