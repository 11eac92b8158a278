import { Plus } from 'lucide-react'
import type { AddableKind } from '../../../src-shared/records/catalogue/catalogue'
import { Button } from '../button'
import { useEdit } from '../record/use-edit'
import { type Part, writtenToAdd } from './part'
import { PartForm } from './part-form'
import styles from './part-form.module.css'
import { useKeptValues } from './use-kept-values'
import { useOpener } from './use-opener'

type Props<Kind extends AddableKind> = {
  readonly part: Part<Kind>
  readonly owner: string
  /** Primary if there is nothing yet, and adding is what to do. */
  readonly weight?: 'primary' | 'secondary'
}

/** A button that turns into a form in the same place. The typed values are kept until they are saved or given up. */
export function AddPart<Kind extends AddableKind>({ part, owner, weight = 'secondary' }: Props<Kind>) {
  const [values, keep] = useKeptValues(`new-${part.kind} ${owner}`)
  const edit = useEdit()
  const { opener, returnTo } = useOpener()
  const close = () => {
    keep(null)
    returnTo()
  }
  if (values === null)
    return (
      <div className={styles['adding']}>
        <Button ref={opener} weight={weight} onClick={() => keep(part.start)}>
          <Plus size={16} aria-hidden="true" />
          {part.add}
        </Button>
      </div>
    )
  const written = { ...part.start, ...values }
  return (
    <PartForm
      label={part.add}
      fields={part.fields}
      values={written}
      edit={edit}
      onChange={keep}
      onSave={() => void edit.save('record:add', writtenToAdd(part, written)).then(saved => saved && close())}
      onCancel={close}
    />
  )
}
