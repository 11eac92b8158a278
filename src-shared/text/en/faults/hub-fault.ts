import type { hubFaultSv } from '../../sv/faults/hub-fault'

const kept = 'What you have written is saved on this computer and waits.'

/** What is wrong with a hub, in English. `what` is the hub, the file, the log or the name it is about. */
export const hubFaultEn: typeof hubFaultSv = {
  address: what =>
    `${what} is not the address of a hub. Nothing was changed. Write HOST:PORT/DATABASE in the window, or postgresql://NAME:PASSWORD@HOST:PORT/DATABASE on the command line, where ?sslrootcert=FILE is the hub's own certificate. Encryption cannot be turned off.`,
  'no-certificate': what =>
    `The certificate in ${what} cannot be read. Nothing was changed. Choose another file, or check the path after sslrootcert= in the address.`,
  away: what =>
    `The hub ${what} cannot be reached, or the connection broke. ${kept} Check the network and try again; nothing is sent twice.`,
  'no-encryption': what =>
    `The hub ${what} does not answer with TLS 1.3, so nothing was sent. ${kept} Ask whoever keeps the hub to turn on ssl and at least TLS 1.3.`,
  certificate: what =>
    `The certificate of ${what} cannot be trusted: its issuer is unknown, it has expired, or it is for another address. Nothing was sent. ${kept} Choose the right certificate (on the command line ?sslrootcert=FILE), or ask whoever keeps the hub. If there is no explanation, somebody else may be answering in the hub's place.`,
  'no-password': what =>
    `The password for the hub ${what} is not on this computer any more, or cannot be read. ${kept} Type it again in the settings, under Share the office.`,
  'another-office': what =>
    `The address at the hub ${what} is of another office than the one that is open. Nothing was changed and nothing was sent. Open that office first, or join it in a new file.`,
  'sign-in': what =>
    `The hub ${what} does not know the name or the password, or you are shut out. ${kept} Check the address, or ask for a new password (talan hub add-user).`,
  'no-hub': what =>
    `The database ${what} is no hub of Talan, or one of another version. Nothing was sent. ${kept} Check the address, or make the database a hub with talan hub create.`,
  'older-server': what =>
    `The server ${what} is older than PostgreSQL 15. Nothing was changed. Upgrade it, or choose another.`,
  'read-only': what =>
    `${what} is a standby that can only be read. ${kept} Give the address of the server that takes changes, or wait until the standby has taken over.`,
  full: what =>
    `The disk of the hub ${what} is full, so it takes nothing. ${kept} Ask whoever keeps the hub to free some space.`,
  busy: what =>
    `The hub ${what} has too many connections just now. ${kept} Wait a while and try again; each person may have three at a time.`,
  forbidden: what =>
    `You may not do that at the hub ${what}: you are not in the office, are shut out, or may only read. ${kept} Ask whoever keeps the hub (talan hub add-user).`,
  'not-keeper': what =>
    `The role that signed in may not keep the hub ${what}. Nothing was changed. Sign in as the owner of the database, who may make roles (createrole).`,
  'update-needed': what =>
    `The office at ${what} asks for a newer version of Talan. ${kept} Update Talan and exchange again.`,
  'other-person': what =>
    `The log of this computer belongs to another person at the hub (${what}). Nothing was sent. ${kept} Sign in as the same person as before, or connect again to a new file.`,
  'hub-behind': what =>
    `The hub ${what} has lost something that what you have written builds on. ${kept} Exchange again: one of the computers has it and gives it back.`,
  gap: what => `The hub ${what} lacks what comes before. ${kept} Exchange again.`,
  forked: what =>
    `Another file has written in the same place as this one, as when a file was copied. ${kept} Exchange again with ${what}, and the file goes on as a computer of its own.`,
  malformed: what =>
    `What was exchanged with ${what} is damaged. Nothing of it was taken, and what was there before is untouched. Exchange again. If it happens again, run talan check FILE.`,
  'bad-receipt': what =>
    `The hub ${what} does not know its own receipt for what was given back. Nothing was changed. It waits for the computer that wrote it.`,
  'clock-ahead': what =>
    `What was sent is dated more than a day ahead, so the hub ${what} does not take it. ${kept} Put the computer's clock right. It goes out when its time has come.`,
  'too-large': what =>
    `That is more than the hub ${what} takes at a time: 256\u00a0MB of changes, 512\u00a0MB of a copy. ${kept} A shared folder has no such limit (talan share).`,
  'no-room': what =>
    `The attachments at the hub ${what} take as much room as the office may have. ${kept} The attachments are still on this computer. Ask the hub's keeper to raise the limit.`,
  'no-copy': what =>
    `The hub ${what} has no copy of the office to begin from, or none that is whole and of this version. No office was made. Ask the office's admin to put one there: talan sync FILE --hub URL --copy.`,
  'no-office': what =>
    `The hub ${what} does not have that office, or has several. Nothing was changed. Give the office's file with --office FILE, or the whole address that talan hub add-user gave; talan hub status lists the offices.`,
  'unknown-person': what =>
    `Nobody called ${what} is in the office at the hub. Nothing was changed. talan hub status lists the people.`,
  'no-name': what =>
    `${what} cannot be a name at a hub. Nothing was changed. Use small letters a to z, digits and low lines, at most 40 characters, and begin with a letter.`,
  taken: what =>
    `The server already has a role called ${what} that is not the hub's. Nothing was changed. Choose another name.`,
}
