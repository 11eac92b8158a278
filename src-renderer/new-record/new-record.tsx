import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import type { Place } from '../../src-shared/program/place'
import type { Id, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { type Part, writtenToAdd } from '../components/parts/part'
import type { Values } from '../components/parts/part-field'
import { PartForm } from '../components/parts/part-form'
import { useKeptValues } from '../components/parts/use-kept-values'
import { useEdit } from '../components/record/use-edit'
import { openPlace } from '../state/router/router'
import type { NewKind } from '../state/screen/overlays'
import floating from '../styles/floating.module.css'
import { useWords } from '../text/words'
import { KindChoice } from './kind-choice'
import { LikelyDuplicates } from './likely-duplicates'
import styles from './new-record.module.css'
import { useNewParts } from './use-new-parts'

/** The place where the new record can be seen. A commitment is shown in its list, a colleague in the settings. */
function placeOf(kind: NewKind, id: string): Place {
  switch (kind) {
    case 'person':
      return { view: 'person', id: id as PersonId }
    case 'organisation':
      return { view: 'organisation', id: id as OrganisationId }
    case 'issue':
      return { view: 'issue', id: id as IssueId }
    case 'process':
      return { view: 'process', id: id as Id<'decision-process'> }
    case 'partner':
      return { view: 'partner', id: id as PartnerId }
    case 'commitment':
      return { view: 'commitments' }
    case 'staff':
      return { view: 'settings' }
  }
}

type FormProps = { readonly part: Part<NewKind>; readonly text: string; readonly onClose: () => void }

function NewForm({ part, text, onClose }: FormProps) {
  const words = useWords().newRecord
  const { kind } = part
  const [kept, keep] = useKeptValues(`new-${kind}`)
  const [first] = useState<Values>(() => ({ ...part.start, ...(text && { name: text, promise: text }) }))
  const edit = useEdit()
  const values = { ...part.start, ...(kept ?? first) }
  async function save(): Promise<void> {
    const name = values['name'] ?? values['promise'] ?? ''
    const made = await edit.save('record:add', writtenToAdd(part, values), words.made(name))
    if (!made) return
    keep(null)
    onClose()
    openPlace(placeOf(kind, made.id))
  }
  return (
    <>
      {kind === 'person' && (
        <LikelyDuplicates
          name={values['name'] ?? ''}
          organisationId={(values['organisationId'] || null) as OrganisationId | null}
          onOpen={onClose}
        />
      )}
      <PartForm
        label={part.add}
        fields={part.fields}
        values={values}
        edit={edit}
        onChange={keep}
        onSave={() => void save()}
        onCancel={() => {
          keep(null)
          onClose()
        }}
      />
    </>
  )
}

type Props = { readonly kind: NewKind | null; readonly text: string; readonly onClose: () => void }

/**
 * Makes a new record from every screen. Asks for the kind first unless it is given. Typed values are kept until they are saved or given up.
 */
export function NewRecord({ kind, text, onClose }: Props) {
  const words = useWords()
  const parts = useNewParts()
  const heading = kind === null ? words.newRecord.heading : parts[kind].add
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup className={`${floating['surface']} ${styles['dialog']}`}>
          <Dialog.Title className={styles['heading']}>{heading}</Dialog.Title>
          {kind === null ? (
            <KindChoice text={text} />
          ) : (
            <NewForm key={kind} part={parts[kind] as Part<NewKind>} text={text} onClose={onClose} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
