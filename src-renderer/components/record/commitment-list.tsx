import { ArrowDownLeft, ArrowUpRight } from 'lucide-react'
import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDueDay } from '../../../src-shared/days/written-due-day'
import type { Commitment } from '../../../src-shared/log/commitment'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { DayBox } from '../day/day-box'
import { AddPart } from '../parts/add-part'
import type { Values } from '../parts/part-field'
import { PartLine } from '../parts/part-line'
import { useChangedCommitment, useCommitmentPart } from '../parts/use-commitment-part'
import { RefusalAlert } from '../refusal-alert'
import styles from './commitment-list.module.css'
import { PlaceLink } from './place-link'
import { type Edit, useEdit } from './use-edit'

type Shown = Commitment & { readonly isOverdue?: boolean }

const today = () => dayInStockholm(new Date())

function Postponing({
  commitment,
  edit,
  onDone,
}: {
  readonly commitment: Shown
  readonly edit: Edit
  readonly onDone: () => void
}) {
  const words = useWords()
  const said = words.record.commitment
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | undefined>()
  async function save(): Promise<void> {
    const dueOn = readDueDay(text, today())
    if (dueOn === undefined) return setProblem(words.shared.refusal({ code: 'not-a-date', text }))
    if (await edit.save('commitment:postpone', { id: commitment.id, dueOn }, said.postponed(dueOn))) onDone()
  }
  return (
    <form
      className={styles['postponing']}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && text === '') onDone()
      }}
    >
      <DayBox
        id={`postpone-${commitment.id}`}
        label={said.newDay}
        kind="due"
        hint={words.quickLog.dateHint}
        problem={problem}
        value={text}
        autoFocus
        onChange={setText}
      />
      <Button type="submit">{said.postpone}</Button>
      <Button onClick={onDone}>{words.close}</Button>
    </form>
  )
}

function Line({ commitment, edit }: { readonly commitment: Shown; readonly edit: Edit }) {
  const said = useWords().record.commitment
  const [isPostponing, setIsPostponing] = useState(false)
  const { promise, madeBy, dueOn, status, counterpart, counterpartOrganisation, owner, interactionId, interactionOn } =
    commitment
  const Direction = madeBy === 'us' ? ArrowUpRight : ArrowDownLeft
  const about = [owner, counterpart, counterpartOrganisation].filter(Boolean).join(' · ')
  const changing = useChangedCommitment()
  return (
    <li className={styles['item']}>
      <PartLine part={changing(commitment)} id={commitment.id} name={promise}>
        <div className={styles['line']}>
          <Direction size={16} aria-hidden="true" />
          <div className={styles['said']}>
            <p>
              <span className={styles['by']}>{said.by[madeBy]}: </span>
              {promise}
            </p>
            <p className={styles['detail']}>
              {status === 'open' ? (
                <span data-overdue={commitment.isOverdue || undefined}>
                  {dueOn ? said.due(dueOn) : said.noDay}
                  {commitment.isOverdue && ` – ${said.overdue}`}
                </span>
              ) : (
                <span>{said.closed(status, commitment.doneOn)}</span>
              )}
              {about && ` · ${about}`}
            </p>
            {interactionId && interactionOn && (
              <PlaceLink place={{ view: 'interaction', id: interactionId }}>{said.from(interactionOn)}</PlaceLink>
            )}
            {isPostponing && <Postponing commitment={commitment} edit={edit} onDone={() => setIsPostponing(false)} />}
          </div>
          {status === 'open' && !isPostponing && (
            <div className={styles['ways']}>
              <Button
                aria-label={`${said.done}: ${promise}`}
                onClick={() =>
                  void edit.save('commitment:complete', { id: commitment.id, doneOn: today() }, said.isDone)
                }
              >
                {said.done}
              </Button>
              <Button aria-label={`${said.postpone}: ${promise}`} onClick={() => setIsPostponing(true)}>
                {said.postpone}
              </Button>
            </div>
          )}
        </div>
      </PartLine>
    </li>
  )
}

type Props = {
  readonly commitments: readonly Shown[]
  /** The id of the record that shows the list, and the values that this gives to a new commitment. */
  readonly owner: string
  readonly known: Values
}

/** The commitments made by us and by them. Each can be added, completed, postponed and changed in place. */
export function CommitmentList({ commitments, owner, known }: Props) {
  const words = useWords().record.commitment
  const edit = useEdit()
  const part = useCommitmentPart(known)
  return (
    <>
      <RefusalAlert refusal={edit.refusal} />
      <AddPart part={part} owner={owner} />
      {commitments.length === 0 && <p className={styles['nothing']}>{words.none}</p>}
      <ul>
        {commitments.map(commitment => (
          <Line key={commitment.id} commitment={commitment} edit={edit} />
        ))}
      </ul>
    </>
  )
}
