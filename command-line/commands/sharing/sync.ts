import { exchange } from '../../../office/sharing/exchange'
import { exchangeAtHub } from '../../../office/sharing/hub/exchange-at-hub'
import { namedHub } from '../../../office/sharing/hub/hub-address'
import { stayAtHub } from '../../../office/sharing/hub/stay-at-hub'
import { keyFiles } from '../../../office/sharing/key-store'
import { sharingOf } from '../../../office/sharing/sharing'
import { shutOutComputer } from '../../../office/sharing/shut-out-computer'
import type { Exchanged } from '../../../src-shared/program/sharing'
import { Refused } from '../../../src-shared/refusals/refusal'
import { hubSv } from '../../../src-shared/text/sv/hub'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { givenHub } from '../../given/given-hub'
import { withOffice } from '../../with-office'

/** A timer of Node takes no more than 24 days. */
const mostMinutes = 24 * 24 * 60

/** Returns what an exchange did, a line each. */
const lines = (done: Exchanged): string[] => [
  sharingSv.exchanged(done),
  ...(done.clashes > 0 ? [sharingSv.toSettle(done.clashes)] : []),
  ...(done.broken > 0 ? [sharingSv.broken(done.broken)] : []),
  ...done.problems.map(sharingSv.problem),
  ...done.computers.map(one => `  ${sharingSv.computer(one)}`),
]

/** Returns for how many minutes to stay at a hub; undefined to exchange once. */
function minutesGiven(given: Arguments): number | undefined {
  const typed = given.one('minutes')
  if (typed === undefined) return undefined
  const minutes = Number(typed.replace(',', '.'))
  if (!(minutes > 0 && minutes <= mostMinutes)) throw new Misused(`--minutes är ett tal större än 0, inte ”${typed}”`)
  return minutes
}

/** Exchanges an office with a hub, once or for some time. */
async function syncWithHub(given: Arguments, now: Date, address: string): Promise<Said> {
  if (given.one('shut-out') !== undefined)
    throw new Misused('vid en hubb stängs en person ute med talan hub revoke, inte med --shut-out')
  const [hub, isCopying, minutes] = [givenHub(address), given.has('copy'), minutesGiven(given)]
  if (isCopying && minutes !== undefined) throw new Misused('--copy och --minutes går inte ihop')
  const done = await withOffice(given, now, ({ store }) =>
    minutes === undefined
      ? exchangeAtHub(store, hub, isCopying)
      : stayAtHub(store, hub, AbortSignal.timeout(minutes * 60_000)),
  )
  if (!done) throw new Refused({ code: 'hub', fault: 'away', what: namedHub(hub) })
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
  options: ['shut-out', 'hub', 'minutes'],
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
        call: 'FIL --hub URL [--copy | --minutes ANTAL]',
        does: 'utväxlar med en hubb i stället; URL är postgresql://NAMN@VÄRD/DATABAS, och lösenordet tas ur TALAN_HUB_PASSWORD om det inte står i den; --copy lägger också dit en kopia av kontoret som nya datorer börjar från; --minutes stannar kvar så länge och utväxlar så fort någon har skrivit något',
      },
    ],
  },
  run: async (given, now) => {
    const address = given.one('hub')
    if (address !== undefined) return syncWithHub(given, now, address)
    if (given.has('copy') || given.one('minutes') !== undefined)
      throw new Misused('--copy och --minutes hör ihop med --hub')
    const who = given.one('shut-out')
    const done = await withOffice(given, now, async ({ store }) => {
      const sharing = await sharingOf(store, { keyStore: keyFiles() })
      return who === undefined ? exchange(sharing, now) : shutOutComputer(sharing, who, now)
    })
    const said = who === undefined ? [] : [sharingSv.shutOut]
    return { value: { file: given.file, ...done }, sentence: [...said, ...lines(done)].join('\n') }
  },
}
