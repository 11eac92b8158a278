import type { KeyboardEvent } from 'react'
import { movedItem, withoutItem } from '../../../../src-shared/imports/nested-list'
import { placeKeys } from '../../../../src-shared/program/keys'
import { Button } from '../../../components/button'
import { isPress } from '../../../state/commands/keys'
import { useRoving } from '../../../state/screen/use-roving'
import { useWords } from '../../../text/words'
import { ListLine } from './list-line'
import styles from './paste-list.module.css'
import type { WorkedList } from './use-pasted-list'

/** The lines of a pasted list as a tree. Each can be moved in and out and removed, by key and by button. */
export function ListTree({ worked }: { readonly worked: WorkedList }) {
  const said = useWords().pasteList
  const { items, rewrite } = worked
  // A line is known by its place, so that the focus stays there when the list is rewritten.
  const lines = items.map((item, place) => ({ item, key: String(place) }))
  const roving = useRoving<HTMLUListElement>(lines.map(({ key }) => key))
  const at = roving.active === null ? -1 : Number(roving.active)
  const acts: Readonly<Record<string, () => void>> = {
    [placeKeys.cardRight]: () => rewrite(movedItem(items, at, 1)),
    [placeKeys.cardLeft]: () => rewrite(movedItem(items, at, -1)),
    [placeKeys.toTrash]: () => rewrite(withoutItem(items, at)),
  }
  function onKeyDown(event: KeyboardEvent): void {
    roving.list.onKeyDown(event)
    const isOnLine = event.target instanceof HTMLElement && event.target.hasAttribute('data-item')
    const press = Object.keys(acts).find(keys => isPress(event.nativeEvent, keys))
    if (!isOnLine || press === undefined || items[at] === undefined) return
    event.preventDefault()
    acts[press]?.()
  }
  const tools = [
    [said.moveOut, placeKeys.cardLeft],
    [said.moveIn, placeKeys.cardRight],
    [said.remove, placeKeys.toTrash],
  ] as const
  return (
    <section className={styles['tree']} aria-labelledby="pasted-tree">
      <h3 id="pasted-tree" className={styles['label']}>
        {said.tree}
      </h3>
      {items.length === 0 ? (
        <p className={styles['hint']}>{said.empty}</p>
      ) : (
        <>
          <div className={styles['tools']} role="toolbar" aria-label={said.tools}>
            {tools.map(([label, keys]) => (
              <Button key={keys} disabled={items[at] === undefined} onClick={acts[keys]}>
                {label}
              </Button>
            ))}
            <Button disabled={!worked.canGoBack} onClick={worked.goBack}>
              {said.goBack}
            </Button>
          </div>
          <ul
            ref={roving.list.ref}
            className={styles['lines']}
            aria-label={said.tree}
            onFocus={roving.list.onFocus}
            onKeyDown={onKeyDown}
          >
            {lines.map(({ item, key }) => (
              <ListLine
                key={key}
                item={item}
                row={worked.rowOf(item)}
                mark={roving.item(key)}
                onDecide={decision => worked.decide(item.name, decision)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
