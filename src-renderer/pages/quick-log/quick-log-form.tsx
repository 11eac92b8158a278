import { longestHeadline } from '../../../src-shared/domain/interaction'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import { readDate } from '../../../src-shared/domain/written-date'
import { Segments } from '../../components/segments'
import { TextBox } from '../../components/text-box'
import { useWords } from '../../text/words'
import { controlId, type PartProps } from './change'
import { KindField } from './kind-field'
import { MoreFields } from './more-fields'
import { NoteField } from './note-field'
import { ParticipantsField } from './participants-field'
import { problemText } from './problem-text'
import styles from './quick-log-form.module.css'
import type { DraftProblem } from './read-draft'
import { SubjectFields } from './subject-fields'
import { WhenFields } from './when-fields'

type Props = PartProps & { readonly today: IsoDate; readonly problems: readonly DraftProblem[] }

/** The fields in the order they come to mind on the way out of a meeting: who, about what, for whom, when, what was said. */
export function QuickLogForm({ draft, change, today, problems }: Props) {
  const words = useWords()
  const part = { draft, change, problems }
  return (
    <div className={styles['fields']}>
      <ParticipantsField {...part} on={readDate(draft.date, today) ?? today} />
      <SubjectFields {...part} />
      <TextBox
        id={controlId('headline')}
        label={words.quickLog.headline}
        value={draft.headline}
        placeholder={words.quickLog.headlineHint}
        maxLength={longestHeadline}
        required
        problem={problemText(problems, 'headline', words)}
        onChange={headline => change({ headline })}
      />
      <div className={styles['row']}>
        <KindField draft={draft} change={change} />
        <Segments
          legend={words.quickLog.sharing}
          value={draft.sharing}
          entries={[
            { value: 'open', label: words.shared.confidentialities.open },
            { value: 'internal', label: words.shared.confidentialities.internal },
          ]}
          onChange={sharing => change({ sharing })}
        />
      </div>
      <WhenFields {...part} today={today} />
      <NoteField draft={draft} change={change} />
      <MoreFields {...part} />
    </div>
  )
}
