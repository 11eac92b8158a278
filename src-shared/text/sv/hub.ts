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

const office = ({ office: id, name, people, logs, commits, entries, lastAt }: HubOffice): string[] => [
  `  ${name} (${id}): ${counted(entries, 'ändring', 'ändringar')} i ${counted(commits, 'leverans', 'leveranser')} från ${counted(logs, 'dator', 'datorer')}${lastAt === null ? '' : `, senast ${moment(lastAt)}`}`,
  ...people.map(person),
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
  exchanged: ({ received, sent, givenBack, isNewLog, waiting, parked, minutesAhead }: HubExchanged): string =>
    [
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
      minutesAhead === 0
        ? ''
        : `Den här datorns klocka går ${counted(Math.abs(minutesAhead), 'minut', 'minuter')} ${minutesAhead > 0 ? 'före' : 'efter'} hubbens. Det som är skrivet senast enligt klockan gäller, så rätta den.`,
    ]
      .filter(Boolean)
      .join(' '),
  status: ({ server, isStandby, bytes, offices }: HubStatus): string =>
    [
      `PostgreSQL ${server}${isStandby ? ', en reserv' : ''}. Databasen är ${Math.ceil(bytes / 1_000_000)}\u00a0MB och har ${counted(offices.length, 'kontor', 'kontor')}.`,
      ...offices.flatMap(office),
    ].join('\n'),
}
