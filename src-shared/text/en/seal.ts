import { momentInStockholm } from '../../days/stockholm-time'
import type { AcceptedBreak, SealFault, SealFaultKind } from '../../program/seal-check'
import { countedIn } from '../counted'
import type { sealSv } from '../sv/seal'

const counted = countedIn('en')

const what: Readonly<Record<SealFaultKind, string>> = {
  altered: 'had changes made to them afterwards by something other than Talan',
  missing: 'cannot be found, at least in part',
  'cut-loose': 'cannot be joined to what the history should have before',
  blanked: 'lost their words, and the history has no decision about it',
  unsealed: 'came without a seal, although that computer is done with the file',
  'unknown-head': 'cannot be what the history had when a backup copy or a report was made',
}

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

type Entries = Pick<SealFault, 'from' | 'to' | 'device'>

const entries = ({ from, to }: Entries): string => (from === to ? `line ${from}` : `lines ${from}–${to}`)

const lastOf = ({ kind, at }: Pick<AcceptedBreak, 'kind' | 'at'>): string => {
  if (at === null) return ''
  return kind === 'unknown-head' ? `, the last one made ${moment(at)}` : `, the last one from ${moment(at)}`
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The seals of the history in English. */
export const sealEn: typeof sealSv = {
  broken:
    'The history was changed outside Talan. What the file holds is as it was. Compare it with a backup copy, and accept it as it is when you know why:',
  held: at => `At the check of ${moment(at)} every seal held.`,
  fault: fault => {
    const who = fault.login === null ? '' : ` (${fault.login})`
    return `${upper(entries(fault))} from computer ${fault.device}${who} ${what[fault.kind]}${lastOf(fault)}.`
  },
  more: count => `… and ${count} more.`,
  howToAccept:
    'To accept it: talan check FILE --accept. The history then says who has seen it, and the check reports only what is changed after that.',
  acceptedNow: count =>
    `${counted(count, 'broken seal is accepted', 'broken seals are accepted')}. The history says that it was seen, and by whom.`,
  salvageFirst: 'Broken seals cannot be accepted while the file is damaged. Salvage the office to a new file first.',
  accepted: one => {
    const when = one.acceptedAt === null ? '' : ` ${moment(one.acceptedAt)}`
    const those = `${entries(one)} from computer ${one.device}`
    if (one.kind === 'resealed')
      return `${upper(those)} got new seals when the office was salvaged from a damaged file${when}. They cannot be compared with seals in older copies and reports.`
    if (one.why === 'salvaged')
      return `${upper(those)} ${one.from === one.to ? 'was' : 'were'} damaged or changed when the office was salvaged from a damaged file${when}, so the seal is broken.`
    return `The seal is broken for ${those}${lastOf(one)}. Seen and accepted${one.by === null ? '' : ` by ${one.by}`}${when}.`
  },
}
