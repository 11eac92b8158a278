import { Tabs } from '@base-ui/react/tabs'
import tabStyles from '../../../styles/tabs.module.css'
import { useWords } from '../../../text/words'
import type { PackChoice } from '../pack-choice'
import styles from './own-words.module.css'
import { TextsOfScope } from './texts-of-scope'

const all = 'all-partners'

/** What people write for the reports: first for all partners, then for each that was chosen. Everything is saved as it is written. */
export function TextsStep({ choice: { period, chosen, nameOf } }: { readonly choice: PackChoice }) {
  const words = useWords().ownWords
  const partners = chosen.filter(partner => partner !== null)
  return (
    <div className={styles['step']}>
      <p>{words.intro}</p>
      <Tabs.Root defaultValue={all}>
        <Tabs.List className={tabStyles['tabs']} aria-label={words.tabs}>
          <Tabs.Tab value={all} className={tabStyles['tab']}>
            {words.all}
          </Tabs.Tab>
          {partners.map(partner => (
            <Tabs.Tab key={partner} value={partner} className={tabStyles['tab']}>
              {nameOf(partner)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={all}>
          <TextsOfScope scope={{ period, partnerId: null }} />
        </Tabs.Panel>
        {partners.map(partner => (
          <Tabs.Panel key={partner} value={partner}>
            <TextsOfScope scope={{ period, partnerId: partner }} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </div>
  )
}
