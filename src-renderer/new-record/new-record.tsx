import { useId, useRef, useState } from 'react'
import type { Place } from '../../src-shared/program/place'
import type { Id, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { DialogFrame } from '../components/dialog/dialog-frame'
import { DoublesHint } from '../components/doubles/doubles-hint'
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
import { useNewDoubles } from './use-new-doubles'
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

const noValues: Values = {}

/** The form of the kind that was chosen, if one was: its values, kept until they are saved or given up, and how it is saved. */
function useNewForm(part: Part<NewKind> | null, text: string, onClose: () => void) {
  const words = useWords().newRecord
  const [kept, keep] = useKeptValues(`new-${part?.kind ?? 'any'}`)
  const [begun, setBegun] = useState<{ readonly kind: NewKind; readonly values: Values } | null>(null)
  const edit = useEdit()
  if (part && begun?.kind !== part.kind)
    setBegun({ kind: part.kind, values: { ...part.start, ...(text && { name: text, promise: text }) } })
  const values = part ? { ...part.start, ...(kept ?? begun?.values) } : noValues
  async function save(): Promise<void> {
    if (!part) return
    const name = values['name'] ?? values['promise'] ?? ''
    const made = await edit.save('record:add', writtenToAdd(part, values), words.made(name))
    if (!made) return
    keep(null)
    onClose()
    openPlace(placeOf(part.kind, made.id))
  }
  function giveUp(): void {
    keep(null)
    onClose()
  }
  return { edit, values, keep, save, giveUp }
}

type Props = { readonly kind: NewKind | null; readonly text: string; readonly onClose: () => void }

/**
 * Makes a new record from every screen. Asks for the kind first unless it is given. The two steps have one frame: a frame that closes gives
 * the focus back, and would take it from the next.
 */
export function NewRecord({ kind, text, onClose }: Props) {
  const words = useWords()
  const id = useId()
  const parts = useNewParts()
  const part = kind === null ? null : (parts[kind] as Part<NewKind>)
  const { edit, values, keep, save, giveUp } = useNewForm(part, text, onClose)
  const choices = useRef<HTMLDivElement>(null)
  const doubles = useNewDoubles(part?.kind, values, known => {
    onClose()
    if (part) openPlace(placeOf(part.kind, known))
  })
  return (
    <DialogFrame
      title={part ? part.add : words.newRecord.heading}
      size="large"
      aboveButtons={part && <RefusalAlert refusal={edit.refusal} />}
      leave={part ? { label: words.parts.cancel, onLeave: giveUp } : undefined}
      act={part ? { label: words.parts.save, isDisabled: edit.isBusy, form: id } : undefined}
      focusFirst={part ? 'field' : () => choices.current?.querySelector('button') ?? null}
      onKeys={doubles.onKeys}
      onClose={onClose}
    >
      {part === null && (
        <div ref={choices}>
          <KindChoice text={text} />
        </div>
      )}
      {part && (
        <PartForm
          key={part.kind}
          label={part.add}
          framed={id}
          fields={part.fields}
          values={values}
          edit={edit}
          notice={
            doubles.isAsked && (
              <DoublesHint
                found={doubles.offered}
                does="open"
                onTake={doubles.take}
                onNew={() => {
                  doubles.isNew()
                  document.getElementById(id)?.querySelector('input')?.focus()
                }}
              />
            )
          }
          onChange={keep}
          onSave={() => void save()}
          onCancel={giveUp}
        />
      )}
    </DialogFrame>
  )
}
