import { placeKeys } from '../../../src-shared/program/keys'
import { written } from '../../../src-shared/text/counted'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from '../list-screen.module.css'
import type { ListScreenState } from '../use-list-screen'
import { editableColumns } from './editable-columns'
import { canRemove } from './remove-rows'
import { allTicked, nothingTicked, tickedOf } from './selection'

type Props = { readonly state: ListScreenState; readonly onCopy: () => void; readonly onRemove: () => void }

/** The actions for the ticked rows. Nothing when no row is ticked. */
export function SelectionBar({ state, onCopy, onRemove }: Props) {
  const words = useWords()
  const { list, selection, hits: total = 0 } = state
  const ticked = tickedOf(selection, total)
  if (ticked === 0) return null
  return (
    <div className={styles['selection']} role="toolbar" aria-label={words.lists.selection}>
      <p role="status">{words.lists.ticked(ticked, written(ticked, words.language))}</p>
      {editableColumns(list).length > 0 && (
        <Button onClick={() => state.setPanel('edit')} aria-keyshortcuts={placeKeys.editTicked}>
          {words.lists.edit}
          <KeyHint keys={placeKeys.editTicked} />
        </Button>
      )}
      <Button onClick={onCopy} aria-keyshortcuts={placeKeys.copyRows}>
        {words.lists.copy.ticked}
        <KeyHint keys={printed(placeKeys.copyRows)} />
      </Button>
      {canRemove(list) && (
        <Button onClick={onRemove} aria-keyshortcuts={placeKeys.toTrash}>
          {words.lists.toTrash}
          <KeyHint keys={printed(placeKeys.toTrash)} />
        </Button>
      )}
      {ticked < total && (
        <Button weight="quiet" onClick={() => state.setSelection(allTicked)}>
          {words.lists.tickAllHits(written(total, words.language))}
        </Button>
      )}
      <Button weight="quiet" onClick={() => state.setSelection(nothingTicked)}>
        {words.lists.untick}
      </Button>
    </div>
  )
}
