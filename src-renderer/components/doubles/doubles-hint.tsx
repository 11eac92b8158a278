import { CopyCheck } from 'lucide-react'
import type { LikelyDuplicate } from '../../../src-shared/names/duplicate'
import { placeKeys } from '../../../src-shared/program/keys'
import { ariaKeys } from '../../state/commands/keys'
import { printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { KeyHint } from '../key-hint'
import { doubleQuestion, doubleReason } from './double-words'
import styles from './doubles-hint.module.css'

type Props = {
  readonly found: readonly LikelyDuplicate[]
  /** What is done with the known one: it takes the place of the new one, or is opened. */
  readonly does: 'take' | 'open'
  readonly onTake: (one: LikelyDuplicate) => void
  /** Called when the user says that it is somebody new. */
  readonly onNew: () => void
}

/**
 * Asks whether a new person or organisation is one of those known, and says why. It stands beside what is being typed and takes no focus; the
 * form around it listens for the key.
 */
export function DoublesHint({ found, does, onTake, onNew }: Props) {
  const words = useWords()
  const said = words.doubles
  return (
    <div role="status" className={styles['hint']}>
      {found.map((one, place) => {
        const { take, whom } = said.does[one.isInBin ? 'restore' : does]
        return (
          <div key={one.id} className={styles['one']}>
            <CopyCheck size={16} aria-hidden="true" />
            <p className={styles['said']}>
              {doubleQuestion(one, words)}
              <span className={styles['why']}>{doubleReason(one, words)}.</span>
            </p>
            <Button
              aria-keyshortcuts={place === 0 ? ariaKeys(placeKeys.takeOffered) : undefined}
              onClick={() => onTake(one)}
            >
              <span>
                {take}
                <span className="visually-hidden"> {whom(one.name)}</span>
              </span>
              {place === 0 && <KeyHint keys={printed(placeKeys.takeOffered)} />}
            </Button>
            {place === found.length - 1 && (
              <Button weight="quiet" onClick={onNew}>
                {said.makeNew}
              </Button>
            )}
          </div>
        )
      })}
    </div>
  )
}
