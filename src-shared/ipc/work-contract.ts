import { z } from 'zod'
import { longWorks, type WorkProgress } from '../domain/work-progress'
import { asking } from './question'

const work = z.object({ what: z.enum(longWorks) }).strict()

/** What a window may ask about work that takes long. */
export const workContract = {
  /** Null while no such work is under way. */
  'work:progress': asking<{ readonly progress: WorkProgress | null }>()(work),
  /** Stops the work as long as nothing of it has been put in its place; what asked for it is then refused as cancelled. */
  'work:cancel': asking<Record<string, never>>()(work),
}
