import { keyOf } from '../../src-shared/program/keys'
import { chooseImport } from '../state/office/importing'
import { useDemo } from '../state/office/use-demo'
import { printed } from '../state/screen/keyboard'
import { startJoining } from '../state/screen/overlays'
import { useWords } from '../text/words'
import { Button } from './button'
import styles from './empty-office.module.css'
import { KeyHint } from './key-hint'
import { RefusalAlert } from './refusal-alert'

/**
 * What an empty log shows: buttons to log the first interaction, to import a list, to join an office that colleagues share, and to load the invented
 * one. An office that is shared already offers the first two.
 */
export function EmptyOffice({ isShared, onLog }: { readonly isShared: boolean; readonly onLog: () => void }) {
  const words = useWords()
  const said = words.log
  const demo = useDemo()
  return (
    <div className={styles['empty']}>
      <p>{said.empty}</p>
      <div className={styles['ways']}>
        <Button weight="primary" onClick={onLog}>
          {said.emptyPrimary}
          <KeyHint keys={printed(keyOf('log-interaction'))} />
        </Button>
        <Button onClick={() => void chooseImport()}>{said.importList}</Button>
        {!isShared && (
          <>
            <Button onClick={startJoining}>{words.joining.choose}</Button>
            <Button onClick={demo.load} disabled={demo.isBusy}>
              {said.loadDemo}
            </Button>
          </>
        )}
      </div>
      <RefusalAlert refusal={demo.refusal} />
    </div>
  )
}
