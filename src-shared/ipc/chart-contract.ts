import { z } from 'zod'
import { alignments, type Drawing, inks, type Mark, type PlainMark } from '../charts/drawing'
import type { ContactMonths } from '../domain/contact-months'
import { type CoverageCell, targetKinds } from '../domain/coverage'
import type { JointVoiceCell, JointVoicePartner } from '../domain/joint-voice'
import type { ChartChannel } from './channels'
import type { WrittenChart } from './desktop'
import { id, isoDate, typed } from './field-shapes'
import { asking, type Question } from './question'
import { timelineSubject } from './record-contract'

const length = z.number().min(-10_000).max(100_000)
const size = z.number().min(0).max(100_000)
const ink = z.enum(inks)
const words = typed.pipe(z.string().max(2_000))

const plainMark: z.ZodType<PlainMark> = z.discriminatedUnion('mark', [
  z
    .object({
      mark: z.literal('box'),
      x: length,
      y: length,
      width: size,
      height: size,
      ink,
      edge: ink.exactOptional(),
      isDashed: z.literal(true).exactOptional(),
      round: size.exactOptional(),
    })
    .strict(),
  z.object({ mark: z.literal('line'), x1: length, y1: length, x2: length, y2: length, ink, weight: size }).strict(),
  z
    .object({
      mark: z.literal('dot'),
      x: length,
      y: length,
      radius: size,
      ink,
      edge: ink.exactOptional(),
      weight: size.exactOptional(),
    })
    .strict(),
  z
    .object({
      mark: z.literal('text'),
      x: length,
      y: length,
      text: words,
      size: z.number().min(1).max(200),
      ink,
      isBold: z.literal(true).exactOptional(),
      align: z.enum(alignments).exactOptional(),
      turned: z.number().min(-360).max(360).exactOptional(),
    })
    .strict(),
])

const place = z.number().int().min(0).max(1_000_000)
const mark: z.ZodType<Mark> = z.union([
  plainMark,
  z
    .object({
      mark: z.literal('part'),
      title: words,
      cell: z.object({ row: place, column: place }).strict().exactOptional(),
      marks: z.array(plainMark).max(100),
    })
    .strict(),
])

/** A drawing as a window may send one: plain marks and words, of a size that can be drawn, and nothing else. */
const drawing: z.ZodType<Drawing> = z
  .object({
    width: z.number().min(1).max(2_000),
    height: z.number().min(1).max(6_000),
    title: words,
    description: typed.pipe(z.string().max(20_000)),
    marks: z.array(mark).max(20_000),
  })
  .strict()

const period = z.object({ from: isoDate, to: isoDate }).strict()
const partnerId = id<'partner'>().nullable()

/** What a window may ask to draw from, and to save. */
export const chartContract = {
  /** By month and issue, of the office or of one partner. */
  'chart:months': asking<ContactMonths>()(z.object({ period, partnerId }).strict()),
  'chart:months-of': asking<ContactMonths>()(z.object({ period, subject: timelineSubject }).strict()),
  /** By kind of target, or the organisations of one kind. */
  'chart:coverage': asking<readonly CoverageCell[]>()(
    z.object({ period, partnerId, kind: z.enum(targetKinds).nullable() }).strict(),
  ),
  'chart:joint-voice': asking<{
    readonly partners: readonly JointVoicePartner[]
    readonly cells: readonly JointVoiceCell[]
  }>()(z.object({ period }).strict()),
  /** Asks for a file, and writes the drawing into it. */
  'chart:save': asking<WrittenChart>()(
    z.object({ drawing, format: z.enum(['svg', 'png']), name: typed.pipe(z.string().min(1).max(200)) }).strict(),
  ),
} satisfies Record<ChartChannel | 'chart:save', Question<z.ZodType, unknown>>
