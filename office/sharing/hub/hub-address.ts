import { isIPv6 } from 'node:net'
import { readRegular } from '../../../db/file/regular-file'
import { Refused } from '../../../src-shared/refusals/refusal'

/** Where a hub is, and who signs in. `ca` is the text of the certificate that signs the hub's own, if the system does not know it. */
export type HubAddress = {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  readonly ca?: string
  /** The id of the office, where the address says it. A new laptop has no file that says it. */
  readonly office?: string
}

const known = ['sslrootcert', 'sslmode', 'office']

/** What may be said about an address: never the password. */
export const namedHub = ({ host, port, database }: Pick<HubAddress, 'host' | 'port' | 'database'>): string =>
  `${host}:${port}/${database}`

/** An address as it was typed, without what may be a password: all between the colon after the name and the last @, and a password as an option. */
const withoutPassword = (typed: string): string =>
  typed.replace(/:(?!\/\/).*@/, '@').replace(/([?&]password=)[^&]*/i, '$1…')

function refuse(typed: string): never {
  throw new Refused({ code: 'hub', fault: 'address', what: withoutPassword(typed) })
}

const decoded = (typed: string, part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return refuse(typed)
  }
}

/**
 * Reads the address of a hub: postgresql://PERSON:PASSWORD@HOST:PORT/DATABASE, and ?sslrootcert=FILE for a certificate of one's own. `passwordApart`
 * is the password if the address has none. Encryption and the check of the certificate cannot be turned off: an address that says so is refused.
 */
export function readHubAddress(typed: string, passwordApart?: string): HubAddress {
  if (!URL.canParse(typed)) return refuse(typed)
  const url = new URL(typed)
  const database = decoded(typed, url.pathname.slice(1))
  const password = decoded(typed, url.password) || (passwordApart ?? '')
  const isUsable = /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.username !== ''
  const mode = url.searchParams.get('sslmode') ?? 'verify-full'
  const isSafe = mode === 'verify-full' && [...url.searchParams.keys()].every(name => known.includes(name))
  if (!isUsable || !isSafe || database === '' || database.includes('/') || password === '') return refuse(typed)
  const [file, office] = [url.searchParams.get('sslrootcert'), url.searchParams.get('office')]
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? 5432 : Number(url.port),
    database,
    user: decoded(typed, url.username),
    password,
    ...(file === null ? {} : { ca: certificateIn(file) }),
    ...(office === null ? {} : { office }),
  }
}

type Where = Pick<HubAddress, 'host' | 'port' | 'database'>

const addressWith = ({ host, port, database }: Where, person: string, office: string): string => {
  const named = isIPv6(host) ? `[${host}]` : host
  return `postgresql://${person}${named}:${port}/${encodeURIComponent(database)}?office=${encodeURIComponent(office)}`
}

/** Returns the address that a person of an office is given, without the password. */
export const addressOfPerson = (hub: Where, person: string, office: string): string =>
  addressWith(hub, `${person}@`, office)

/** Returns the address of an office at a hub for whoever is to join: without a name and a password, which each person has of their own. */
export const addressOfOffice = (hub: Where, office: string): string => addressWith(hub, '', office)

/**
 * What a user says of a hub in the window: its address as it was typed or pasted, who signs in, and the file of a certificate that was chosen in the
 * system's dialog, if the hub has one of its own.
 */
export type HubGiven = {
  readonly address: string
  readonly user: string
  readonly password: string
  readonly certificate: string | null
}

/**
 * Reads what a user says of a hub. HOST:PORT/DATABASE is enough. A name and a password in the address are taken if none are given apart. The page
 * names no file: a certificate in the address counts for nothing.
 */
export function hubGiven({ address, user, password, certificate }: HubGiven): HubAddress {
  const typed = address.trim()
  const whole = /^[a-z]+:\/\//i.test(typed) ? typed : `postgresql://${typed}`
  if (!URL.canParse(whole)) return refuse(typed)
  const url = new URL(whole)
  url.searchParams.delete('sslrootcert')
  if (certificate !== null) url.searchParams.set('sslrootcert', certificate)
  if (user.trim() !== '') url.username = encodeURIComponent(user.trim())
  if (password !== '') url.password = ''
  return readHubAddress(url.href, password)
}

function certificateIn(file: string): string {
  try {
    return readRegular(file)
  } catch {
    throw new Refused({ code: 'hub', fault: 'no-certificate', what: file })
  }
}
