import { Button } from '../components/button'
import { CopyReference } from '../components/copy-reference'
import { useWords } from '../text/words'
import styles from './screen-stopped.module.css'

type Props = { readonly name: string; readonly reference: string | null; readonly onAgain: () => void }

/** Shown instead of a screen that failed: what happened, what is safe, what to do, and the reference to quote. */
export function ScreenStopped({ name, reference, onAgain }: Props) {
  const words = useWords()
  return (
    <div className={styles['stopped']} role="alert">
      <h1>{words.shell.stopped(name)}</h1>
      <p>{words.shell.stoppedIsSafe}</p>
      <p>{words.shell.stoppedWhatToDo}</p>
      <div className={styles['ways']}>
        <Button weight="primary" onClick={onAgain}>
          {words.tryAgain}
        </Button>
        {reference && <CopyReference reference={reference} />}
      </div>
    </div>
  )
}
