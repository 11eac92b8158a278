import { z } from 'zod'
import type { Attachment } from '../log/attachment'
import type { WrittenPacks } from '../packs/pack-content'
import { briefingFormats, chartFormats, listFormats } from '../program/file-formats'
import { isPlace, type Place } from '../program/place'
import { longWorks, type WorkProgress } from '../program/work-progress'
import type { CurrentUser } from '../records/reference'
import { subjectTables } from '../records/subject'
import { languages } from '../text/language'
import type { DesktopChannel } from './channels'
import {
  type ImportedOffice,
  logKeys,
  mostRecent,
  type OfficeStatus,
  type Settings,
  themes,
  type WrittenArchive,
  type WrittenBriefing,
  type WrittenChart,
  type WrittenList,
  type WrittenReport,
  zooms,
} from './desktop'
import { drawingShape } from './drawing-shape'
import { id, line, typed } from './field-shapes'
import { listSettingsShape } from './list-settings-shape'
import { query } from './list-shapes'
import { type Acted, changing, keeping, nothing, type Question, reading } from './question'
import { packsShape, registerShape, reportScope } from './report-shapes'

const place = z.custom<Place>(isPlace)

/** Only what is to change is sent; the rest stays as it is. */
const settings = z
  .object({
    language: z.enum(languages),
    theme: z.enum(themes),
    zoom: z.literal(zooms),
    isMenuNarrow: z.boolean(),
    lists: listSettingsShape,
    leftAt: z
      .object({
        place,
        scroll: z.number().min(0),
        recent: z.array(z.object({ place, title: typed.pipe(z.string().max(300)) }).strict()).max(mostRecent),
      })
      .strict(),
  })
  .partial()
  .strict()

const subject = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
/** As the preload has it from the system; what was dragged out of another program may have no place on the disk. */
const droppedFile = z.object({ name: z.string().max(300), path: z.string().max(4096) }).strict()
const attached = changing<Acted<{ attachments: readonly Attachment[] }>>()
const work = z.object({ what: z.enum(longWorks) }).strict()

/** Everything a window may ask of the main process, which reads these shapes and no others. Where something is written, the system's dialogs ask. */
export const desktopContract = {
  'office:create': keeping<OfficeStatus>()(nothing),
  'office:open': keeping<OfficeStatus>()(nothing),
  /** Opens the file that an office was written to when it was closed without its own; refused as cancelled when there is none. */
  'office:open-rescued': keeping<OfficeStatus>()(nothing),
  /** Writes the open office to a new file that the user chooses, and goes on in that one. */
  'office:save-as': keeping<{ readonly file: string }>()(nothing),
  /** Which the user then chooses in the system's dialogs: the archive folder or the office file, and the new office's file. */
  'office:import': keeping<ImportedOffice>()(z.object({ what: z.enum(['archive', 'office-file']) }).strict()),
  'office:archive': keeping<WrittenArchive>()(nothing),
  'office:status': reading<OfficeStatus>()(nothing),
  'report:export': keeping<WrittenReport>()(reportScope),
  'report:show-folder': keeping<{ shown: boolean }>()(nothing),
  'extract:export': keeping<WrittenReport>()(registerShape),
  /** The days to watch in the coming year. */
  'extract:calendar': keeping<WrittenList>()(z.object({ language: z.enum(languages) }).strict()),
  'pack:write': keeping<WrittenPacks>()(packsShape.extend({ isLocking: z.boolean(), hasMail: z.boolean().optional() })),
  /** Null while no such work is under way. */
  'work:progress': reading<{ readonly progress: WorkProgress | null }>()(work),
  /** Stops the work as long as nothing of it has been put in its place; what asked for it is then refused as cancelled. */
  'work:cancel': keeping<Record<string, never>>()(work),
  'briefing:export': keeping<WrittenBriefing>()(
    z.object({ versionId: id<'briefing-version'>(), format: z.enum(briefingFormats) }).strict(),
  ),
  'attachment:add': attached(subject),
  'attachment:add-dropped': attached(z.object({ subject, files: z.array(droppedFile).min(1).max(50) }).strict()),
  'attachment:open': keeping<{ opened: string }>()(z.object({ id: id<'attachment'>() }).strict()),
  'list:export': keeping<WrittenList>()(
    z
      .object({
        query,
        columns: z.array(z.string().max(50)).min(1).max(50),
        format: z.enum(listFormats),
        /** What the view is called, for the file's name. */
        name: line(100),
      })
      .strict(),
  ),
  'chart:save': keeping<WrittenChart>()(
    z
      .object({ drawing: drawingShape, format: z.enum(chartFormats), name: typed.pipe(z.string().min(1).max(200)) })
      .strict(),
  ),
  'settings:read': reading<Settings>()(nothing),
  'settings:change': keeping<Settings>()(settings),
  /** None of the colleagues, or that one would rather not say, is null. */
  'me:choose': keeping<CurrentUser>()(z.object({ staffId: id<'staff-member'>().nullable() }).strict()),
  'log-key:choose': keeping<Settings>()(z.object({ key: z.enum(logKeys).nullable() }).strict()),
  'bug:report': keeping<{ reference: string }>()(
    z.object({ where: z.string().max(100), detail: typed.pipe(z.string().max(20_000)) }).strict(),
  ),
} satisfies Record<DesktopChannel, Question<z.ZodType, unknown>>
