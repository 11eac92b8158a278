import type { KeyboardEvent } from 'react'
import { placeKeys } from '../../../src-shared/program/keys'
import { longDate } from '../../../src-shared/text/dates'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { RefusalAlert } from '../../components/refusal-alert'
import { ariaKeys } from '../../state/commands/keys'
import { refusalOf } from '../../state/office/refusal-of'
import { isCommand, printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import { EndingList } from './ending-list'
import { LeftWithout } from './left-without'
import { ReshuffleScope } from './reshuffle-scope'
import { useReshuffle } from './use-reshuffle'

/** A new government or Riksdag: many roles end on one day and successors take over. What would be left behind is shown first. */
export function ReshufflePart() {
  const words = useWords()
  const reshuffle = useReshuffle()
  const { done, endings, roles, listed, left } = reshuffle

  function onKeyDown(event: KeyboardEvent): void {
    if (!isCommand(event) || event.key !== 'Enter') return
    event.preventDefault()
    reshuffle.apply()
  }

  if (done)
    return (
      <>
        <h2>{words.reshuffle.doneHeading}</h2>
        <p>{words.reshuffle.done(done.count, longDate(done.lastOn, words.language))}</p>
        <LeftWithout left={done.left} />
        <div className={styles['ways']}>
          <Button onClick={reshuffle.again}>{words.reshuffle.another}</Button>
        </div>
      </>
    )
  // A fieldset, because the keys work in the whole of it.
  return (
    <fieldset className={styles['panel']} aria-label={words.care.parts.reshuffle} onKeyDown={onKeyDown}>
      <p className={styles['intro']}>{words.reshuffle.intro}</p>
      <ReshuffleScope reshuffle={reshuffle} />
      <RefusalAlert refusal={reshuffle.refused && refusalOf(reshuffle.refused)} />
      {!listed.data && !reshuffle.refused && <p>{words.reshuffle.chooseFirst}</p>}
      {listed.data && roles.length === 0 && <p>{words.reshuffle.noRoles}</p>}
      {roles.length > 0 && <EndingList reshuffle={reshuffle} />}
      {left && <LeftWithout left={left} />}
      {roles.length > 0 && (
        <div className={styles['ways']}>
          <Button
            weight="primary"
            disabled={endings.length === 0 || reshuffle.isBusy}
            onClick={reshuffle.apply}
            aria-keyshortcuts={ariaKeys(placeKeys.save)}
          >
            {words.reshuffle.apply(endings.length)}
            <KeyHint keys={printed(placeKeys.save)} />
          </Button>
        </div>
      )}
    </fieldset>
  )
}
