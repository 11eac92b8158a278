import { keyOf } from '../../../../src-shared/program/keys'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useDemo } from '../../../state/office/use-demo'
import { printed } from '../../../state/screen/keyboard'
import { startJoining } from '../../../state/screen/overlays'
import { openSection } from '../../../state/screen/section'
import { useWords } from '../../../text/words'
import styles from './beginning-aside.module.css'

/** What stands beside the check list in an empty office: the invented office, sharing, and the three keys to know. */
export function BeginningAside({ isShared }: { readonly isShared: boolean }) {
  const words = useWords()
  const said = words.beginning
  const keys = [
    ['log-interaction', said.keysDo.log],
    ['palette', said.keysDo.palette],
    ['key-sheet', said.keysDo.sheet],
  ] as const
  return (
    <>
      {!isShared && <TryFirst />}
      {!isShared && (
        <section className={styles['part']} aria-labelledby="several">
          <h2 id="several">{said.several}</h2>
          <p>{said.severalHint}</p>
          <div className={styles['ways']}>
            <Button onClick={() => openSection('settings', 'sharing')}>{said.share}</Button>
            <Button onClick={startJoining}>{words.joining.choose}</Button>
          </div>
        </section>
      )}
      <section className={styles['part']} aria-labelledby="three-keys">
        <h2 id="three-keys">{said.keys}</h2>
        <dl className={styles['keys']}>
          {keys.map(([command, does]) => (
            <div key={command}>
              <dt>{printed(keyOf(command))}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

/** Offers the invented office. It is put so that today is in the middle of it. */
function TryFirst() {
  const words = useWords()
  const demo = useDemo()
  return (
    <section className={styles['part']} aria-labelledby="try-first">
      <h2 id="try-first">{words.beginning.tryFirst}</h2>
      <p>{words.beginning.tryFirstHint}</p>
      <div className={styles['ways']}>
        <Button onClick={demo.load} disabled={demo.isBusy}>
          {words.log.loadDemo}
        </Button>
      </div>
      <RefusalAlert refusal={demo.refusal} />
    </section>
  )
}
