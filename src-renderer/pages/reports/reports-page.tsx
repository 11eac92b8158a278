import { Tabs } from '@base-ui/react/tabs'
import tabStyles from '../../styles/tabs.module.css'
import { useWords } from '../../text/words'
import { IndicatorsPart } from './indicators/indicators-part'
import { PackWizard } from './pack-wizard'
import { RegisterExport } from './register-export'
import styles from './reports-page.module.css'
import { SingleReport } from './single-report'
import { ViewExport } from './view-export'

/** The packs of a period, its indicators, and what else can be written to files: one partner's figures, a register, or a view of a list. */
export function ReportsPage() {
  const words = useWords()
  return (
    <Tabs.Root className={styles['page']} defaultValue="packs">
      <h1>{words.reports.heading}</h1>
      <Tabs.List className={tabStyles['tabs']} aria-label={words.reports.heading}>
        {(['packs', 'indicators', 'single', 'views'] as const).map(part => (
          <Tabs.Tab key={part} value={part} className={tabStyles['tab']}>
            {words.packs.parts[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* Kept in the page while the other tab is shown, so that the choices are kept. */}
      <Tabs.Panel value="packs" className={styles['panel']} keepMounted>
        <PackWizard />
      </Tabs.Panel>
      <Tabs.Panel value="indicators" className={styles['panel']}>
        <IndicatorsPart />
      </Tabs.Panel>
      <Tabs.Panel value="single" className={styles['panel']}>
        <SingleReport />
        <RegisterExport />
      </Tabs.Panel>
      <Tabs.Panel value="views" className={styles['panel']}>
        <ViewExport />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
