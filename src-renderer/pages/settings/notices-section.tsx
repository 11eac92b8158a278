import { Segments } from '../../components/segments'
import { changeSettings, useSettings } from '../../state/office/use-settings'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Turns the notices of the system on and off. */
export function NoticesSection() {
  const words = useWords().settings.notices
  const { data } = useSettings()
  return (
    <section className={styles['section']}>
      <Segments
        legend={words.legend}
        value={data?.hasNotices === false ? 'off' : 'on'}
        entries={(['on', 'off'] as const).map(value => ({ value, label: words.are[value] }))}
        onChange={next => void changeSettings({ hasNotices: next === 'on' })}
      />
      <p>{words.hint}</p>
    </section>
  )
}
