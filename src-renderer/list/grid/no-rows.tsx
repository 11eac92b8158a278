import { conditionsOf } from '../../../src-shared/lists/checked-list'
import { wholeView } from '../../../src-shared/lists/list-settings'
import { keyOf } from '../../../src-shared/program/keys'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { printed } from '../../state/screen/keyboard'
import { changeShown, setText } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { createIn } from '../edit/create-in'
import { ClearedCommitments } from '../filter/cleared'
import { mayBeNew } from '../filter/may-be-new'
import styles from '../list-screen.module.css'
import type { ListScreenState } from '../use-list-screen'
import { useViewName } from '../views/view-name'

/** Removes the filter and the search text so that all rows show. The sorting stays. */
export function clearFilter({ list }: ListScreenState): void {
  setText(list, '')
  changeShown(list, { filter: wholeView.filter })
}

const followUps = ['my-open-commitments', 'overdue'] as const

/** Shown when there are no rows: nothing matches, or the list is empty. For some views of commitments an empty list is good news. */
export function NoRows({ state }: { readonly state: ListScreenState }) {
  const words = useWords().lists
  const { list, text, definition, wholeTotal } = state
  const { name, isChanged } = useViewName(state)
  const filters = conditionsOf(definition.filter).length
  const isWhole = text.trim() === '' && filters === 0
  const typed = text.trim()
  const isCleared = state.view !== null && !isChanged && text.trim() === ''
  const cleared = isCleared ? followUps.find(view => state.view === `shipped:${view}`) : undefined
  return (
    <div className={styles['none']}>
      {cleared ? (
        <ClearedCommitments view={cleared} />
      ) : (
        <>
          <p>
            {isWhole || wholeTotal === 0
              ? words.empty[list]
              : isCleared
                ? words.cleared(name)
                : words.noHits(text.trim(), filters)}
          </p>
          {!isWhole && wholeTotal !== 0 && (
            <Button weight="primary" onClick={() => clearFilter(state)}>
              {isCleared ? words.showAll : words.clearFilter}
            </Button>
          )}
          {isWhole && list !== 'interactions' && (
            <Button weight="primary" onClick={() => createIn(list)}>
              {words.create[list]}
              <KeyHint keys={printed(keyOf('list-new'))} />
            </Button>
          )}
          {mayBeNew(list, typed) && <Button onClick={() => createIn(list, typed)}>{words.createCalled(typed)}</Button>}
        </>
      )}
    </div>
  )
}
