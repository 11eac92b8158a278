import { z } from 'zod'
import { longestCode, longestViewName, mostColumns } from '../lists/list-limits'
import type { Attachment } from '../log/attachment'
import type { WrittenPacks } from '../packs/pack-content'
import type { Backup, RestoreEffect } from '../program/backup'
import { briefingFormats, chartFormats, listFormats } from '../program/file-formats'
import { isPlace, type Place } from '../program/place'
import { longWorks, type WorkProgress } from '../program/work-progress'
import { mostAdded } from '../records/record-limits'
import type { CurrentUser } from '../records/reference'
import { languages } from '../text/language'
import { meetingsToWrite } from './calendar-contract'
import type { DesktopChannel } from './channels'
import {
  type ImportedOffice,
  logKeys,
  longestBugReport,
  mostRecent,
  type OfficeStatus,
  type SalvagedOffice,
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
import { droppedFile, subjectShape } from './dropped-file'
import { id, line, typed } from './field-shapes'
import { importFilesContract } from './import-files-contract'
import { listSettingsShape } from './list-settings-shape'
import { query } from './list-shapes'
import { placeContract } from './place-contract'
import { type Acted, changing, keeping, nothing, type Question, reading } from './question'
import { packsShape, registerShape, reportScope } from './report-shapes'
import { sharingContract } from './sharing-contract'
import { windowContract } from './window-contract'

const place = z.custom<Place>(isPlace)

/** Only the settings to change are sent; absent ones keep their values. */
const settings = z
  .object({
    language: z.enum(languages),
    theme: z.enum(themes),
    zoom: z.literal(zooms),
    isMenuNarrow: z.boolean(),
    hasNotices: z.boolean(),
    isBeginningHidden: z.boolean(),
    isSpellingOn: z.boolean(),
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

const attached = changing<Acted<{ attachments: readonly Attachment[] }>>()
/** A copy by the name of its file in the folder of copies, as it was listed. */
const oneBackup = z.object({ name: z.string().max(60) }).strict()
const work = z.object({ what: z.enum(longWorks) }).strict()

/**
 * The questions to the main process, which loads only these shapes. Where a file is written or opened, the user chooses it in the system's
 * dialog.
 */
export const desktopContract = {
  'office:create': keeping<OfficeStatus>()(nothing),
  'office:open': keeping<OfficeStatus>()(nothing),
  /** Opens the file to which an office was rescued when its own file was lost. Refused as cancelled when there is none. */
  'office:open-rescued': keeping<OfficeStatus>()(nothing),
  /** Copies the open office to a new file that the user chooses, and continues in that file. */
  'office:save-as': keeping<{ readonly file: string }>()(nothing),
  /** The user then chooses the archive folder or office file to read, and the file for the new office, in the system's dialogs. */
  'office:import': keeping<ImportedOffice>()(z.object({ what: z.enum(['archive', 'office-file']) }).strict()),
  /** Writes what can be read of the damaged office to a new file that the user chooses, and opens that one. */
  'office:salvage': keeping<SalvagedOffice>()(nothing),
  'office:archive': keeping<WrittenArchive>()(nothing),
  'office:status': reading<OfficeStatus>()(nothing),
  /** The copies of the open office, newest first, and the folder where they are. */
  'backup:list': reading<{ readonly folder: string; readonly rows: readonly Backup[] }>()(nothing),
  /** Copies the open office now. */
  'backup:make': keeping<{ readonly at: string }>()(nothing),
  /** What restoring a copy would change. */
  'backup:effect': reading<RestoreEffect>()(oneBackup),
  /** Puts a copy in the place of the open office and opens it. The replaced file becomes a copy, so that this can be undone. */
  'backup:restore': keeping<OfficeStatus>()(oneBackup),
  ...placeContract,
  ...sharingContract,
  ...importFilesContract,
  'report:export': keeping<WrittenReport>()(reportScope),
  'report:show-folder': keeping<{ shown: boolean }>()(nothing),
  'extract:export': keeping<WrittenReport>()(registerShape),
  /** Writes the coming year's watch dates to a calendar file. */
  'extract:calendar': keeping<WrittenList>()(z.object({ language: z.enum(languages) }).strict()),
  /** Writes the meetings of some days, as far as they may be told, to a calendar file. */
  'extract:meetings': meetingsToWrite,
  'pack:write': keeping<WrittenPacks>()(
    packsShape.extend({
      isLocking: z.boolean(),
      hasMail: z.boolean().optional(),
      /** True if the rows of the period, masked, stand last on the pages. */
      hasAppendix: z.boolean().optional(),
    }),
  ),
  /** The progress of one kind of long work; null when no such work is running. */
  'work:progress': reading<{ readonly progress: WorkProgress | null }>()(work),
  /** Stops the work unless some of its result is already in place. The question that started the work is then refused as cancelled. */
  'work:cancel': keeping<Record<string, never>>()(work),
  'briefing:export': keeping<WrittenBriefing>()(
    z.object({ versionId: id<'briefing-version'>(), format: z.enum(briefingFormats) }).strict(),
  ),
  'attachment:add': attached(subjectShape),
  'attachment:add-dropped': attached(
    z.object({ subject: subjectShape, files: z.array(droppedFile).min(1).max(mostAdded) }).strict(),
  ),
  'attachment:open': keeping<{ opened: string }>()(z.object({ id: id<'attachment'>() }).strict()),
  'list:export': keeping<WrittenList>()(
    z
      .object({
        query,
        columns: z.array(z.string().max(longestCode)).min(1).max(mostColumns),
        format: z.enum(listFormats),
        /** The view's name, used in the file's name. */
        name: line(longestViewName),
      })
      .strict(),
  ),
  ...windowContract,
  'chart:save': keeping<WrittenChart>()(
    z
      .object({ drawing: drawingShape, format: z.enum(chartFormats), name: typed.pipe(z.string().min(1).max(200)) })
      .strict(),
  ),
  'settings:read': reading<Settings>()(nothing),
  'settings:change': keeping<Settings>()(settings),
  /** Null when the user is none of the colleagues or would rather not say. */
  'me:choose': keeping<CurrentUser>()(z.object({ staffId: id<'staff-member'>().nullable() }).strict()),
  'log-key:choose': keeping<Settings>()(z.object({ key: z.enum(logKeys).nullable() }).strict()),
  'bug:report': keeping<{ reference: string }>()(
    z
      .object({
        where: z.string().max(longestBugReport.where),
        detail: typed.pipe(z.string().max(longestBugReport.detail)),
      })
      .strict(),
  ),
} satisfies Record<DesktopChannel, Question<z.ZodType, unknown>>
