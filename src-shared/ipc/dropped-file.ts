import { z } from 'zod'
import { subjectTables } from '../records/subject'
import { id } from './field-shapes'

/** A dropped file as the system describes it to the preload. Something dragged out of another program may have no path on disk. */
export const droppedFile = z.object({ name: z.string().max(300), path: z.string().max(4096) }).strict()

/** What a file is attached to. */
export const subjectShape = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
