import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type CounterpartForm, counterpartForms } from '../../../src-shared/records/office-settings'
import { LogoChoice } from '../../components/record/logo-choice'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** What the office has decided about its packs, for everybody who works in it. */
export function PacksSection() {
  const words = useWords().settings.packs
  const settings = useQuery(question('pack:settings', {}))
  const [problem, setProblem] = useState<string | null>(null)
  const { saveFact } = useSavedFact()
  const choose = async (form: CounterpartForm) => setProblem(await saveFact('pack:choose-counterparts', { form }))
  return (
    <section className={styles['section']}>
      <h2>{words.heading}</h2>
      {settings.data && (
        <Segments<CounterpartForm>
          legend={words.legend}
          value={settings.data.counterparts}
          entries={counterpartForms.map(value => ({ value, label: words.forms[value] }))}
          onChange={form => void choose(form)}
        />
      )}
      <p className={styles['hint']}>{words.hint}</p>
      {settings.data?.officeOrganisationId && (
        <LogoChoice organisationId={settings.data.officeOrganisationId} label={words.officeLogo} />
      )}
      <RefusalAlert refusal={settings.error && refusalOf(settings.error)} />
      {problem !== null && <p role="alert">{problem}</p>}
    </section>
  )
}
