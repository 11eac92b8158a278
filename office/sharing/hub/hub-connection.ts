import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ConnectionOptions } from 'node:tls'
import { type HubAddress, namedHub } from './hub-address'
import { hubRefusal } from './hub-fault'

/** How long to wait for a hub to answer a connection, for a call to end, and for it to take leave, in milliseconds. */
const waits = { connect: 10_000, call: 300_000, leave: 2_000 } as const

/** An open connection to a hub. A failure is a refusal with its sentence, where a user can do something about it. */
export type HubConnection = {
  /** What may be said of where the hub is. */
  readonly named: string
  readonly rows: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /**
   * Calls `onNews` each time somebody has sent something to the office, and when the connection breaks. Not behind a pool that shares connections.
   */
  readonly listen: (channel: string, onNews: () => void) => Promise<void>
  readonly close: () => Promise<void>
}

/** Only TLS 1.3, and only with a hub whose certificate is good for its name. Node checks an IP address by `host`, a name by `servername`. */
const encryption = ({ host, ca }: HubAddress): ConnectionOptions => ({
  minVersion: 'TLSv1.3',
  rejectUnauthorized: true,
  ...(isIP(host) === 0 ? { servername: host } : { host }),
  ...(ca === undefined ? {} : { ca }),
})

/** Opens a connection to a hub. The caller closes it. Refuses a hub that cannot be reached, is not encrypted, or does not let the person in. */
export async function openHub(address: HubAddress): Promise<HubConnection> {
  const { host, port, database, user, password } = address
  const named = namedHub(address)
  // Loaded only here: on most days no hub is called.
  const { Client } = await import('pg')
  const client = new Client({
    ...{ host, port, database, user, password },
    ssl: encryption(address),
    application_name: 'talan',
    connectionTimeoutMillis: waits.connect,
    query_timeout: waits.call,
    ...{ keepAlive: true, keepAliveInitialDelayMillis: 10_000 },
  })
  // A connection that breaks while nothing is asked is noticed at the next call.
  client.on('error', () => undefined)
  const asRefusal = (error: unknown): never => {
    throw hubRefusal(error, named)
  }
  try {
    await client.connect()
  } catch (error) {
    void client.end().catch(() => undefined)
    return asRefusal(error)
  }
  return {
    named,
    rows: async <Row>(text: string, values: readonly unknown[] = []) => {
      // A text of several statements is sent without values, in one go.
      const sent = values.length === 0 ? client.query(text) : client.query(text, [...values])
      const { rows } = await sent.catch(asRefusal)
      return rows as readonly Row[]
    },
    listen: async (channel, onNews) => {
      client.on('notification', onNews)
      client.on('end', onNews)
      await client.query(`listen ${client.escapeIdentifier(channel)}`).catch(asRefusal)
    },
    // A network that is gone does not say so. Its end would be waited for in vain, and would keep the program from ending.
    close: async () => {
      await Promise.race([client.end().catch(() => undefined), sleep(waits.leave, undefined, { ref: false })])
      client.connection.stream.destroy()
    },
  }
}
