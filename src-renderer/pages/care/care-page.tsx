import { Tabs } from '@base-ui/react/tabs'
import { useUsableMark } from '../../state/screen/usable'
import tabStyles from '../../styles/tabs.module.css'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import { ConcernPart } from './concern-part'
import { DuplicatesPart } from './duplicates-part'
import { MergedPart } from './merged-part'
import { ReshufflePart } from './reshuffle-part'

const parts = ['duplicates', 'merged', 'reshuffle', 'concern'] as const

/** Keeps the register in order: duplicates, merged records, many roles that end at once, and partners missing on interactions. */
export function CarePage() {
  const words = useWords().care
  useUsableMark(true)
  return (
    <Tabs.Root className={styles['page']} defaultValue="duplicates">
      <h1 className={styles['heading']}>{words.heading}</h1>
      <Tabs.List className={tabStyles['tabs']} aria-label={words.heading}>
        {parts.map(part => (
          <Tabs.Tab key={part} value={part} className={tabStyles['tab']}>
            {words.parts[part]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="duplicates" className={styles['panel']}>
        <DuplicatesPart />
      </Tabs.Panel>
      <Tabs.Panel value="merged" className={styles['panel']}>
        <MergedPart />
      </Tabs.Panel>
      {/* Kept in the page while another tab is shown: choosing half an election again would be much work. */}
      <Tabs.Panel value="reshuffle" className={styles['panel']} keepMounted>
        <ReshufflePart />
      </Tabs.Panel>
      <Tabs.Panel value="concern" className={styles['panel']}>
        <ConcernPart />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
