import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { type HubConnection, openHub } from '../../office/sharing/hub/hub-connection'

/** The role that may do everything on a server of the tests, and its password. */
export const keeper = { name: 'keeper', password: 'only-for-tests' } as const

/** The role that owns every hub of the tests. It may make roles, and is no superuser. */
export const owner = { name: 'hub_owner', password: 'only-for-tests' } as const

/** Where a server is, and the file of the certificate that clients have to know. */
export type ServerAddress = { readonly port: number; readonly certificate: string }

/** Returns the address of a database of the server. `port` is that of a proxy before it, if there is one. */
export const addressOf = (
  server: ServerAddress,
  database: string,
  user: string,
  password: string,
  port = server.port,
): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslrootcert=${encodeURIComponent(server.certificate)}`

const connectTo = (server: ServerAddress, database: string, role: { name: string; password: string }) =>
  openHub(readHubAddress(addressOf(server, database, role.name, role.password)))

/** Connects to a database as the role that may do everything. */
export const asKeeper = (server: ServerAddress, database: string): Promise<HubConnection> =>
  connectTo(server, database, keeper)

/** Connects to a database as the owner of its hub. */
export const asOwner = (server: ServerAddress, database: string): Promise<HubConnection> =>
  connectTo(server, database, owner)

/** Runs one statement as the role that may do everything, and returns its rows. */
export async function inDatabase<Row>(
  server: ServerAddress,
  database: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const connection = await asKeeper(server, database)
  try {
    return await connection.rows<Row>(text, values)
  } finally {
    await connection.close()
  }
}

/** Makes a database that is to become a hub. */
export const makeDatabase = (server: ServerAddress, database: string): Promise<unknown> =>
  inDatabase(server, 'postgres', `create database ${database} owner ${owner.name}`)
