import type { z } from 'zod'
import type { ExtractPreview, RegisterProfile } from '../packs/extract'
import type { ExtractChannel } from './channels'
import { nothing, type Question, reading } from './question'
import { registerShape } from './report-shapes'

/** The questions about extracts for registers. */
export const extractContract = {
  'extract:list': reading<readonly RegisterProfile[]>()(nothing),
  'extract:preview': reading<ExtractPreview>()(registerShape),
} satisfies Record<ExtractChannel, Question<z.ZodType, unknown>>
