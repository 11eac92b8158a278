import { z } from 'zod'
import type { Attachment } from '../log/attachment'
import { draftForms, type FormDraft, type ListedDraft } from '../log/form-draft'
import { longestDraft, longestHeadline, longestPrivateNote } from '../log/log-limits'
import type { PrivateNote } from '../log/private-note'
import { subjectTables } from '../records/subject'
import { id, typed } from './field-shapes'
import { type Acted, changing, keeping, nothing, reading } from './question'

const draftId = z.string().regex(/^[a-z0-9-]{1,64}$/i)

const subject = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
const attachment = z.object({ id: id<'attachment'>() }).strict()

/** The questions about what is kept beside the records: attached files, private notes and unfinished drafts. */
export const besideContract = {
  'attachment:list': reading<readonly Attachment[]>()(subject),
  'attachment:remove': changing<Acted>()(attachment),
  'private-note:read': reading<PrivateNote>()(subject),
  'private-note:write': keeping<PrivateNote>()(
    subject.extend({ content: typed.pipe(z.string().max(longestPrivateNote)) }),
  ),
  'draft:save': keeping<{ kept: boolean }>()(
    z
      .object({
        id: draftId,
        form: z.enum(draftForms),
        title: typed.pipe(z.string().max(longestHeadline)),
        content: z.string().max(longestDraft),
      })
      .strict(),
  ),
  'draft:read': reading<{ draft: FormDraft | null }>()(z.object({ id: draftId }).strict()),
  'draft:list': reading<readonly ListedDraft[]>()(nothing),
  'draft:remove': keeping<{ kept: boolean }>()(z.object({ id: draftId }).strict()),
}
