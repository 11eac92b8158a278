import { type HubFault, hubFaults } from '../../../src-shared/program/hub'
import { Refused } from '../../../src-shared/refusals/refusal'

/** The codes of PostgreSQL that a user can do something about, by SQLSTATE. */
const byState: Readonly<Record<string, HubFault>> = {
  '25006': 'read-only',
  '28000': 'sign-in',
  '28P01': 'sign-in',
  '3D000': 'no-hub',
  '3F000': 'no-hub',
  '42883': 'no-hub',
  '42P01': 'no-hub',
  '42501': 'forbidden',
  '53100': 'full',
  '53300': 'busy',
  '57014': 'away',
  '57P01': 'away',
  '57P02': 'away',
  '57P03': 'away',
}

/** What Node and OpenSSL say of a certificate that is not trusted, is out of date, or is of another host. */
const ofCertificates =
  /^(CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT|INVALID_CA|HOSTNAME_MISMATCH|INVALID_PURPOSE)/
/** The server knows no TLS, or none that is new enough. */
const ofEncryption = /^(ERR_SSL_|EPROTO)/
const ofNetwork = /^(E[A-Z]+|ERR_SOCKET\w*)$/
/** Sentences of `pg` itself that carry no code. */
const unencrypted = /does not support SSL|error establishing an SSL connection/
const brokenOff = /Connection terminated|Client has encountered a connection error|timeout|not queryable/i

const isHubFault = (word: string): word is HubFault => hubFaults.some(fault => fault === word)

type Told = { readonly code?: unknown; readonly message: string; readonly cause?: unknown }

function faultOf({ code, message, cause }: Told): HubFault | undefined {
  if (code === 'TALAN') return isHubFault(message) ? message : undefined
  const state = typeof code === 'string' ? code : ''
  const known = byState[state]
  if (known) return known
  // Classes 22 and 23: what was sent is not what the hub's tables take.
  if (/^2[23]...$/.test(state)) return 'malformed'
  // Class 08: the connection; 40: the transaction was undone for another's sake, and may be tried again.
  if (/^(08|40)...$/.test(state)) return 'away'
  if (ofCertificates.test(state)) return 'certificate'
  if (ofEncryption.test(state) || unencrypted.test(message)) return 'no-encryption'
  if (ofNetwork.test(state) || brokenOff.test(message)) return 'away'
  return cause instanceof Error ? faultOf(cause) : undefined
}

/** Returns what a failure of a hub means for its user, as a refusal; the failure itself if it is none that a user can do something about. */
export function hubRefusal(error: unknown, hub: string): unknown {
  if (error instanceof Refused || !(error instanceof Error)) return error
  const fault = faultOf(error)
  return fault ? new Refused({ code: 'hub', fault, what: hub }) : error
}

/** Returns a failure while a hub is kept: what a person of an office may not do, its keeper may, so the role that signed in is another. */
export const keepingRefusal = (error: unknown, hub: string): unknown =>
  isRefusedAs(error, 'forbidden') ? new Refused({ code: 'hub', fault: 'not-keeper', what: hub }) : error

/** True if an error is the refusal of a hub with that fault. */
export const isRefusedAs = (error: unknown, fault: HubFault): boolean =>
  error instanceof Refused && error.refusal.code === 'hub' && error.refusal.fault === fault
