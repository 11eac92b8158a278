import { z } from 'zod'
import { longestProvision } from '../log/secrecy-provision'
import { contactWayKinds } from '../names/contact-way'
import type { CatalogueKind } from '../records/catalogue/catalogue'
import { ids, isoDate, line, listOf, participant, typed } from './field-shapes'
import type { Unchanging } from './unchanging'

const removedTexts = z.array(typed.pipe(z.string().max(300))).max(50)

/** What can be changed of a kind besides the fields of the catalogue: rows of other tables, and what must be given together. */
export const moreChanges = {
  interaction: {
    participants: listOf(z.array(participant).max(200), ids<'person'>()),
    /** Marks it as secret. Another `confidentiality` takes the mark and its ground away. */
    secrecy: z.object({ provision: line(longestProvision), markedOn: isoDate, authority: line(300) }).strict(),
  },
  person: {
    contactWays: listOf(
      z
        .array(z.object({ kind: z.enum(contactWayKinds), address: line(300), source: line(300).nullable() }).strict())
        .max(50),
      removedTexts,
    ),
  },
  organisation: { aliases: listOf(z.array(line(300)).max(50), removedTexts) },
} as const satisfies { readonly [Kind in CatalogueKind]?: z.ZodRawShape }

type Kinds = keyof typeof moreChanges
/** The values of a kind's other changes, all optional; nothing for a kind without any. */
export type MoreChanges<Kind extends CatalogueKind> = Kind extends Kinds
  ? Unchanging<{ [Name in keyof (typeof moreChanges)[Kind]]?: z.output<(typeof moreChanges)[Kind][Name]> | undefined }>
  : unknown
