import { useMutation } from '@tanstack/react-query'
import { type Language, languages } from '../../../src-shared/text/language'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { refusalOf } from '../../state/office/refusal-of'
import { changeSettings, useSettings } from '../../state/office/use-settings'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Chooses the language. Each is named in itself, for a user who cannot read the other. */
export function LanguageSection() {
  const words = useWords()
  const { data } = useSettings()
  const changing = useMutation({ mutationFn: (language: Language) => changeSettings({ language }) })
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
