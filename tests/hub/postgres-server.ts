import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loginOfPostgres, makeCertificate, postgresPrograms } from './postgres-programs'
import { asKeeper, inDatabase, keeper, owner, type ServerAddress } from './postgres-roles'

/** A PostgreSQL server of the tests, on this computer alone. */
export type Server = ServerAddress & {
  readonly data: string
  /** The folder with its programs. */
  readonly bin: string
  /** Stops it and keeps the data: at once, as in a power cut, or after what is under way. */
  readonly stop: (how: 'at once' | 'in order') => Promise<void>
  /** Starts it, unless it runs. */
  readonly start: () => Promise<void>
  /** Stops it and removes the data. */
  readonly remove: () => Promise<void>
}

type Place = Pick<Server, 'data' | 'bin' | 'certificate'> & { readonly folder: string }

/** How long a server may take to end in order, in milliseconds. */
const patience = 20_000
/** How often a server is asked whether it answers, a tenth of a second apart. */
const mostAsked = 300
/** How often another port is tried: another test may take one that was free a moment ago. */
const mostPorts = 3

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

/** A place that the login of PostgreSQL can read: what root calls its own temporary folder may be closed to others. */
const openPlace = (): string => (loginOfPostgres() ? '/tmp' : tmpdir())

function own(path: string): void {
  const login = loginOfPostgres()
  if (login) chownSync(path, login.uid, login.gid)
}

/** A folder that the login of PostgreSQL owns. */
function ownFolder(): string {
  const folder = mkdtempSync(join(openPlace(), 'talan-hub-'))
  own(folder)
  return folder
}

/** A home that the login of PostgreSQL may look into: its programs look there for certificates. */
const surroundings = (): NodeJS.ProcessEnv => ({ ...process.env, HOME: openPlace() })

const settings = (extra: string): string => `
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

/** Servers that run. If the tests end without having stopped one, it ends with them. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGQUIT')
})

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Starts the program of a server. What it says goes into a file beside its data. */
function begin({ data, bin, folder }: Place, port: number): ChildProcess {
  const log = openSync(join(folder, 'log'), 'a')
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port)], {
    ...loginOfPostgres(),
    cwd: folder,
    env: surroundings(),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Waits until a server answers. Throws what it said if it has ended instead. */
async function answers(child: ChildProcess, address: ServerAddress, { folder }: Place): Promise<void> {
  for (let asked = 0; ; asked += 1) {
    const connection = await asKeeper(address, 'postgres').catch(() => undefined)
    if (connection) return connection.close()
    const said = () => readFileSync(join(folder, 'log'), 'utf8').slice(-2_000)
    if (hasEnded(child)) throw new Error(`PostgreSQL ended: ${said()}`)
    if (asked === mostAsked) throw new Error(`PostgreSQL does not answer: ${said()}`)
    await sleep(100)
  }
}

function serverOn(place: Place, port: number): Server {
  const { folder, data, bin, certificate } = place
  let child: ChildProcess | undefined
  const server: Server = {
    ...{ port, certificate, data, bin },
    start: async () => {
      if (child && !hasEnded(child)) return
      child = begin(place, port)
      await answers(child, server, place)
    },
    stop: async how => {
      const ending = child
      child = undefined
      if (!ending || hasEnded(ending)) return
      const ended = once(ending, 'exit')
      // PostgreSQL's own signals: at once means without a checkpoint, and its processes are gone when it has ended.
      ending.kill(how === 'at once' ? 'SIGQUIT' : 'SIGINT')
      const tooLong = setTimeout(() => ending.kill('SIGKILL'), patience)
      await ended
      clearTimeout(tooLong)
    },
    remove: async () => {
      await server.stop('at once')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return server
}

/** Starts a server on data that are there, and waits until it answers. Removes everything if it does not. */
async function startOn(place: Place): Promise<Server> {
  for (let tries = 1; ; tries += 1) {
    const server = serverOn(place, await freePort())
    try {
      await server.start()
      return server
    } catch (error) {
      await server.stop('at once')
      if (tries < mostPorts) continue
      rmSync(place.folder, { recursive: true, force: true })
      throw error
    }
  }
}

/** A locale that every system of its kind has. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** Makes the data of a new server, with TLS 1.3 and SCRAM and nothing else. */
function newPlace(folder: string, extra: string): Place {
  const [data, secret, bin] = [join(folder, 'data'), join(folder, 'password'), postgresPrograms(folder)]
  writeFileSync(secret, keeper.password, { mode: 0o600 })
  own(secret)
  // Words are ordered as in Swedish, since the keys must be compared as bytes whatever the order of words is.
  const order = [`--locale=${locale}`, '--locale-provider=icu', '--icu-locale=sv-SE']
  const how = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--no-sync', ...order]
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', keeper.name, ...how], {
    ...loginOfPostgres(),
    cwd: openPlace(),
    env: surroundings(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const { certificate, key } = makeCertificate(data)
  for (const file of [certificate, key]) own(file)
  chmodSync(key, 0o600)
  appendFileSync(join(data, 'postgresql.conf'), settings(extra))
  writeFileSync(join(data, 'pg_hba.conf'), whoMay)
  return { folder, data, bin, certificate }
}

/** Makes a new server with an owner of hubs who is no superuser, and starts it. */
export async function aServer(extra = ''): Promise<Server> {
  const folder = ownFolder()
  let place: Place
  try {
    place = newPlace(folder, extra)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const server = await startOn(place)
  await inDatabase(server, 'postgres', `create role ${owner.name} login createrole password '${owner.password}'`)
  return server
}

/**
 * Makes a standby that follows a server, and starts it. The server is stopped while it is copied, since not every package of PostgreSQL has
 * pg_basebackup. The server knows it as `standby`. `promote` lets it take over.
 */
export async function aStandbyOf(server: Server): Promise<Server> {
  const folder = ownFolder()
  const data = join(folder, 'data')
  await server.stop('in order')
  cpSync(server.data, data, { recursive: true })
  await server.start()
  const from = `host=127.0.0.1 port=${server.port} user=${keeper.name} password=${keeper.password} sslmode=require application_name=standby`
  appendFileSync(join(data, 'postgresql.auto.conf'), `\nprimary_conninfo = '${from}'\n`)
  writeFileSync(join(data, 'standby.signal'), '')
  chmodSync(data, 0o700)
  chmodSync(join(data, 'server.key'), 0o600)
  for (const path of [data, ...readdirSync(data, { recursive: true, encoding: 'utf8' }).map(name => join(data, name))])
    own(path)
  return startOn({ folder, data, bin: server.bin, certificate: join(data, 'server.crt') })
}

/** Lets a standby take over, and waits until it takes changes. */
export async function promote(standby: Server): Promise<void> {
  await inDatabase(standby, 'postgres', 'select pg_promote()')
}
