import { Combobox } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useWords } from '../text/words'
import styles from './multi-picker.module.css'
import type { PickerChoice } from './picker-choice'

/** The chosen values as chips, each with a button that drops it. */
export function PickerChips({ chosen }: { readonly chosen: readonly PickerChoice[] }) {
  const words = useWords().quickLog
  return chosen.map(choice => (
    <Combobox.Chip key={choice.id} className={styles['chip']} title={choice.detail}>
      <span className={styles['chipName']}>{choice.isNew ? words.newPerson(choice.name) : choice.name}</span>
      {choice.mark && (
        <>
          <span className={styles['mark']} aria-hidden="true">
            {choice.mark}
          </span>
          <span className="visually-hidden">{choice.detail}</span>
        </>
      )}
      <Combobox.ChipRemove className={styles['drop']} aria-label={words.remove(choice.name)}>
        <X size={12} aria-hidden="true" />
      </Combobox.ChipRemove>
    </Combobox.Chip>
  ))
}
