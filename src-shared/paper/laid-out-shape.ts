import { z } from 'zod'
import type { LaidOut } from './laid-out'

const place = z.number().int().min(0)

/** The answer of the script that lays a page out, which runs in another process. */
export const laidOutShape: z.ZodType<LaidOut> = z
  .object({ firstForm: place, form: place, pages: place.min(1), isPrinted: z.boolean() })
  .strict()
