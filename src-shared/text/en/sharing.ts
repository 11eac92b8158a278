import { momentInStockholm } from '../../days/stockholm-time'
import { type Clash, type ClashValue, choiceOf } from '../../program/clash'
import type { SharingComputer, SharingProblem } from '../../program/sharing'
import { countedIn } from '../counted'
import type { sharingSv } from '../sv/sharing'
import { atStart, thingName } from '../thing-name'
import { historyEn } from './history'

const counted = countedIn('en')

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

const problems: Readonly<Record<SharingProblem['kind'], (what: string) => string>> = {
  unreadable: what =>
    `The file ${what} cannot be read: it has not finished synchronising, or it was altered. It waits, and nothing is lost.`,
  waiting: () => 'An earlier file has not come yet. What follows on it waits.',
  'no-key': () =>
    'The files are encrypted with a key that this computer does not have. The key may be on its way, or the computer is shut out.',
  'unknown-computer': () =>
    'Nobody has let the computer in yet. The one that gave the code does so at its next exchange. Until then, what it has written waits.',
  altered: what => `The file or log ${what} was altered, or written by somebody else. It is not taken in.`,
  forked: () =>
    'The computer has written two different things in one place, as when a disk was copied. The later one is not taken in: open the office on both and exchange.',
  'shut-out': () => 'It was written after the computer was shut out, and is not taken in.',
  'clock-ahead': () =>
    'It is dated more than a day ahead and waits until then. Set the clock of that computer right, or of this one if this is the wrong one.',
}

const value = (given: ClashValue['value'], names: Clash['names']): string =>
  given === null || given === '' ? '(empty)' : `“${names[String(given)] ?? given}”`

const written = (side: ClashValue): string => `${side.by ?? 'Somebody'} ${moment(side.at)}`

const seen = ({ seenAt }: SharingComputer): string =>
  seenAt === null ? 'not heard of yet' : `last seen ${moment(seenAt)}`

/** Says how sharing an office between laptops goes. */
export const sharingEn: typeof sharingSv = {
  shared: (code, expiresAt) =>
    `The office is shared. The code ${code} lets in one computer, once, until ${moment(expiresAt)}. Give it to your colleague by another way than the folder. On that computer: talan join NEWFILE --folder FOLDER --code ${code}. Then exchange here (talan sync FILE), and it is let in.`,
  keysInFile:
    'The keys are in a file on this computer that only your login may read. They are never in the shared folder.',
  joined: file =>
    `The office is in ${file}. What you write reaches the others when the one that gave the code has exchanged and let this computer in.`,
  exchanged: ({ received, sent, admitted, parked, attachments }) =>
    [
      `${counted(received, 'change was received', 'changes were received')} and ${counted(sent, 'change was sent', 'changes were sent')}.`,
      admitted > 0 ? `${counted(admitted, 'computer was let in', 'computers were let in')}.` : '',
      parked > 0
        ? `${counted(parked, 'record waits', 'records wait')} for something that has not come, or for a newer version of Talan.`
        : '',
      attachments.received > 0
        ? `${counted(attachments.received, 'attachment was received', 'attachments were received')}.`
        : '',
      attachments.awaited > 0
        ? `${counted(attachments.awaited, 'attachment is', 'attachments are')} not here yet.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  toSettle: count =>
    `${counted(count, 'thing is to be settled', 'things are to be settled')}: talan clashes FILE shows both values.`,
  broken: count =>
    `${counted(count, 'record', 'records')} that came do not agree with the rest. Nothing was removed: talan check FILE lists them.`,
  computer: one => {
    const whose = one.colleague === null ? '' : ` (${one.colleague})`
    const state = one.isOwn ? 'this computer' : one.isShutOut ? 'shut out' : seen(one)
    const ahead =
      one.minutesAhead === 0
        ? ''
        : `. Its clock is ${counted(one.minutesAhead, 'minute', 'minutes')} ahead of this one. What is written there holds over what is written here at the same time, so set it right`
    return `${one.name}${whose}: ${state}${ahead}`
  },
  problem: ({ kind, computer, what }) => `${computer ?? what}: ${problems[kind](what)}`,
  shutOut:
    'The computer is shut out. What is written from now on is encrypted with a new key that it does not get. What it has read stays read.',
  nothingToSettle: 'There is nothing to settle.',
  clash: clash => {
    const { id, table, name, column, isOfDeletion, standing, other, before, names } = clash
    const what = atStart(thingName(table, 'en', name))
    const field = historyEn.columns[`${table}.${column}`] ?? historyEn.columns[column] ?? historyEn.something
    const side = (one: Clash['standing'], said: string): string => `${said} (${written(one)})`
    const [mine, theirs] = choiceOf(clash, 'mine') === 'standing' ? ['mine', 'theirs'] : ['theirs', 'mine']
    if (isOfDeletion)
      return [
        `${id}: ${what}, which one deleted and the other wrote in`,
        `  ${mine}: ${side(standing, standing.value === null ? 'kept' : 'deleted')}`,
        `  ${theirs}: ${side(other, column !== 'deleted_at' ? `kept, with ${field} ${value(other.value, names)}` : other.value === null ? 'kept' : 'deleted')}`,
      ].join('\n')
    return [
      `${id}: ${what}, ${field}`,
      `  ${mine}: ${side(standing, value(standing.value, names))}, holds now`,
      `  ${theirs}: ${side(other, value(other.value, names))}`,
      `  before: ${value(before, names)}`,
    ].join('\n')
  },
  settled: 'It is settled, on every computer. The other value is in the history. It can be undone.',
}
