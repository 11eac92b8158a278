import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { initiatives } from '../../../../src-shared/log/interaction'
import { ChoiceList } from '../../../components/choice-list'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { drawnFor } from '../change'
import styles from './more-fields.module.css'
import { useUsualTask } from './use-usual-task'

const none = 'none'

/** Fields that are seldom changed, folded until the user opens them. */
export const MoreFields = drawnFor(
  'mainTaskId',
  'initiative',
  'jointMessage',
)(function MoreFields({ draft, change }) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const usual = useUsualTask()
  const task = draft.mainTaskId === undefined ? usual : draft.mainTaskId
  const tasks = (lists?.tasks ?? []).map(({ id, name, nameEn }) => ({
    value: id as string,
    label: words.language === 'sv' ? name : nameEn,
  }))

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
      </div>
    </details>
  )
})
