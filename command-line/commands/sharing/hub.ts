import { addressOfPerson, type HubAddress, namedHub } from '../../../office/sharing/hub/hub-address'
import { type HubConnection, openHub } from '../../../office/sharing/hub/hub-connection'
import { keepingRefusal } from '../../../office/sharing/hub/hub-fault'
import { hubStatus } from '../../../office/sharing/hub/hub-status'
import {
  addPerson,
  createHub,
  type OfficeAtHub,
  officeForHub,
  revokePerson,
} from '../../../office/sharing/hub/keep-hub'
import { hubRoles } from '../../../src-shared/program/hub'
import { hubSv } from '../../../src-shared/text/sv/hub'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { givenHub } from '../../given/given-hub'
import { withOffice } from '../../with-office'

const officeGiven = async (given: Arguments, now: Date): Promise<OfficeAtHub | undefined> => {
  const file = given.one('office')
  return file === undefined ? undefined : withOffice({ ...given, file }, now, ({ store }) => officeForHub(store))
}

function personGiven(given: Arguments): string {
  const person = given.one('user')
  if (person === undefined) throw new Misused('namnet saknas: --user NAMN')
  return person
}

type Doing = {
  readonly hub: HubConnection
  readonly address: HubAddress
  readonly given: Arguments
  readonly office: OfficeAtHub | undefined
}

async function create({ hub, office }: Doing): Promise<Said> {
  if (!office) throw new Misused('kontorets fil saknas: --office FIL')
  const isNew = await createHub(hub, office)
  return { value: { hub: hub.named, ...office, isNew }, sentence: hubSv.created(hub.named, isNew) }
}

async function addUser({ hub, address, given, office }: Doing): Promise<Said> {
  const [person, typed] = [personGiven(given), given.one('role')]
  const right = hubRoles.find(one => one === typed)
  if (typed !== undefined && !right) throw new Misused(`--role är ${hubRoles.join(', ')}, inte ”${typed}”`)
  const { office: joined, password, role } = await addPerson(hub, office?.office, person, right)
  const personal = addressOfPerson(address, person, joined)
  const sentence = password === null ? hubSv.addedAgain(person, personal) : hubSv.added(person, password, personal)
  return { value: { hub: hub.named, person, role, password, address: personal }, sentence }
}

async function revoke({ hub, given, office }: Doing): Promise<Said> {
  const person = personGiven(given)
  await revokePerson(hub, office?.office, person)
  return { value: { hub: hub.named, person }, sentence: hubSv.revoked(person) }
}

async function status({ hub }: Doing): Promise<Said> {
  const value = await hubStatus(hub)
  return { value, sentence: hubSv.status(value) }
}

const doings: Readonly<Record<string, (doing: Doing) => Promise<Said>>> = {
  create,
  'add-user': addUser,
  revoke,
  status,
}

/** `talan hub`: makes a PostgreSQL database the hub of an office, lets people in and shuts them out, and tells how it is. */
export const hub: Command = {
  options: ['office', 'user', 'role'],
  flags: [],
  takesWords: true,
  help: {
    part: 'share',
    uses: [
      {
        call: 'create URL --office FIL',
        does: 'gör en databas i PostgreSQL 15 eller senare till kontorets hubb; URL är postgresql://ÄGARE@VÄRD/DATABAS, och lösenordet tas ur TALAN_HUB_PASSWORD om det inte står i den',
      },
      {
        call: 'add-user URL --user NAMN',
        does: 'släpper in en person med en egen roll och ett eget lösenord, som visas en gång',
        options: [
          '--role viewer|editor|admin    vad personen får göra (editor för en ny)',
          '--office FIL                  om hubben har flera kontor',
        ],
      },
      {
        call: 'revoke URL --user NAMN',
        does: 'stänger ute en person; det som är skickat är kvar, och det som är läst förblir läst',
      },
      { call: 'status URL', does: 'räknar upp kontor och personer, och hur mycket hubben har' },
    ],
  },
  run: async (given, now) => {
    const { file: name, words } = given
    const doing = Object.hasOwn(doings, name) ? doings[name] : undefined
    if (!doing) throw new Misused(`talan hub ${name} finns inte: ${Object.keys(doings).join(', ')}`)
    const [address, ...rest] = words
    if (address === undefined) throw new Misused('hubbens adress saknas: postgresql://ÄGARE@VÄRD/DATABAS')
    if (rest.length > 0) throw new Misused(`för många ord: ${rest.join(' ')}`)
    const read = givenHub(address)
    const opened = await openHub(read).catch((error: unknown) => {
      throw keepingRefusal(error, namedHub(read))
    })
    try {
      return await doing({ hub: opened, address: read, given, office: await officeGiven(given, now) })
    } catch (error) {
      throw keepingRefusal(error, opened.named)
    } finally {
      await opened.close()
    }
  },
}
