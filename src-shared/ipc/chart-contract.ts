import { z } from 'zod'
import { type CoverageCell, targetKinds } from '../packs/coverage'
import type { InteractionMonths } from '../packs/interaction-months'
import type { JointVoiceCell, JointVoicePartner } from '../packs/joint-voice'
import type { ChartChannel } from './channels'
import { id, isoDate } from './field-shapes'
import { type Question, reading } from './question'
import { timelineSubject } from './record-contract'

const period = z.object({ from: isoDate, to: isoDate }).strict()
/** Who will see the drawing; the office on its own screens unless given. */
const audience = z.enum(['office', 'file']).optional()
const partnerId = id<'partner'>().nullable()

/** The questions for the figures behind charts. */
export const chartContract = {
  /** Interactions per month and issue, for the whole office or for one partner. */
  'chart:months': reading<InteractionMonths>()(z.object({ period, partnerId, audience }).strict()),
  'chart:months-of': reading<InteractionMonths>()(z.object({ period, subject: timelineSubject, audience }).strict()),
  /** By kind of target, or by organisation when `kind` names one kind. */
  'chart:coverage': reading<readonly CoverageCell[]>()(
    z.object({ period, partnerId, kind: z.enum(targetKinds).nullable(), audience }).strict(),
  ),
  'chart:joint-voice': reading<{
    readonly partners: readonly JointVoicePartner[]
    readonly cells: readonly JointVoiceCell[]
  }>()(z.object({ period, audience }).strict()),
} satisfies Record<ChartChannel, Question<z.ZodType, unknown>>
