import { X } from 'lucide-react'
import type { ColumnCode, ListCode } from '../../src-shared/lists/list-columns'
import { placeKeys } from '../../src-shared/program/keys'
import { Button } from '../components/button'
import { KeyHint } from '../components/key-hint'
import iconButton from '../styles/icon-button.module.css'
import { useWords } from '../text/words'
import { useNames } from './filter/names'
import { cellText, rowName } from './grid/cell-text'
import type { AnyRow } from './grid/list-row-type'
import { showable } from './grid/usual-columns'
import styles from './preview-panel.module.css'

type Props = {
  readonly list: ListCode
  readonly row: AnyRow | undefined
  readonly onClose: () => void
  /** Undefined if the record has no screen. */
  readonly onOpen: (() => void) | undefined
}

/** The facts of the active row, beside the list. The panel follows the arrow keys and never takes the focus. */
export function PreviewPanel({ list, row, onClose, onOpen }: Props) {
  const words = useWords()
  const names = useNames()
  const facts = row
    ? showable(list).flatMap(column => {
        const text = cellText(row, column, names, words)
        return text === '' ? [] : [{ code: column.code, text }]
      })
    : []
  return (
    <aside className={styles['panel']} aria-label={words.lists.preview} data-pane>
      <div className={styles['head']}>
        <h2 className={styles['name']}>{row ? rowName(row) || words.log.noHeadline : words.lists.noRow}</h2>
        <button type="button" className={iconButton['button']} aria-label={words.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <dl className={styles['facts']}>
        {facts.map(({ code, text }) => (
          <div key={code} className={styles['fact']}>
            <dt>{words.shared.list.columns[code as ColumnCode]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {row && onOpen && (
        <div className={styles['foot']}>
          <Button onClick={onOpen}>
            {words.lists.open}
            <KeyHint keys={placeKeys.open} />
          </Button>
        </div>
      )}
    </aside>
  )
}
