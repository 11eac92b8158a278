import { useMutation, useQuery } from '@tanstack/react-query'
import { type Language, languages } from '../../../src-shared/text/language'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { ask } from '../../office'
import { queryClient } from '../../query-client'
import { question } from '../../question'
import { refusalOf } from '../../refusal-of'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Each language is named in itself, for whoever cannot read the other. */
export function LanguageSection() {
  const words = useWords()
  const settings = question('settings:read', {})
  const { data } = useQuery(settings)
  const changing = useMutation({
    mutationFn: (language: Language) => ask('settings:change', { language }),
    onSuccess: changed => queryClient.setQueryData(settings.queryKey, changed),
  })
  return (
    <section className={styles['section']}>
      <Segments
        legend={words.settings.language}
        value={data?.language ?? words.language}
        entries={languages.map(value => ({ value, label: words.settings.languages[value] }))}
        onChange={language => changing.mutate(language)}
      />
      <RefusalAlert refusal={changing.error && refusalOf(changing.error)} />
    </section>
  )
}
