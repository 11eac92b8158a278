import { z } from 'zod'
import { type EarlierText, type TextsRead, textRows } from '../../packs/text-fields'
import type { TextProposal } from '../../packs/text-proposal'
import type { CatalogueKind, FieldName } from '../../records/catalogue/catalogue'
import { longestOf } from '../../records/catalogue/longest-of'
import type { TextChannel } from '../channels'
import { id, idList, isoDate, line } from '../field-shapes'
import { type Acted, changing, type Question, reading } from '../question'
import { typedPeriod } from '../report-shapes'
import type { Unchanging } from '../unchanging'

const scope = z.object({ period: typedPeriod, partnerId: id<'partner'>().nullable() }).strict()
const said = <Kind extends CatalogueKind>(kind: Kind, name: FieldName<Kind>) => line(longestOf(kind, name)).optional()
const ordered = z.enum(['result', 'ask'])
/** Null for a text that is not there yet. */
const textId = id<'text'>().nullable()

/** One change of the words of a scope. A field that is absent stays as it is. */
const textEdit = z.discriminatedUnion('what', [
  z
    .object({
      what: z.literal('result'),
      id: textId,
      heading: said('written-result', 'heading'),
      text: said('written-result', 'text'),
      outcome: said('written-result', 'outcome'),
      issueIds: idList<'issue'>().optional(),
    })
    .strict(),
  z
    .object({
      what: z.literal('ask'),
      id: textId,
      ask: said('written-ask', 'ask'),
      by: said('written-ask', 'by'),
      when: said('written-ask', 'when'),
    })
    .strict(),
  z
    .object({
      what: z.literal('issue'),
      issueId: id<'issue'>(),
      sentence: said('written-issue', 'sentence'),
      caption: said('written-issue', 'caption'),
      alt: said('written-issue', 'alt'),
      pictureId: id<'attachment'>().nullable().optional(),
    })
    .strict(),
  z
    .object({ what: z.literal('gap'), issueId: id<'issue'>(), proposal: line(longestOf('written-gap', 'proposal')) })
    .strict(),
  z
    .object({
      what: z.literal('signing'),
      contactId: id<'staff-member'>().nullable().optional(),
      role: said('written-signing', 'role'),
      telephone: said('written-signing', 'telephone'),
      approvedById: id<'staff-member'>().nullable().optional(),
      approvedOn: isoDate.nullable().optional(),
    })
    .strict(),
  /** Whether a result of all partners is shown in the partner's pack when its own period was quiet. */
  z.object({ what: z.literal('choose'), resultId: id<'text'>(), isChosen: z.boolean() }).strict(),
  /** Puts a text right after another; first for null. */
  z.object({ what: z.literal('move'), of: ordered, id: id<'text'>(), afterId: textId }).strict(),
  z.object({ what: z.literal('remove'), of: ordered, id: id<'text'>() }).strict(),
])

/** How many changes one question makes at most: more than a whole pack has texts. */
const mostEdits = 200

/** The questions about the words that people write for packs. A null partner means those of the joint pack and of all partners. */
export const textContract = {
  'texts:read': reading<TextsRead>()(scope),
  /** What imprints, answers and positions of the period could say, for a person to take or leave. */
  'texts:propose': reading<readonly TextProposal[]>()(scope),
  /** How a text was worded after each change, newest first; the first is how it is now. Empty for an unknown text. */
  'texts:earlier': reading<readonly EarlierText[]>()(z.object({ row: z.enum(textRows), id: id<'text'>() }).strict()),
  /** `ids` has, for each change, the id of the text it was about. */
  'texts:write': changing<Acted<{ readonly ids: readonly string[] }>>()(
    scope.extend({ edits: z.array(textEdit).min(1).max(mostEdits) }),
  ),
} satisfies Record<TextChannel, Question<z.ZodType, unknown>>

/** One change of the words of a scope, as it is after parsing. */
export type TextEdit = Unchanging<z.output<typeof textEdit>>
