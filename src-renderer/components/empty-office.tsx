import { keyOf } from '../../src-shared/program/keys'
import { chooseImport } from '../state/office/importing'
import { useDemo } from '../state/office/use-demo'
import { printed } from '../state/screen/keyboard'
import { useWords } from '../text/words'
import { Button } from './button'
import styles from './empty-office.module.css'
import { KeyHint } from './key-hint'
import { RefusalAlert } from './refusal-alert'

/** What an empty log shows: buttons to log the first interaction, to import a list, and to load the invented office. */
export function EmptyOffice({ onLog }: { readonly onLog: () => void }) {
  const words = useWords().log
  const demo = useDemo()
  return (
    <div className={styles['empty']}>
      <p>{words.empty}</p>
      <div className={styles['ways']}>
        <Button weight="primary" onClick={onLog}>
          {words.emptyPrimary}
          <KeyHint keys={printed(keyOf('log-interaction'))} />
        </Button>
        <Button onClick={() => void chooseImport()}>{words.importList}</Button>
        <Button onClick={demo.load} disabled={demo.isBusy}>
          {words.loadDemo}
        </Button>
      </div>
      <RefusalAlert refusal={demo.refusal} />
    </div>
  )
}
