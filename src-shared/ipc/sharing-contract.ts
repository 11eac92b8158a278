import { z } from 'zod'
import { longestNote } from '../log/log-limits'
import { clashSides, type SettledClash, type ToSettle } from '../program/clash'
import type { News } from '../program/news'
import type { SharingChange, SharingCode, SharingState } from '../program/sharing'
import type { SharingChannel } from './channels'
import type { OfficeStatus } from './desktop'
import { typed } from './field-shapes'
import { type Acted, changing, keeping, nothing, type Question, reading } from './question'

/** The short name of a clash, the same on every laptop. */
const clash = z.string().regex(/^[0-9a-f]{8}$/)
const answer = z.union([
  z.object({ side: z.enum(clashSides) }).strict(),
  z.object({ text: typed.pipe(z.string().max(longestNote)) }).strict(),
])

/** The questions about what colleagues on other laptops have written. */
export const togetherContract = {
  'clash:list': reading<ToSettle>()(nothing),
  /** What was settled in the last seven days and has not been opened again. */
  'clash:settled': reading<readonly SettledClash[]>()(nothing),
  /** Settles a clash on every laptop. With a text of its own only where the clash says that it is one. */
  'clash:settle': changing<Acted>()(z.object({ id: clash, answer }).strict()),
  'news:read': reading<News>()(nothing),
  /** Says that everything that has come is seen. */
  'news:seen': keeping<Record<string, never>>()(nothing),
} satisfies Record<SharingChannel, Question<z.ZodType, unknown>>

/**
 * How a user signs in at a hub: its address, the name and the password. `hasCertificate` says that the certificate counts that was chosen in the
 * system's dialog. The password goes this way once, and comes back in no answer.
 */
const hubSignIn = z
  .object({
    address: typed.pipe(z.string().min(1).max(1_000)),
    user: typed.pipe(z.string().max(100)),
    password: z.string().max(500),
    hasCertificate: z.boolean(),
  })
  .strict()
export type HubSignIn = z.infer<typeof hubSignIn>

/** The questions about sharing an office through a folder or by a hub. The user chooses every folder and file in the system's dialog. */
export const sharingContract = {
  'sharing:state': reading<SharingState>()(nothing),
  /** Answers when something has changed since the version `seen`, or after half a minute. So the window is told at once, and need not listen. */
  'sharing:changed': reading<SharingChange>()(z.object({ seen: z.number().int().min(0) }).strict()),
  /** Asks for the folder, shares the open office through it, and gives a code for the first colleague. */
  'sharing:share': keeping<SharingCode>()(nothing),
  /** Asks for the certificate of a hub that has one of its own. It is used by the two questions about a hub that say so. */
  'sharing:choose-certificate': keeping<{ readonly name: string }>()(nothing),
  /**
   * Shares the open office by a hub, or signs in there in another way than before. `isCopied` is true if new computers can begin from a copy that it put
   * there, which only an admin may.
   */
  'sharing:share-at-hub': keeping<{ readonly isCopied: boolean }>()(hubSignIn),
  /** Gives a code that lets one more computer join. */
  'sharing:new-code': keeping<SharingCode>()(nothing),
  /** Exchanges with the folder now. Why that cannot be done is in the state. */
  'sharing:exchange': keeping<SharingState>()(nothing),
  /** Shuts a computer out for good. What it has read stays read. */
  'sharing:revoke': keeping<SharingState>()(z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) }).strict()),
  /** Shares the open office no more from this laptop. The office stays as it is. */
  'sharing:leave': keeping<SharingState>()(nothing),
  /** Asks for the folder that an office is shared through. It is used by `sharing:join`. */
  'sharing:choose-folder': keeping<{ readonly folder: string }>()(nothing),
  /** Asks for the new file, makes it out of the folder that was chosen, and opens it. Its progress is that of the work `office`. */
  'sharing:join': keeping<OfficeStatus>()(z.object({ code: typed.pipe(z.string().min(1).max(100)) }).strict()),
  /** Asks for the new file, makes it out of the copy at a hub, and opens it. The address names the office. Its progress is that of the work `office`. */
  'sharing:join-at-hub': keeping<OfficeStatus>()(hubSignIn),
} as const
