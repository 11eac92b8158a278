import { RefreshCw, Save, Trash2 } from 'lucide-react'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { Button } from '../../components/button'
import { ariaKeys } from '../../state/commands/keys'
import { useWords } from '../../text/words'
import styles from './briefing-page.module.css'
import type { BriefingActs } from './use-briefing'

type Props = {
  readonly acts: BriefingActs
  /** The older version shown. Null for the latest, the only one that can be changed. */
  readonly shownId: BriefingVersionId | null
}

/** The buttons above a briefing. */
export function BriefingActions({ acts, shownId }: Props) {
  const said = useWords().briefings
  return (
    <div className={styles['actions']}>
      <Button
        disabled={shownId !== null}
        aria-keyshortcuts="F5"
        title={`${said.refresh} (F5)`}
        onClick={() => void acts.refresh()}
      >
        <RefreshCw size={16} aria-hidden="true" />
        {said.refresh}
      </Button>
      <Button
        disabled={shownId !== null}
        aria-keyshortcuts={ariaKeys('Ctrl+S')}
        title={said.saveHint('Ctrl+S')}
        onClick={() => void acts.save()}
      >
        <Save size={16} aria-hidden="true" />
        {said.toSave}
      </Button>
      <Button
        weight="primary"
        aria-keyshortcuts="F12"
        title={`${said.exportWord} (F12)`}
        onClick={() => void acts.exportAs('docx', shownId ?? undefined)}
      >
        {said.toWord}
      </Button>
      <Button
        aria-keyshortcuts={ariaKeys('Ctrl+P')}
        title={`${said.exportPdf} (Ctrl+P)`}
        onClick={() => void acts.exportAs('pdf', shownId ?? undefined)}
      >
        {said.toPdf}
      </Button>
      <Button aria-label={said.remove} title={said.remove} onClick={() => void acts.remove()}>
        <Trash2 size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}
