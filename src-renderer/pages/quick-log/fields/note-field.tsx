import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { longestNote } from '../../../../src-shared/log/log-limits'
import type { IssueId } from '../../../../src-shared/records/ids'
import { describedBy, Field } from '../../../components/field'
import { NoteBox } from '../../../components/note/note-box'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'

type Rest = { readonly on: IsoDate }

/** What was said. The field grows with the text. An issue that is mentioned is also added to the issues of the interaction. */
export const NoteField = drawnFor('note')<Rest>(function NoteField({ draft, change, on }) {
  const words = useWords().quickLog
  const id = controlId('note')
  return (
    <Field id={id} label={words.note} hint={words.noteHint}>
      <NoteBox
        id={id}
        rows={3}
        maxLength={longestNote}
        describedBy={describedBy(id, { hint: words.noteHint, problem: undefined })}
        kept={draft.note}
        on={on}
        onKept={note => change({ note })}
        onMention={({ kind, id: mentioned }) => {
          if (kind !== 'issue') return
          change(({ issueIds }) =>
            issueIds.includes(mentioned as IssueId) ? {} : { issueIds: [...issueIds, mentioned as IssueId] },
          )
        }}
      />
    </Field>
  )
})
