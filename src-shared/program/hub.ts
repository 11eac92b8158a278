/**
 * What can be wrong with a hub that an office is shared through:
 * - `address`: what was typed is no address of a hub, or asks for less than full encryption
 * - `no-certificate`: the file of the certificate cannot be read
 * - `away`: it cannot be reached, or the connection broke
 * - `no-encryption`: it does not speak TLS 1.3
 * - `certificate`: its certificate is not to be trusted
 * - `no-password`: this computer has lost the password that it signs in with
 * - `another-office`: the address is of another office than the one that is open
 * - `sign-in`: it does not know the person, or the password is another
 * - `no-hub`: the database has no hub
 * - `older-server`: PostgreSQL is older than 15
 * - `read-only`: a standby answered
 * - `full`, `busy`: its disk is full; it has too many connections
 * - `forbidden`: the person is no member of the office, was shut out, or may not do that
 * - `not-keeper`: of the command that keeps a hub: who signed in does not own the hub, or may not make roles
 * - `update-needed`: the office asks for a newer program
 * - `other-person`: the log of this computer was begun by another person
 * - `hub-behind`: the hub has lost something that what is sent builds on
 * - `gap`, `forked`, `malformed`, `bad-receipt`: what was sent does not follow, is another than what is stored, is no commit, or has no receipt of the hub
 * - `clock-ahead`: what was written is from more than a day from now
 * - `too-large`: more was sent than the hub takes at a time
 * - `no-room`: the attachments of the office take as much room at the hub as they may
 * - `no-copy`: it has no copy of the office to begin from, or none that is whole
 * - `no-office`, `unknown-person`, `no-name`, `taken`: of the command that keeps a hub: the office, the person or the name it was given
 */
export const hubFaults = [
  'address',
  'no-certificate',
  'away',
  'no-encryption',
  'certificate',
  'no-password',
  'another-office',
  'sign-in',
  'no-hub',
  'older-server',
  'read-only',
  'full',
  'busy',
  'forbidden',
  'not-keeper',
  'update-needed',
  'other-person',
  'hub-behind',
  'gap',
  'forked',
  'malformed',
  'bad-receipt',
  'clock-ahead',
  'too-large',
  'no-room',
  'no-copy',
  'no-office',
  'unknown-person',
  'no-name',
  'taken',
] as const
export type HubFault = (typeof hubFaults)[number]

/** What a person may do at a hub: read; read and write; also put the copy there that new computers begin from. */
export const hubRoles = ['viewer', 'editor', 'admin'] as const
export type HubRole = (typeof hubRoles)[number]

/** A person of an office at a hub, as `talan hub status` tells. Instants are in UTC. */
export type HubPerson = {
  readonly person: string
  readonly role: HubRole
  readonly seenAt: string | null
  readonly revokedAt: string | null
}

/** An office at a hub: its people, how many logs, commits and entries it has, when the last came, and how many contents of attachments of how many bytes. */
export type HubOffice = {
  readonly office: string
  readonly name: string
  readonly people: readonly HubPerson[]
  readonly logs: number
  readonly commits: number
  readonly entries: number
  readonly lastAt: string | null
  readonly contents: number
  readonly contentBytes: number
}

/** A hub: its server, whether it is a standby, how large it is in bytes, and its offices. */
export type HubStatus = {
  readonly server: string
  readonly isStandby: boolean
  readonly bytes: number
  readonly offices: readonly HubOffice[]
}
