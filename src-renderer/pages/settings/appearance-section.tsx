import { useMutation } from '@tanstack/react-query'
import { type Settings, themes, zooms } from '../../../src-shared/ipc/desktop'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { refusalOf } from '../../state/office/refusal-of'
import { changeSettings, useSettings } from '../../state/office/use-settings'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Chooses light or dark, and the size. */
export function AppearanceSection() {
  const words = useWords().settings
  const { data } = useSettings()
  const changing = useMutation({
    mutationFn: (change: Partial<Pick<Settings, 'theme' | 'zoom'>>) => changeSettings(change),
  })
  return (
    <section className={styles['section']}>
      <Segments
        legend={words.theme}
        value={data?.theme ?? 'system'}
        entries={themes.map(value => ({ value, label: words.themes[value] }))}
        onChange={theme => changing.mutate({ theme })}
      />
      <Segments
        legend={words.zoom}
        value={String(data?.zoom ?? 100)}
        entries={zooms.map(zoom => ({ value: String(zoom), label: words.percent(zoom) }))}
        onChange={chosen => {
          const zoom = zooms.find(one => String(one) === chosen)
          if (zoom) changing.mutate({ zoom })
        }}
      />
      <RefusalAlert refusal={changing.error && refusalOf(changing.error)} />
    </section>
  )
}
