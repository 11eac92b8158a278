import { z } from 'zod'
import { alignments, type Drawing, inks, type Mark, type PlainMark } from '../charts/drawing'
import { typed } from './field-shapes'

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

/** A drawing as a window may send it: only plain marks and words, within sizes that can be drawn. */
export const drawingShape: z.ZodType<Drawing> = z
  .object({
    width: z.number().min(1).max(2_000),
    height: z.number().min(1).max(6_000),
    title: words,
    description: typed.pipe(z.string().max(20_000)),
    marks: z.array(mark).max(20_000),
  })
  .strict()
