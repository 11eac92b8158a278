import { RefreshCw, Save, Trash2 } from 'lucide-react'
import { keyOf } from '../../../src-shared/program/keys'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { Button } from '../../components/button'
import { ariaKeys } from '../../state/commands/keys'
import { printed } from '../../state/screen/keyboard'
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
        aria-keyshortcuts={ariaKeys(keyOf('briefing-refresh'))}
        title={`${said.refresh} (${printed(keyOf('briefing-refresh'))})`}
        onClick={() => void acts.refresh()}
      >
        <RefreshCw size={16} aria-hidden="true" />
        {said.refresh}
      </Button>
      <Button
        disabled={shownId !== null}
        aria-keyshortcuts={ariaKeys(keyOf('briefing-save'))}
        title={said.saveHint(printed(keyOf('briefing-save')))}
        onClick={() => void acts.save()}
      >
        <Save size={16} aria-hidden="true" />
        {said.toSave}
      </Button>
      <Button
        weight="primary"
        aria-keyshortcuts={ariaKeys(keyOf('briefing-word'))}
        title={`${said.exportWord} (${printed(keyOf('briefing-word'))})`}
        onClick={() => void acts.exportAs('docx', shownId ?? undefined)}
      >
        {said.toWord}
      </Button>
      <Button
        aria-keyshortcuts={ariaKeys(keyOf('briefing-pdf'))}
        title={`${said.exportPdf} (${printed(keyOf('briefing-pdf'))})`}
        onClick={() => void acts.exportAs('pdf', shownId ?? undefined)}
      >
        {said.toPdf}
      </Button>
      <Button title={said.exportPocket} onClick={() => void acts.exportAs('pocket', shownId ?? undefined)}>
        {said.toPocket}
      </Button>
      <Button aria-label={said.remove} title={said.remove} onClick={() => void acts.remove()}>
        <Trash2 size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}
