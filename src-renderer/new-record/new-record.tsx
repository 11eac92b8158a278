import { useId, useRef, useState } from 'react'
import type { Place } from '../../src-shared/program/place'
import type { Id, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { DialogFrame } from '../components/dialog/dialog-frame'
import { type Part, writtenToAdd } from '../components/parts/part'
import type { Values } from '../components/parts/part-field'
import { PartForm } from '../components/parts/part-form'
import { useKeptValues } from '../components/parts/use-kept-values'
import { useEdit } from '../components/record/use-edit'
import { RefusalAlert } from '../components/refusal-alert'
import { openPlace } from '../state/router/router'
import type { NewKind } from '../state/screen/overlays'
import { useWords } from '../text/words'
import { KindChoice } from './kind-choice'
import { LikelyDuplicates } from './likely-duplicates'
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

/** The form of the kind that was chosen. Its typed values are kept until they are saved or given up. */
function NewForm({ part, text, onClose }: FormProps) {
  const allWords = useWords()
  const words = allWords.newRecord
  const { kind } = part
  const form = useId()
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
  function giveUp(): void {
    keep(null)
    onClose()
  }
  return (
    <DialogFrame
      title={part.add}
      size="large"
      aboveButtons={<RefusalAlert refusal={edit.refusal} />}
      leave={{ label: allWords.parts.cancel, onLeave: giveUp }}
      act={{ label: allWords.parts.save, isDisabled: edit.isBusy, form }}
      onClose={onClose}
    >
      {kind === 'person' && (
        <LikelyDuplicates
          name={values['name'] ?? ''}
          organisationId={(values['organisationId'] || null) as OrganisationId | null}
          onOpen={onClose}
        />
      )}
      <PartForm
        label={part.add}
        framed={form}
        fields={part.fields}
        values={values}
        edit={edit}
        onChange={keep}
        onSave={() => void save()}
        onCancel={giveUp}
      />
    </DialogFrame>
  )
}

type Props = { readonly kind: NewKind | null; readonly text: string; readonly onClose: () => void }

/** Makes a new record from every screen. Asks for the kind first unless it is given. */
export function NewRecord({ kind, text, onClose }: Props) {
  const words = useWords().newRecord
  const parts = useNewParts()
  const firstKind = useRef<HTMLDivElement>(null)
  if (kind !== null) return <NewForm key={kind} part={parts[kind] as Part<NewKind>} text={text} onClose={onClose} />
  return (
    <DialogFrame
      title={words.heading}
      size="large"
      focusFirst={() => firstKind.current?.querySelector('button') ?? null}
      onClose={onClose}
    >
      <div ref={firstKind}>
        <KindChoice text={text} />
      </div>
    </DialogFrame>
  )
}
