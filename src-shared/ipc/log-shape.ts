import { z } from 'zod'
import { responseKinds } from '../log/ask'
import { longestAsk, longestPrivateNote } from '../log/log-limits'
import type { PartFields } from '../records/catalogue/catalogue'
import { longestOf } from '../records/catalogue/longest-of'
import { mostAdded, mostNamed } from '../records/record-limits'
import { id, ids, isoDate, line, participant, typed } from './field-shapes'
import { addedShapes, type Sending } from './part-shapes'
import type { Unchanging } from './unchanging'

/** What is given of an interaction besides the fields of the catalogue, when it is logged. */
const more = z.object({
  participants: z.array(participant).max(mostNamed),
  /** Names of colleagues who took part and are added with it. A name that a colleague has means that colleague. */
  newStaff: z
    .array(line(longestOf('staff', 'name'), 1))
    .max(mostAdded)
    .default([]),
  asks: z
    .array(
      z
        .object({
          issueId: id<'issue'>().nullable(),
          ask: typed.pipe(z.string().max(longestAsk)),
          response: z.enum(responseKinds),
        })
        .strict(),
    )
    .max(mostNamed)
    .default([]),
  commitments: z
    .array(
      z
        .object({
          madeBy: z.enum(['us', 'them']),
          promise: typed.pipe(z.string().max(longestAsk)),
          dueOn: isoDate.nullable(),
        })
        .strict(),
    )
    .max(mostAdded)
    .default([]),
  /** Partners that the rule would add, but that the author says it does not concern. */
  notConcernedIds: ids<'partner'>().default([]),
  /** Only for the writer. It is kept beside the store, never in it. */
  privateNote: typed.pipe(z.string().max(longestPrivateNote)).optional(),
  /** The earlier saving of the same interaction. It is taken back in the same change. */
  replaces: z.object({ actionId: id<'action'>(), interactionId: id<'interaction'>() }).strict().optional(),
})

type More = Unchanging<z.output<typeof more>>
/** What may be left out, and is then empty. */
type Defaulted = 'newStaff' | 'asks' | 'commitments' | 'notConcernedIds'
/** What stays with the writer, or is about an earlier saving. */
type Beside = 'privateNote' | 'replaces'

/** An interaction to be logged: the fields of the catalogue, and who took part, what was asked and what was promised. Swedish: kontakt. */
export type NewInteraction = PartFields['interaction'] &
  Omit<More, Defaulted | Beside> & { readonly [Name in Defaulted]?: More[Name] | undefined }

/** What the log takes: an interaction, and what goes with it beside the office. */
export type LogEntry = NewInteraction & Pick<More, Beside>

type SentMore = Unchanging<z.input<typeof more>>

/** An interaction to be logged, as the window sends it and the command line writes it. */
export const newInteraction = more.extend(addedShapes('interaction')).strict() as unknown as z.ZodType<
  PartFields['interaction'] & More,
  Sending<PartFields['interaction']> & SentMore
>
