import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { longestAsk } from '../../../../src-shared/log/log-limits'
import { shortDate } from '../../../../src-shared/text/dates'
import { Button } from '../../../components/button'
import { ChoiceList } from '../../../components/choice-list'
import { DayBox } from '../../../components/day/day-box'
import { TextBox } from '../../../components/text-box'
import type { DraftCommitment } from '../../../state/screen/draft'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import { problemText } from '../problem-text'
import { type DraftProblem, dueOf } from '../read-draft'
import styles from './commitment-rows.module.css'

type Rest = { readonly today: IsoDate; readonly problems: readonly DraftProblem[] }

/** The commitments of both sides, one on each line: who, what, and by when. */
export const CommitmentRows = drawnFor('commitments')<Rest>(function CommitmentRows({
  draft,
  change,
  today,
  problems,
}) {
  const words = useWords()
  const [added, setAdded] = useState<string | null>(null)

  // The new line takes the focus, so that the user can type at once.
  useEffect(() => {
    if (added) document.getElementById(controlId(`promise-${added}`))?.focus()
  }, [added])

  function add(): void {
    const id = crypto.randomUUID()
    change(latest => ({ commitments: [...latest.commitments, { id, madeBy: 'us', promise: '', due: '' }] }))
    setAdded(id)
  }
  const set = (id: string, part: Partial<DraftCommitment>) =>
    change(latest => ({ commitments: latest.commitments.map(one => (one.id === id ? { ...one, ...part } : one)) }))
  function drop(id: string): void {
    change(latest => ({ commitments: latest.commitments.filter(one => one.id !== id) }))
    document.getElementById(controlId('add-commitment'))?.focus()
  }

  return (
    <div className={styles['rows']}>
      {draft.commitments.map((one, index) => {
        const due = dueOf(one, today)
        return (
          <fieldset key={one.id} className={styles['row']}>
            <legend className="visually-hidden">{words.quickLog.commitment(index + 1)}</legend>
            <ChoiceList
              label={words.quickLog.madeBy}
              value={one.madeBy}
              entries={(['us', 'them'] as const).map(value => ({ value, label: words.quickLog.makers[value] }))}
              onChange={madeBy => set(one.id, { madeBy })}
            />
            <TextBox
              id={controlId(`promise-${one.id}`)}
              label={words.quickLog.promise}
              value={one.promise}
              placeholder={words.quickLog.promiseHint}
              maxLength={longestAsk}
              isProse
              problem={problemText(problems, `promise-${one.id}`, words)}
              onChange={promise => set(one.id, { promise })}
            />
            <DayBox
              id={controlId(`due-${one.id}`)}
              label={words.quickLog.due}
              value={one.due}
              placeholder={words.quickLog.dueHint}
              kind="due"
              told={due ? shortDate(due, words.language) : undefined}
              problem={problemText(problems, `due-${one.id}`, words)}
              onChange={text => set(one.id, { due: text })}
            />
            <button
              type="button"
              className={styles['drop']}
              aria-label={words.quickLog.dropCommitment(index + 1)}
              onClick={() => drop(one.id)}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </fieldset>
        )
      })}
      <Button id={controlId('add-commitment')} onClick={add}>
        {words.quickLog.addCommitment}
      </Button>
    </div>
  )
})
