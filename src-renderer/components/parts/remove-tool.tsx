import { Trash2 } from 'lucide-react'
import type { RemovableKind } from '../../../src-shared/records/trash'
import { useWords } from '../../text/words'
import formStyles from '../form.module.css'
import { useSavedFact } from '../record/use-saved-fact'

type Props = { readonly kind: RemovableKind; readonly id: string; readonly name: string }

/** A button that removes one part of a record. The notice offers to undo it. */
export function RemoveTool({ kind, id, name }: Props) {
  const words = useWords().parts
  const { saveChoice } = useSavedFact(words.removed(name))
  return (
    <button
      type="button"
      className={formStyles['tool']}
      aria-label={words.removeNamed(name)}
      title={words.remove}
      onClick={() => void saveChoice('record:remove', { kind, id })}
    >
      <Trash2 size={14} aria-hidden="true" />
    </button>
  )
}
