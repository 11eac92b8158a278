import { z } from 'zod'
import type { Attachment } from '../log/attachment'
import { draftForms, type FormDraft, type ListedDraft, longestDraft } from '../log/form-draft'
import { longestHeadline } from '../log/interaction'
import { type ListedNote, longestPrivateNote, type PrivateNote } from '../log/private-note'
import type { ActionId } from '../records/ids'
import { subjectTables } from '../records/subject'
import { id, typed } from './field-shapes'
import { asking, nothing } from './question'

const draftId = z.string().regex(/^[a-z0-9-]{1,64}$/i)

const subject = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
const attachment = z.object({ id: id<'attachment'>() }).strict()

/** What a window may ask about what lies beside the record: files, notes for oneself, and what is half written. */
export const besideContract = {
  'attachment:list': asking<readonly Attachment[]>()(subject),
  'attachment:remove': asking<{ actionId: ActionId }>()(attachment),
  'private-note:read': asking<PrivateNote>()(subject),
  'private-note:write': asking<PrivateNote>()(
    subject.extend({ content: typed.pipe(z.string().max(longestPrivateNote)) }),
  ),
  'private-note:find': asking<readonly ListedNote[]>()(z.object({ text: typed.pipe(z.string().max(500)) }).strict()),
  'draft:save': asking<{ kept: boolean }>()(
    z
      .object({
        id: draftId,
        form: z.enum(draftForms),
        title: typed.pipe(z.string().max(longestHeadline)),
        content: z.string().max(longestDraft),
      })
      .strict(),
  ),
  'draft:read': asking<{ draft: FormDraft | null }>()(z.object({ id: draftId }).strict()),
  'draft:list': asking<readonly ListedDraft[]>()(nothing),
  'draft:remove': asking<{ kept: boolean }>()(z.object({ id: draftId }).strict()),
}
