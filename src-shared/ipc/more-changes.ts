import { z } from 'zod'
import { longestAuthority, longestProvision } from '../log/log-limits'
import { contactWayKinds } from '../names/contact-way'
import { longestAddress, longestAlias } from '../names/name-limits'
import type { CatalogueKind } from '../records/catalogue/catalogue'
import { longestOf } from '../records/catalogue/longest-of'
import { mostAdded, mostNamed } from '../records/record-limits'
import { ids, isoDate, line, listOf, participant, typed } from './field-shapes'
import type { Unchanging } from './unchanging'

/** The addresses or names to remove. One is found by its text. */
const removedTexts = (longest: number) => z.array(typed.pipe(z.string().max(longest))).max(mostAdded)

/** What can be changed of a kind besides the fields of the catalogue: rows of other tables, and what must be given together. */
export const moreChanges = {
  interaction: {
    participants: listOf(z.array(participant).max(mostNamed), ids<'person'>()),
    /** Marks it as secret. Another `confidentiality` takes the mark and its ground away. */
    secrecy: z
      .object({ provision: line(longestProvision), markedOn: isoDate, authority: line(longestAuthority) })
      .strict(),
  },
  person: {
    contactWays: listOf(
      z
        .array(
          z
            .object({
              kind: z.enum(contactWayKinds),
              address: line(longestAddress),
              source: line(longestOf('role', 'source')).nullable(),
            })
            .strict(),
        )
        .max(mostAdded),
      removedTexts(longestAddress),
    ),
  },
  organisation: { aliases: listOf(z.array(line(longestAlias)).max(mostAdded), removedTexts(longestAlias)) },
} as const satisfies { readonly [Kind in CatalogueKind]?: z.ZodRawShape }

type Kinds = keyof typeof moreChanges
/** The values of a kind's other changes, all optional; nothing for a kind without any. */
export type MoreChanges<Kind extends CatalogueKind> = Kind extends Kinds
  ? Unchanging<{ [Name in keyof (typeof moreChanges)[Kind]]?: z.output<(typeof moreChanges)[Kind][Name]> | undefined }>
  : unknown
