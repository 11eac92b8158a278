import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { longestHeadline } from '../../../src-shared/log/log-limits'
import { TextBox } from '../../components/text-box'
import { question } from '../../state/office/question'
import { freshnessText } from '../../text/freshness-text'
import { useWords } from '../../text/words'
import { controlId, type PartProps } from './change'
import { AskRows } from './fields/ask-rows'
import { CommitmentRows } from './fields/commitment-rows'
import { KindField } from './fields/kind-field'
import { MoreFields } from './fields/more-fields'
import { NoteField } from './fields/note-field'
import { ParticipantsField } from './fields/participants-field'
import { StaffField } from './fields/staff-field'
import { SubjectFields } from './fields/subject-fields'
import { VisibilityField } from './fields/visibility-field'
import { WhenFields } from './fields/when-fields'
import { problemText } from './problem-text'
import styles from './quick-log-form.module.css'
import { type DraftProblem, whenOf } from './read-draft'
import type { Advice } from './use-advice'
import { dayWarnings, peopleWarnings } from './warning-sentences'
import { Warnings } from './warnings'

type Props = PartProps & {
  readonly today: IsoDate
  readonly problems: readonly DraftProblem[]
  readonly known: Advice
}

/**
 * The fields in the order a user thinks of them after a meeting: who, about what, for whom, when, what was said, what next. A wide window has
 * the words on the left and the choices beside them, so that the note is in view; the keys go the same way.
 */
export function QuickLogForm({ draft, change, today, problems, known }: Props) {
  const words = useWords()
  const { advice, refusal } = known
  const { data: lists } = useQuery(question('reference:read', {}))
  const part = { draft, change, problems }
  const on = whenOf(draft, today).on ?? today
  const told = lists && { draft, on, today, lists, words }
  return (
    <div className={styles['fields']}>
      <div className={styles['part']}>
        <ParticipantsField {...part} on={on} />
        <Warnings sentences={told ? peopleWarnings(advice, told) : []} />
        {draft.participants.length > 0 && advice.freshness.length > 0 && (
          <p className={styles['fresh']}>{words.fresh.guard(freshnessText(advice.freshness, new Date(), words))}</p>
        )}
        <SubjectFields {...part} advice={advice} />
        <Warnings sentences={refusal ? [words.quickLog.noAdvice(words.shared.refusal(refusal))] : []} />
        <TextBox
          id={controlId('headline')}
          label={words.quickLog.headline}
          value={draft.headline}
          isProse
          placeholder={words.quickLog.headlineHint}
          maxLength={longestHeadline}
          required
          problem={problemText(problems, 'headline', words)}
          onChange={headline => change({ headline })}
        />
      </div>
      <div className={styles['part']}>
        <KindField draft={draft} change={change} />
        <WhenFields {...part} today={today} />
        <Warnings sentences={told ? dayWarnings(advice, told) : []} />
        <StaffField {...part} on={on} />
      </div>
      <div className={styles['part']}>
        <NoteField draft={draft} change={change} on={on} />
        <AskRows draft={draft} change={change} />
        <CommitmentRows {...part} today={today} />
      </div>
      <div className={styles['part']}>
        <VisibilityField draft={draft} change={change} />
        <MoreFields draft={draft} change={change} />
      </div>
    </div>
  )
}
