import { Popover } from '@base-ui/react/popover'
import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import type { RefObject } from 'react'
import { type ColumnCode, columnOf } from '../../../src-shared/lists/list-columns'
import { Button } from '../../components/button'
import { useOverlayContainer } from '../../components/overlay-container'
import { changeKept, changeShown, useKeptList } from '../../state/screen/list-store'
import iconButton from '../../styles/icon-button.module.css'
import styles from '../../styles/menu.module.css'
import { useWords } from '../../text/words'
import { shownColumns } from '../grid/use-columns'
import { showable, usualWidth } from '../grid/usual-columns'
import type { ListScreenState } from '../use-list-screen'

type Props = {
  readonly state: ListScreenState
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

const step = 24

/** Chooses which columns show, in which order and how wide: everything that dragging does, by keyboard too. */
export function ColumnsPanel({ state, anchor, onClose }: Props) {
  const words = useWords()
  const { list } = state
  const { definition, widths } = useKeptList(list)
  const shown = shownColumns(list, definition.columns)
  const hidden = showable(list)
    .map(({ code }) => code)
    .filter(code => !shown.includes(code))
  const show = (columns: readonly string[]) => changeShown(list, { columns })
  const called = (code: string) => words.shared.list.columns[code as ColumnCode]

  function move(code: string, by: 1 | -1): void {
    const others = shown.filter(one => one !== code)
    others.splice(shown.indexOf(code) + by, 0, code)
    show(others)
  }
  function widen(code: string, by: number): void {
    const column = columnOf(list, code)
    const now = widths[code] ?? (column ? usualWidth(list, column).least : 120)
    changeKept(list, { widths: { ...widths, [code]: Math.max(60, now + by) } })
  }

  return (
    <Popover.Root open onOpenChange={open => !open && onClose()}>
      <Popover.Portal container={useOverlayContainer()}>
        <Popover.Positioner
          className={styles['positioner']}
          anchor={anchor}
          positionMethod="fixed"
          align="end"
          sideOffset={4}
        >
          <Popover.Popup className={styles['popup']} aria-label={words.lists.columns} finalFocus={anchor}>
            <div className={styles['columns']}>
              {[...shown, ...hidden].map(code => {
                const place = shown.indexOf(code)
                return (
                  <div key={code} className={styles['column']}>
                    <label>
                      <input
                        type="checkbox"
                        checked={place >= 0}
                        disabled={place >= 0 && shown.length === 1}
                        onChange={() => show(place >= 0 ? shown.filter(one => one !== code) : [...shown, code])}
                      />
                      {called(code)}
                    </label>
                    {place >= 0 && (
                      <>
                        <button
                          type="button"
                          className={`${iconButton['button']} ${styles['step']}`}
                          disabled={place === 0}
                          aria-label={words.lists.moveEarlier(called(code))}
                          onClick={() => move(code, -1)}
                        >
                          <ArrowUp size={14} aria-hidden="true" />
                        </button>
                        <button
                          type="button"
                          className={`${iconButton['button']} ${styles['step']}`}
                          disabled={place === shown.length - 1}
                          aria-label={words.lists.moveLater(called(code))}
                          onClick={() => move(code, 1)}
                        >
                          <ArrowDown size={14} aria-hidden="true" />
                        </button>
                        <button
                          type="button"
                          className={`${iconButton['button']} ${styles['step']}`}
                          aria-label={words.lists.narrower(called(code))}
                          onClick={() => widen(code, -step)}
                        >
                          <Minus size={14} aria-hidden="true" />
                        </button>
                        <button
                          type="button"
                          className={`${iconButton['button']} ${styles['step']}`}
                          aria-label={words.lists.wider(called(code))}
                          onClick={() => widen(code, step)}
                        >
                          <Plus size={14} aria-hidden="true" />
                        </button>
                      </>
                    )}
                  </div>
                )
              })}
              <Button
                weight="quiet"
                onClick={() => changeKept(list, { definition: { ...definition, columns: null }, widths: {} })}
              >
                {words.lists.usualColumns}
              </Button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
