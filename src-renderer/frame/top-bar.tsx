import { ArrowLeft, ArrowRight, Plus, Search } from 'lucide-react'
import { keyOf } from '../../src-shared/program/keys'
import { Button } from '../components/button'
import { KeyHint } from '../components/key-hint'
import { ariaKeys } from '../state/commands/keys'
import { canGo, goBack, goForward, router } from '../state/router/router'
import { printed } from '../state/screen/keyboard'
import { logFromHere } from '../state/screen/log-start'
import { overlays } from '../state/screen/overlays'
import iconButton from '../styles/icon-button.module.css'
import { useWords } from '../text/words'
import { OfficeState } from './office-state'
import styles from './top-bar.module.css'

/** The back and forward buttons, for users of the mouse. */
function Steps() {
  const words = useWords().shell
  const here = router.use()
  const steps = [
    { by: -1, name: words.back, keys: keyOf('back'), Icon: ArrowLeft, go: goBack },
    { by: 1, name: words.forward, keys: keyOf('forward'), Icon: ArrowRight, go: goForward },
  ] as const
  return (
    <div className={styles['steps']}>
      {steps.map(({ by, name, keys: shown, Icon, go }) => (
        <button
          key={by}
          type="button"
          className={`${iconButton['button']} ${styles['step']}`}
          // Not `disabled`: that would drop the focus of a user who steps back with the space bar.
          aria-disabled={!canGo(here, by)}
          aria-label={name}
          aria-keyshortcuts={ariaKeys(shown)}
          title={`${name} (${printed(shown)})`}
          onClick={go}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </div>
  )
}

/** What can be done from every screen, and where what is written goes. */
export function TopBar() {
  const words = useWords().shell
  return (
    <header className={styles['bar']} data-pane>
      <Button
        weight="primary"
        onClick={() => logFromHere()}
        title={words.logInteractionHint(printed(keyOf('log-interaction')))}
        aria-keyshortcuts={ariaKeys(keyOf('log-interaction'))}
      >
        <Plus size={16} aria-hidden="true" />
        {words.log}
        <span className={styles['hint']}>
          <KeyHint keys={printed(keyOf('log-interaction'))} />
        </span>
      </Button>
      <Steps />
      <button
        type="button"
        className={styles['search']}
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys(keyOf('palette'))}
        onClick={() => overlays.set({ name: 'palette' })}
      >
        <Search size={14} aria-hidden="true" />
        <span className={styles['asked']}>{words.search}</span>
        <span className={styles['hint']}>
          <KeyHint keys={printed(keyOf('palette'))} />
        </span>
      </button>
      <OfficeState />
    </header>
  )
}
