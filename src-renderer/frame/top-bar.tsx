import { useQuery } from '@tanstack/react-query'
import { HardDrive, Plus } from 'lucide-react'
import { Button } from '../components/button'
import { KeyHint } from '../components/key-hint'
import { printed } from '../keyboard'
import { question } from '../question'
import { useWords } from '../text/words'
import styles from './top-bar.module.css'

/** What can be done from every screen, and where what is done is kept. */
export function TopBar({ onLog }: { readonly onLog: () => void }) {
  const words = useWords()
  const status = useQuery(question('office:status', {}))
  const file = status.data?.state === 'open' ? status.data.file : undefined
  const keys = printed('Ctrl+L')
  return (
    <header className={styles['bar']}>
      <Button
        weight="primary"
        onClick={onLog}
        title={words.frame.logInteractionHint(keys)}
        aria-keyshortcuts="Control+L"
      >
        <Plus size={16} aria-hidden="true" />
        {words.frame.logInteraction}
        <KeyHint keys={keys} />
      </Button>
      <p className={styles['state']} title={file && words.frame.savedIn(file)}>
        <HardDrive size={14} aria-hidden="true" />
        {words.frame.savedLocally}
      </p>
    </header>
  )
}
