import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { initiatives } from '../../../src-shared/domain/interaction'
import { ChoiceList } from '../../components/choice-list'
import { question } from '../../question'
import { useWords } from '../../text/words'
import type { PartProps } from './change'
import { ListField } from './list-field'
import styles from './more-fields.module.css'
import type { DraftProblem } from './read-draft'
import { useUsualTask } from './use-usual-task'

type Props = PartProps & { readonly problems: readonly DraftProblem[] }

const none = 'none'

/** What is seldom changed, folded away until it is wanted. */
export function MoreFields({ draft, change, problems }: Props) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const usual = useUsualTask()
  const task = draft.mainTaskId === undefined ? usual : draft.mainTaskId
  const tasks = (lists?.tasks ?? []).map(({ id, name, nameEn }) => ({
    value: id as string,
    label: words.language === 'sv' ? name : nameEn,
  }))
  const staff = (lists?.staff ?? []).map(({ id, name }) => ({ id, name }))

  return (
    <details className={styles['more']} onToggle={event => event.currentTarget.scrollIntoView({ block: 'nearest' })}>
      <summary className={styles['summary']}>
        <ChevronRight size={16} aria-hidden="true" />
        {words.quickLog.more}
      </summary>
      <div className={styles['fields']}>
        <div className={styles['row']}>
          <ChoiceList
            label={words.quickLog.mainTask}
            value={task ?? none}
            entries={[...tasks, { value: none, label: words.quickLog.noMainTask }]}
            onChange={chosen => change({ mainTaskId: lists?.tasks.find(one => one.id === chosen)?.id ?? null })}
          />
          <ChoiceList
            label={words.quickLog.initiative}
            value={draft.initiative}
            entries={initiatives.map(value => ({ value, label: words.quickLog.initiatives[value] }))}
            onChange={initiative => change({ initiative })}
          />
        </div>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={draft.jointMessage}
            onChange={event => change({ jointMessage: event.target.checked })}
          />
          {words.quickLog.jointMessage}
        </label>
        {staff.length > 0 && (
          <ListField
            field="staff"
            label={words.quickLog.staff}
            hint={words.quickLog.staffHint}
            groups={[{ heading: '', items: staff }]}
            chosenIds={draft.staffIds}
            text={draft.staffText}
            problems={problems}
            onText={staffText => change({ staffText })}
            onChosen={ids => change(latest => ({ staffIds: ids(latest.staffIds) }))}
          />
        )}
      </div>
    </details>
  )
}
