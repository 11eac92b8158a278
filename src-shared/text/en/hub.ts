import { momentInStockholm } from '../../days/stockholm-time'
import type { HubOffice, HubPerson, HubRole } from '../../program/hub'
import type { HubExchanged } from '../../program/hub-exchanged'
import { countedIn } from '../counted'
import type { hubSv } from '../sv/hub'

const counted = countedIn('en')

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

const roles: Readonly<Record<HubRole, string>> = {
  viewer: 'may read',
  editor: 'may read and write',
  admin: 'may read, write and put copies there',
}

const person = ({ person: name, role, seenAt, revokedAt }: HubPerson): string => {
  const seen = seenAt === null ? 'not heard of yet' : `last ${moment(seenAt)}`
  return `    ${name}: ${revokedAt === null ? `${roles[role]}, ${seen}` : `shut out ${moment(revokedAt)}`}`
}

const office = ({
  office: id,
  name,
  people,
  logs,
  commits,
  entries,
  lastAt,
  contents,
  contentBytes,
}: HubOffice): string[] => [
  `  ${name} (${id}): ${counted(entries, 'change', 'changes')} in ${counted(commits, 'delivery', 'deliveries')} from ${counted(logs, 'computer', 'computers')}${lastAt === null ? '' : `, last ${moment(lastAt)}`}`,
  ...(contents > 0
    ? [`    ${counted(contents, 'attachment', 'attachments')}, ${Math.ceil(contentBytes / 1_000_000)}\u00a0MB`]
    : []),
  ...people.map(person),
]

const attachments = ({ attachments: { received, sent, awaited, refused } }: HubExchanged): string[] => [
  received > 0 ? `${counted(received, 'attachment was brought', 'attachments were brought')}.` : '',
  sent > 0 ? `${counted(sent, 'attachment was sent', 'attachments were sent')}.` : '',
  awaited > 0 ? `${counted(awaited, 'attachment is', 'attachments are')} not here yet.` : '',
  refused > 0
    ? `${counted(refused, 'attachment is still here but was', 'attachments are still here but were')} not taken: the hub has no room, or the file was altered (talan check). Ask the hub's keeper to raise the limit.`
    : '',
]

/** Says how a hub is kept, in English. */
export const hubEn: typeof hubSv = {
  created: (hub, isNew) =>
    isNew
      ? `The hub ${hub} now has the office. Let each person in with talan hub add-user. Whoever exchanges first brings what is already in the office's file.`
      : `The hub ${hub} had the office already. Nothing was changed.`,
  added: (name, password, address) =>
    `${name} is in the office. The password is ${password}. It is shown only now and is nowhere else: give it to ${name} in a safe way. The address is ${address}`,
  addedAgain: (name, address) => `${name} is in the office and keeps the password. The address is ${address}`,
  copied: 'A copy of the office is at the hub. New computers begin from it: talan join NEWFILE --hub URL.',
  joined: file => `The office is in ${file}, with everything that has been exchanged.`,
  revoked: name =>
    `${name} is shut out and can neither read nor write at the hub. What ${name} has sent is still there, and what was read stays read.`,
  exchanged: done => {
    const { received, sent, givenBack, isNewLog, waiting, parked, minutesAhead } = done
    return [
      `${counted(received, 'change was fetched', 'changes were fetched')} and ${counted(sent, 'change was sent', 'changes were sent')}.`,
      givenBack > 0
        ? `${counted(givenBack, 'change', 'changes')} that the hub had lost ${givenBack === 1 ? 'is' : 'are'} back there.`
        : '',
      isNewLog
        ? 'The file goes on as a computer of its own: it is a copy, it or the hub was restored, or somebody else has sent what it began with.'
        : '',
      waiting > 0
        ? `${counted(waiting, 'change waits', 'changes wait')} here, since you may only read at the hub. Ask whoever keeps it (talan hub add-user --role editor).`
        : '',
      parked > 0
        ? `${counted(parked, 'record waits', 'records wait')} for something that has not come, or for a newer version of Talan.`
        : '',
      ...attachments(done),
      minutesAhead === 0
        ? ''
        : `This computer's clock is ${counted(Math.abs(minutesAhead), 'minute', 'minutes')} ${minutesAhead > 0 ? 'ahead of' : 'behind'} the hub's. What was written last by the clock stands, so put it right.`,
    ]
      .filter(Boolean)
      .join(' ')
  },
  status: ({ server, isStandby, bytes, offices }) =>
    [
      `PostgreSQL ${server}${isStandby ? ', a standby' : ''}. The database is ${Math.ceil(bytes / 1_000_000)}\u00a0MB and has ${counted(offices.length, 'office', 'offices')}.`,
      ...offices.flatMap(office),
    ].join('\n'),
}
