import type { Office } from '../../../office/questions/open-office'
import { clashesOf, settle } from '../../../office/sharing/settle-clash'
import { type ClashSide, clashSides } from '../../../src-shared/program/clash'
import { sharingSv } from '../../../src-shared/text/sv/sharing'
import { Misused } from '../../arguments'
import type { Said } from '../../command'
import { withOffice } from '../../with-office'
import { sharingCommand } from './sharing-command'

const isSide = (text: string): text is ClashSide => clashSides.some(side => side === text)

/** Settles the clashes that are given, each as `ID=mine` or `ID=theirs`. Each is an action of its own, so each can be undone. */
async function settleAll({ store }: Office, given: readonly string[], now: Date): Promise<Said> {
  const asked = given.map(text => {
    const [id = '', side = ''] = text.split('=')
    if (!isSide(side)) throw new Misused(`--settle är ID=mine eller ID=theirs, inte ”${text}”`)
    return { id, side }
  })
  const actionIds: string[] = []
  for (const { id, side } of asked) actionIds.push(await settle(store, id, { side }, now))
  return { value: { settled: asked, actionIds }, sentence: `${sharingSv.settled} Åtgärd ${actionIds.join(', ')}.` }
}

/** `talan clashes`: lists what two people wrote without knowing of each other, and settles it. */
export const clashes = sharingCommand(
  'settle',
  [
    {
      call: 'FIL',
      does: 'räknar upp det som är att avgöra: värden som två har skrivit utan att veta om varandra, vem och när, och vad som stod där förut',
    },
    {
      call: 'FIL --settle ID=mine|theirs',
      does: 'avgör en av dem för alla datorer: det som skrevs här gäller (mine), eller det andra (theirs); det går att ångra',
    },
  ],
  async (given, now) =>
    withOffice(given, now, async office => {
      const asked = given.all('settle')
      if (asked.length > 0) return settleAll(office, asked, now)
      const rows = await clashesOf(office.store)
      const sentence = rows.length === 0 ? sharingSv.nothingToSettle : rows.map(sharingSv.clash).join('\n')
      return { value: { count: rows.length, rows }, sentence }
    }),
)
