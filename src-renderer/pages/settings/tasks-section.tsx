import type { MainTask } from '../../../src-shared/records/reference'
import { FactList } from '../../components/record/fact-list'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** The main tasks of the office: their names and descriptions, edited in place. */
export function TasksSection() {
  const words = useWords().settings
  const { lists } = useReferenceNames()
  return (
    <section className={styles['section']}>
      <h2>{words.tasks}</h2>
      <p className={styles['hint']}>{words.tasksHint}</p>
      {lists?.tasks.map(task => (
        <TaskFacts key={task.id} task={task} />
      ))}
    </section>
  )
}

function TaskFacts({ task }: { readonly task: MainTask }) {
  const words = useWords()
  const fact = useFieldFacts('task', task)
  return (
    <section aria-label={words.language === 'sv' ? task.name : task.nameEn}>
      <FactList>
        {fact('name')}
        {fact('nameEn')}
        {fact('description')}
      </FactList>
    </section>
  )
}
