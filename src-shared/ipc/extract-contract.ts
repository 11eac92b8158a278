import { z } from 'zod'
import type { ExtractPreview, RegisterProfile } from '../domain/extract'
import { languages } from '../text/language'
import type { ExtractChannel } from './channels'
import type { WrittenList, WrittenReport } from './desktop'
import { asking, nothing, type Question } from './question'

const request = z
  .object({ profile: z.string().max(50), period: z.string().max(30), language: z.enum(languages) })
  .strict()

/** What a window may ask about what is handed in to registers and read into calendars. */
export const extractContract = {
  'extract:list': asking<readonly RegisterProfile[]>()(nothing),
  'extract:preview': asking<ExtractPreview>()(request),
  /** Asks for a folder, and writes into it. */
  'extract:export': asking<WrittenReport>()(request),
  /** The days to watch in the coming year; asks for a folder, and writes into it. */
  'extract:calendar': asking<WrittenList>()(z.object({ language: z.enum(languages) }).strict()),
} satisfies Record<ExtractChannel | 'extract:export' | 'extract:calendar', Question<z.ZodType, unknown>>
