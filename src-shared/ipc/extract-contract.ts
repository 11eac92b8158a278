import type { z } from 'zod'
import type { ExtractPreview, RegisterProfile } from '../packs/extract'
import type { ExtractChannel } from './channels'
import { asking, nothing, type Question } from './question'
import { registerShape } from './report-shapes'

/** What a window may ask about what is handed in to registers. */
export const extractContract = {
  'extract:list': asking<readonly RegisterProfile[]>()(nothing),
  'extract:preview': asking<ExtractPreview>()(registerShape),
} satisfies Record<ExtractChannel, Question<z.ZodType, unknown>>
