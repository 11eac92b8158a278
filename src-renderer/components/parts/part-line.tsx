import { Pencil } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { placeKeys } from '../../../src-shared/program/keys'
import type { AddableKind } from '../../../src-shared/records/catalogue/catalogue'
import type { RemovableKind } from '../../../src-shared/records/trash'
import { useWords } from '../../text/words'
import formStyles from '../form.module.css'
import { useEdit } from '../record/use-edit'
import { type Part, writtenToChange } from './part'
import { PartForm } from './part-form'
import styles from './part-form.module.css'
import { RemoveTool } from './remove-tool'
import { useKeptWritten } from './use-kept-values'
import { useOpener } from './use-opener'

type Props<Kind extends AddableKind & RemovableKind> = {
  readonly part: Part<Kind>
  readonly id: string
  /** The name of the part, used in the names of its buttons. */
  readonly name: string
  /** True if this line has no remove button, since the part is removed elsewhere. */
  readonly isKept?: boolean
  readonly children: ReactNode
}

/** A part of a record. Its button, or F2 on it, edits it in place; removing it can be undone. */
export function PartLine<Kind extends AddableKind & RemovableKind>({
  part,
  id,
  name,
  isKept = false,
  children,
}: Props<Kind>) {
  const words = useWords().parts
  const [written, keep] = useKeptWritten(`${part.kind} ${id}`, part.start)
  const edit = useEdit()
  const { opener, returnTo } = useOpener()
  const close = () => {
    keep(null)
    returnTo()
  }
  const open = () => keep({ began: part.start, values: part.start })
  if (written !== null)
    return (
      <PartForm
        label={words.changeNamed(name)}
        fields={part.fields}
        values={written.values}
        edit={edit}
        onChange={values => keep({ ...written, values })}
        onSave={() =>
          void edit.save('record:change', writtenToChange(part, id, written)).then(saved => saved && close())
        }
        onCancel={close}
      />
    )
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F2') return
    event.preventDefault()
    event.stopPropagation()
    open()
  }
  return (
    <div className={styles['line']}>
      <div className={styles['content']}>{children}</div>
      <div className={styles['tools']}>
        <button
          ref={opener}
          type="button"
          className={formStyles['tool']}
          aria-label={words.changeNamed(name)}
          aria-keyshortcuts={placeKeys.edit}
          title={`${words.change} (${placeKeys.edit})`}
          onClick={open}
          onKeyDown={onKeyDown}
        >
          <Pencil size={14} aria-hidden="true" />
        </button>
        {!isKept && <RemoveTool kind={part.kind} id={id} name={name} />}
      </div>
    </div>
  )
}
