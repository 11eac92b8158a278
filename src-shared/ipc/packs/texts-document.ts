import { z } from 'zod'
import { textLimits } from '../../packs/written-texts'
import { longestOf } from '../../records/catalogue/longest-of'
import { id, ids, isoDate, line } from '../field-shapes'
import type { Unchanging } from '../unchanging'

const result = z
  .object({
    /** The id of a result that is there; left out for a new one. */
    id: id<'text'>().optional(),
    heading: line(longestOf('written-result', 'heading'), 1),
    text: line(longestOf('written-result', 'text')).default(''),
    outcome: line(longestOf('written-result', 'outcome')).default(''),
    issueIds: ids<'issue'>().default([]),
  })
  .strict()
const ask = z
  .object({
    id: id<'text'>().optional(),
    ask: line(longestOf('written-ask', 'ask'), 1),
    by: line(longestOf('written-ask', 'by')).default(''),
    when: line(longestOf('written-ask', 'when')).default(''),
  })
  .strict()
const issue = z
  .object({
    issueId: id<'issue'>(),
    sentence: line(longestOf('written-issue', 'sentence')).default(''),
    /** An attachment of the issue, JPEG or PNG; null for none. Left out, the picture stays. */
    pictureId: id<'attachment'>().nullable().optional(),
    caption: line(longestOf('written-issue', 'caption')).default(''),
    alt: line(longestOf('written-issue', 'alt')).default(''),
  })
  .strict()
const gap = z.object({ issueId: id<'issue'>(), proposal: line(longestOf('written-gap', 'proposal')) }).strict()
const contact = z
  .object({
    staffId: id<'staff-member'>(),
    role: line(longestOf('written-signing', 'role')).default(''),
    telephone: line(longestOf('written-signing', 'telephone')).default(''),
  })
  .strict()
const approval = z.object({ staffId: id<'staff-member'>(), on: isoDate }).strict()

/**
 * The words of a period and a partner as one document, as the command line shows and takes it. A part that is absent stays as it is. A list
 * that is given is the whole list: what is not in it is removed.
 */
export const textsDocument = z
  .object({
    results: z.array(result).max(textLimits.results).optional(),
    asks: z.array(ask).max(textLimits.asks).optional(),
    issues: z.array(issue).max(200).optional(),
    gaps: z.array(gap).max(200).optional(),
    contact: contact.nullable().optional(),
    approval: approval.nullable().optional(),
    /** The results of all partners that are shown if the partner's own period was quiet. */
    chosenResultIds: ids<'text'>().optional(),
  })
  .strict()

/** The document as it is after parsing. */
export type TextsDocument = Unchanging<z.output<typeof textsDocument>>
