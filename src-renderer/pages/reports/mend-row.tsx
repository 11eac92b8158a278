import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import type { PackCheck, PackProblem } from '../../../src-shared/packs/pack-check'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { Button } from '../../components/button'
import { ReferencePicker } from '../../components/record/reference-picker'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { TextBox } from '../../components/text-box'
import { openInteraction } from '../../state/screen/open-interaction'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

type Row = PackCheck['rows'][number]

const mendable: readonly PackProblem[] = ['no-headline', 'no-issue', 'no-partner']
/** True if a row lacks something that can be filled in on the spot. */
export const isMendable = ({ problems }: Row): boolean => problems.some(problem => mendable.includes(problem))

const firstField = 'mend-first'
const ofTheList = ['ArrowUp', 'ArrowDown', 'Home', 'End']

type Props = {
  readonly row: Row
  readonly lists: ReferenceLists
  readonly onMended: () => void
  readonly onClose: () => void
}

/** Fills in what an interaction lacks without leaving the check list. Each fact is a separate change with its own undo. */
export function MendRow({ row: { id, problems }, lists, onMended, onClose }: Props) {
  const words = useWords()
  const edit = useEdit()
  const [headline, setHeadline] = useState('')
  const lacks = mendable.filter(problem => problems.includes(problem))
  const idOf = (problem: PackProblem) => (problem === lacks[0] ? firstField : `mend-${problem}`)
  async function change(changes: Input<'interaction:edit'>['changes']): Promise<void> {
    // Close it, so that the row is folded if an undo brings it back.
    if ((await edit.save('interaction:edit', { id, changes })) && lacks.length === 1) onMended()
  }
  useEffect(() => {
    const field = document.getElementById(firstField)
    field?.focus()
    field?.closest('form')?.scrollIntoView({ block: 'nearest' })
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    if (ofTheList.includes(event.key)) event.stopPropagation()
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }

  return (
    <form
      className={styles['mend']}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        if (headline.trim() !== '') void change({ headline: headline.trim() })
      }}
    >
      {lacks.includes('no-headline') && (
        <TextBox id={idOf('no-headline')} label={words.packs.mend.headline} value={headline} onChange={setHeadline} />
      )}
      {lacks.includes('no-issue') && (
        <ReferencePicker
          id={idOf('no-issue')}
          label={words.packs.mend.issue}
          placeholder={words.quickLog.issuesHint}
          all={lists.issues.map(issue => ({ id: issue.id, name: issue.shortName }))}
          onTake={issue =>
            change({ issueIds: { add: lists.issues.filter(one => one.id === issue).map(one => one.id) } })
          }
        />
      )}
      {lacks.includes('no-partner') && (
        <ReferencePicker
          id={idOf('no-partner')}
          label={words.packs.mend.partner}
          placeholder={words.quickLog.partnersHint}
          all={lists.partners}
          onTake={partner =>
            void change({ partnerIds: { add: lists.partners.filter(one => one.id === partner).map(one => one.id) } })
          }
        />
      )}
      <RefusalAlert refusal={edit.refusal} />
      <div className={styles['ways']}>
        <Button onClick={() => openInteraction(id)}>{words.packs.open}</Button>
        <Button weight="quiet" onClick={onClose}>
          {words.packs.fold}
        </Button>
      </div>
    </form>
  )
}
