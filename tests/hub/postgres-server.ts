import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readHubAddress } from '../../office/sharing/hub/hub-address'
import { type HubConnection, openHub } from '../../office/sharing/hub/hub-connection'
import { loginOfPostgres, makeCertificate, postgresPrograms } from './postgres-programs'

/** The role that owns every hub of the tests, and its password. */
export const keeper = { name: 'keeper', password: 'only-for-tests' } as const

/** A PostgreSQL server of the tests, on this computer alone. */
export type Server = {
  readonly port: number
  /** The file of the certificate that clients have to know. */
  readonly certificate: string
  readonly data: string
  /** Stops it and keeps the data: at once, as in a power cut, or after what is under way. */
  readonly stop: (how: 'at once' | 'in order') => Promise<void>
  readonly start: () => Promise<void>
  /** Stops it and removes the data. */
  readonly remove: () => Promise<void>
}

/** Returns a port that nobody uses just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('a server that listens has a port')
  return address.port
}

/** Returns the address of a database of the server. `port` is that of a proxy before it, if there is one. */
export const addressOf = (server: Server, database: string, user: string, password: string, port = server.port): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslrootcert=${encodeURIComponent(server.certificate)}`

/** Connects to a database as the one who keeps the hubs. */
export const asKeeper = (server: Server, database: string): Promise<HubConnection> =>
  openHub(readHubAddress(addressOf(server, database, keeper.name, keeper.password)))

/** Runs one statement as the one who keeps the hubs, and returns its rows. */
export async function inDatabase<Row>(
  server: Server,
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

/** A place that the login of PostgreSQL can read: what root calls its own temporary folder may be closed to others. */
const openPlace = (): string => (loginOfPostgres() ? '/tmp' : tmpdir())

/** A folder that the login of PostgreSQL owns. */
function ownFolder(): string {
  const folder = mkdtempSync(join(openPlace(), 'talan-hub-'))
  own(folder)
  return folder
}

function own(path: string): void {
  const login = loginOfPostgres()
  if (login) chownSync(path, login.uid, login.gid)
}

/** A home that the login of PostgreSQL may look into: its programs look there for certificates. */
const surroundings = (): NodeJS.ProcessEnv => ({ ...process.env, HOME: openPlace() })

/** Runs a program of PostgreSQL to its end. */
const runPostgres = (program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): void =>
  void execFileSync(join(postgresPrograms(), program), words, {
    ...loginOfPostgres(),
    cwd: openPlace(),
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const settings = (port: number, extra: string): string => `
port = ${port}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
ssl = on
ssl_min_protocol_version = 'TLSv1.3'
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
password_encryption = 'scram-sha-256'
max_connections = 60
log_min_messages = fatal
log_min_error_statement = panic
${extra}
`

const whoMay = `
hostssl all all 127.0.0.1/32 scram-sha-256
hostssl replication all 127.0.0.1/32 scram-sha-256
`

/** Starts a server on data that are there, and waits until it answers. */
async function startOn(data: string, port: number, certificate: string, folder: string): Promise<Server> {
  let running: ChildProcess | undefined
  const server: Server = {
    port,
    certificate,
    data,
    start: async () => {
      const child = spawn(join(postgresPrograms(), 'postgres'), ['-D', data], {
        ...loginOfPostgres(),
        cwd: folder,
        env: surroundings(),
        stdio: 'ignore',
      })
      running = child
      for (let tries = 0; ; tries += 1) {
        if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`)
        const connection = await asKeeper(server, 'postgres').catch(() => undefined)
        if (connection) return connection.close()
        if (tries > 300) throw new Error('PostgreSQL does not answer')
        await sleep(100)
      }
    },
    stop: async how => {
      const child = running
      running = undefined
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      // PostgreSQL's own signals: at once means without a checkpoint, and its processes are gone when it has ended.
      child.kill(how === 'at once' ? 'SIGQUIT' : 'SIGINT')
      await ended
    },
    remove: async () => {
      await server.stop('at once')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** A locale that every system of its kind has. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** Makes a new server, with TLS 1.3 and SCRAM and nothing else, and starts it. */
export async function aServer(extra = ''): Promise<Server> {
  const folder = ownFolder()
  const [data, secret, port] = [join(folder, 'data'), join(folder, 'password'), await freePort()]
  writeFileSync(secret, keeper.password)
  own(secret)
  // Another locale than C, since the keys must be compared as bytes whatever the locale is.
  const how = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', `--locale=${locale}`, '--no-sync']
  runPostgres('initdb', ['-D', data, '-U', keeper.name, ...how])
  const { certificate, key } = makeCertificate(data)
  for (const file of [certificate, key]) own(file)
  chmodSync(key, 0o600)
  appendFileSync(join(data, 'postgresql.conf'), settings(port, extra))
  writeFileSync(join(data, 'pg_hba.conf'), whoMay)
  return startOn(data, port, certificate, folder)
}

/** Makes a standby that follows a server, and starts it. `promoteStandby` lets it take over. */
export async function aStandbyOf(server: Server): Promise<Server> {
  const folder = ownFolder()
  const [data, port] = [join(folder, 'data'), await freePort()]
  const from = `host=127.0.0.1 port=${server.port} user=${keeper.name} sslmode=require application_name=standby`
  runPostgres('pg_basebackup', ['-D', data, '-d', from, '-R', '-X', 'stream', '-c', 'fast'], { PGPASSWORD: keeper.password })
  appendFileSync(join(data, 'postgresql.conf'), `\nport = ${port}\n`)
  // The password is in the environment only while the copy is made, so the standby is told it.
  const auto = join(data, 'postgresql.auto.conf')
  if (!readFileSync(auto, 'utf8').includes('password='))
    appendFileSync(auto, `\nprimary_conninfo = '${from} password=${keeper.password}'\n`)
  return startOn(data, port, join(data, 'server.crt'), folder)
}

/** Lets a standby take over, and waits until it takes changes. */
export async function promoteStandby(standby: Server): Promise<void> {
  runPostgres('pg_ctl', ['-D', standby.data, '-w', 'promote'])
}
