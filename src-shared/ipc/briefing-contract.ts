import { z } from 'zod'
import {
  type Briefing,
  type BriefingContent,
  type BriefingStart,
  type BriefingVersion,
  type ListedBriefing,
  longestOwnText,
} from '../briefings/briefing'
import type { BriefingId, BriefingVersionId } from '../records/ids'
import { subjectTables } from '../records/subject'
import { languages } from '../text/language'
import type { BriefingChannel } from './channels'
import { id, typed } from './field-shapes'
import { type Acted, changing, nothing, type Question, reading } from './question'

const subject = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
const language = z.enum(languages)
const one = z.object({ id: id<'briefing'>() }).strict()
const text = typed.pipe(z.string().max(longestOwnText))
const own = z.object({ purpose: text, messages: text, avoid: text, questions: text, logistics: text }).strict()

/** The questions about briefings. A window sends free text only; the generated facts never come from it. */
export const briefingContract = {
  /** What the dialog that starts a briefing needs. Refused where no briefing can be made. */
  'briefing:start': reading<BriefingStart>()(subject),
  'briefing:create': changing<Acted<{ readonly id: BriefingId }>>()(
    z.object({ subject, issueId: id<'issue'>().nullable(), language }).strict(),
  ),
  'briefing:list': reading<readonly ListedBriefing[]>()(nothing),
  'briefing:read': reading<Briefing>()(one),
  'briefing:version': reading<BriefingVersion>()(z.object({ id: id<'briefing-version'>() }).strict()),
  /** The generated facts as of now. Nothing is saved. */
  'briefing:fresh': reading<BriefingContent>()(one.extend({ language })),
  'briefing:save': changing<Acted<{ readonly versionId: BriefingVersionId }>>()(
    one.extend({ own, isRefreshed: z.boolean(), language }),
  ),
  'briefing:remove': changing<Acted>()(one),
} satisfies Record<BriefingChannel, Question<z.ZodType, unknown>>
