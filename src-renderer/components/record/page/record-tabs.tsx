import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './record-tabs.module.css'

type RecordTab = {
  readonly id: string
  readonly name: string
  readonly count?: number | undefined
  readonly content: ReactNode
}

type Props = {
  readonly label: string
  readonly tabs: readonly RecordTab[]
  readonly shown: string
  readonly onShow: (id: string) => void
}

/** The middle of a record, one tab at a time. The arrow keys move between the tabs. */
export function RecordTabs({ label, tabs, shown, onShow }: Props) {
  return (
    <Tabs.Root value={shown} onValueChange={value => onShow(String(value))}>
      <Tabs.List className={styles['names']} aria-label={label}>
        {tabs.map(tab => (
          <Tabs.Tab key={tab.id} value={tab.id} className={styles['tab']}>
            {tab.name}
            {tab.count !== undefined && tab.count > 0 && <span className={styles['count']}>{tab.count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(tab => (
        <Tabs.Panel key={tab.id} value={tab.id} className={styles['panel']}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
