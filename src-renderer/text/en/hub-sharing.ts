import { countedIn } from '../../../src-shared/text/counted'
import type { hubSharingSv } from '../sv/hub-sharing'

const counted = countedIn('en')
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** English; a key that Swedish has and this lacks does not compile. */
export const hubSharingEn: typeof hubSharingSv = {
  atHub: {
    how: 'How is the office shared?',
    folder: 'Through a folder',
    hub: 'Through a common database (hub)',
    intro:
      'A hub is a database in PostgreSQL that your IT department keeps. Whoever keeps it gives you the address, a user name and a password. The connection is always encrypted (TLS 1.3). Private notes and drafts never leave this computer, and attachments do not travel yet.',
    address: 'Address',
    addressHint: 'HOST:PORT/DATABASE, or the whole address as you got it.',
    addressNeeded: 'Type the address of the hub.',
    joinHint:
      'The whole address, from a colleague’s Talan or from whoever keeps the hub. It ends with the office’s code: ?office=…',
    officeNeeded: 'The address lacks the office’s code. Copy the whole address; it ends with ?office=…',
    user: 'User name',
    userNeeded: 'Type the user name.',
    password: 'Password',
    passwordHint: 'Kept in the computer’s key store, and never shown again.',
    passwordNeeded: 'Type the password.',
    certificate: 'Certificate',
    noCertificate: 'Those that the computer trusts already',
    chooseCertificate: 'Choose the hub’s certificate…',
    share: 'Share through the hub',
    sharing: 'Exchanging with the hub…',
    shared: 'The office is shared through the hub. New computers can join.',
    sharedWithoutCopy:
      'The office is shared through the hub. Somebody who is an admin there has to share it once before new computers can join.',
    changeSignIn: 'Change the sign-in…',
    signIn: 'Sign in',
    signedIn: 'The sign-in is changed.',
    cancel: 'Cancel',
    place: (hub, person) => `Through the hub ${hub}, as ${person}.`,
    people: names => `With ${listed.format(names)}.`,
    readsOnly:
      'You may only read at the hub. What you write stays here until whoever keeps it gives you the right to write.',
    clock: minutes =>
      `This computer’s clock is ${counted(Math.abs(minutes), 'minute', 'minutes')} ${minutes > 0 ? 'ahead of' : 'behind'} the hub’s. Set it right: what was written last by the clock is what counts.`,
    noContact: since => `no contact with the database since ${since}`,
    noContactYet: 'no contact with the database yet',
    notLetIn: 'the database does not let you in',
    give: 'Address for your colleague',
    giveHint:
      'Whoever joins needs the address, and a user name and a password of their own from whoever keeps the hub. The address is no secret.',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    notCopied: 'The address could not be copied. Write it down.',
    askLeave:
      'Stop sharing from this computer? Everything that is here stays, but nothing more is fetched or sent. The others go on sharing. The password is forgotten: to take part again you sign in anew.',
    joined: file => `The office is in ${file}, with everything that was exchanged.`,
    joinIntro: 'The office becomes a new file on this computer.',
  },
}
