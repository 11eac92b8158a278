import { momentInStockholm } from '../../days/stockholm-time'
import type { HubOffice, HubPerson, HubRole, HubStatus } from '../../program/hub'
import type { HubExchanged } from '../../program/hub-exchanged'
import { countedIn } from '../counted'

const counted = countedIn('sv')

const moment = (at: string): string => momentInStockholm(new Date(at)).slice(0, 16)

const roles: Readonly<Record<HubRole, string>> = {
  viewer: 'får läsa',
  editor: 'får läsa och skriva',
  admin: 'får läsa, skriva och lägga upp kopior',
}

const person = ({ person: name, role, seenAt, revokedAt }: HubPerson): string => {
  const seen = seenAt === null ? 'inte hörd av än' : `senast ${moment(seenAt)}`
  return `    ${name}: ${revokedAt === null ? `${roles[role]}, ${seen}` : `utestängd ${moment(revokedAt)}`}`
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
  `  ${name} (${id}): ${counted(entries, 'ändring', 'ändringar')} i ${counted(commits, 'leverans', 'leveranser')} från ${counted(logs, 'dator', 'datorer')}${lastAt === null ? '' : `, senast ${moment(lastAt)}`}`,
  ...(contents > 0
    ? [`    ${counted(contents, 'bilaga', 'bilagor')}, ${Math.ceil(contentBytes / 1_000_000)}\u00a0MB`]
    : []),
  ...people.map(person),
]

const attachments = ({ attachments: { received, sent, awaited, refused } }: HubExchanged): string[] => [
  received > 0 ? `${counted(received, 'bilaga är hämtad', 'bilagor är hämtade')}.` : '',
  sent > 0 ? `${counted(sent, 'bilaga är skickad', 'bilagor är skickade')}.` : '',
  awaited > 0 ? `${counted(awaited, 'bilaga', 'bilagor')} finns inte här än.` : '',
  refused > 0
    ? `${counted(refused, 'bilaga', 'bilagor')} finns kvar här men togs inte emot: hubben har inte plats, eller så är filen ändrad (talan check). Be den som sköter hubben att höja gränsen.`
    : '',
]

/** Says how a hub is kept. */
export const hubSv = {
  created: (hub: string, isNew: boolean): string =>
    isNew
      ? `Hubben ${hub} har nu kontoret. Släpp in var och en med talan hub add-user. Den som utväxlar först för dit det som redan finns i kontoret.`
      : `Hubben ${hub} hade redan kontoret. Inget är ändrat.`,
  added: (name: string, password: string, address: string): string =>
    `${name} är med i kontoret. Lösenordet är ${password}. Det visas bara nu och finns ingen annanstans: ge det till ${name} på ett säkert sätt. Adressen är ${address}`,
  addedAgain: (name: string, address: string): string =>
    `${name} är med i kontoret och har kvar sitt lösenord. Adressen är ${address}`,
  copied: 'En kopia av kontoret ligger vid hubben. Nya datorer börjar från den: talan join NYFIL --hub URL.',
  joined: (file: string): string => `Kontoret finns i ${file}, med allt som är utväxlat.`,
  revoked: (name: string): string =>
    `${name} är utestängd och kan varken läsa eller skriva vid hubben. Det som ${name} har skickat är kvar, och det som är läst förblir läst.`,
  exchanged: (done: HubExchanged): string => {
    const { received, sent, givenBack, isNewLog, waiting, parked, minutesAhead } = done
    return [
      `${counted(received, 'ändring är hämtad', 'ändringar är hämtade')} och ${counted(sent, 'ändring är skickad', 'ändringar är skickade')}.`,
      givenBack > 0 ? `${counted(givenBack, 'ändring', 'ändringar')} som hubben hade förlorat är tillbaka där.` : '',
      isNewLog
        ? 'Filen fortsätter som en egen dator: den är en kopia, den eller hubben är återställd, eller någon annan har skickat det den började med.'
        : '',
      waiting > 0
        ? `${counted(waiting, 'ändring', 'ändringar')} väntar här, för du får bara läsa vid hubben. Be den som sköter den (talan hub add-user --role editor).`
        : '',
      parked > 0
        ? `${counted(parked, 'post väntar', 'poster väntar')} på något som inte har kommit, eller på en nyare version av Talan.`
        : '',
      ...attachments(done),
      minutesAhead === 0
        ? ''
        : `Den här datorns klocka går ${counted(Math.abs(minutesAhead), 'minut', 'minuter')} ${minutesAhead > 0 ? 'före' : 'efter'} hubbens. Det som är skrivet senast enligt klockan gäller, så rätta den.`,
    ]
      .filter(Boolean)
      .join(' ')
  },
  status: ({ server, isStandby, bytes, offices }: HubStatus): string =>
    [
      `PostgreSQL ${server}${isStandby ? ', en reserv' : ''}. Databasen är ${Math.ceil(bytes / 1_000_000)}\u00a0MB och har ${counted(offices.length, 'kontor', 'kontor')}.`,
      ...offices.flatMap(office),
    ].join('\n'),
}
