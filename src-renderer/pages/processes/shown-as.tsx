import { Columns3, List } from 'lucide-react'
import { useWords } from '../../text/words'
import styles from './process-board.module.css'

type Props = { readonly isBoard: boolean; readonly onChange: (isBoard: boolean) => void }

/** Chooses list or board, with two buttons of which one is pressed. */
export function ShownAs({ isBoard, onChange }: Props) {
  const words = useWords().board
  return (
    <fieldset className={styles['switch']} aria-label={words.shown}>
      <button type="button" className={styles['way']} aria-pressed={!isBoard} onClick={() => onChange(false)}>
        <List size={16} aria-hidden="true" />
        {words.asList}
      </button>
      <button type="button" className={styles['way']} aria-pressed={isBoard} onClick={() => onChange(true)}>
        <Columns3 size={16} aria-hidden="true" />
        {words.asBoard}
      </button>
    </fieldset>
  )
}
