import { useQuery } from '@tanstack/react-query'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { AppearanceSection } from './appearance-section'
import { BeginningSection } from './beginning-section'
import { ColleaguesSection } from './colleagues-section'
import { DemoSection } from './demo-section'
import { LanguageSection } from './language-section'
import { ListsSection } from './lists-section'
import { LogKeySection } from './log-key-section'
import { MeSection } from './me-section'
import { NoticesSection } from './notices-section'
import { OfficeSection } from './office-section'
import { PacksSection } from './packs-section'
import styles from './settings-page.module.css'
import { SharingSection } from './sharing-section'
import { SpellingSection } from './spelling-section'
import { TasksSection } from './tasks-section'

/** The settings of this window, and the store it works on. */
export function SettingsPage() {
  const words = useWords()
  const status = useQuery(question('office:status', {}))
  return (
    <div className={styles['page']}>
      <h1>{words.settings.heading}</h1>
      <LanguageSection />
      <AppearanceSection />
      <ListsSection />
      <SpellingSection />
      <LogKeySection />
      <NoticesSection />
      <ColleaguesSection />
      <MeSection />
      <TasksSection />
      <PacksSection />
      <OfficeSection />
      <SharingSection />
      <BeginningSection />
      <DemoSection />
      <section className={styles['section']}>
        <h2>{words.settings.about}</h2>
        <dl className={styles['facts']}>
          <dt>{words.settings.version}</dt>
          <dd>{status.data?.version}</dd>
        </dl>
      </section>
    </div>
  )
}
