import { Dialog } from '@base-ui/react/dialog'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { LikelyDuplicate, TypedRecord } from '../../src-shared/names/duplicate'
import type { Place } from '../../src-shared/program/place'
import type { Id, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { DoublesHint } from '../components/doubles/doubles-hint'
import { fromTheBin } from '../components/doubles/from-the-bin'
import { takesOffered } from '../components/doubles/takes-offered'
import { newOrganisation, newPerson, useDoubles } from '../components/doubles/use-doubles'
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

/** What is compared with those known: the kinds of which a second row can be made by mistake. */
function typedIn(kind: NewKind, values: Values): TypedRecord | null {
  const name = values['name'] ?? ''
  if (kind === 'person') return newPerson(name, { organisationId: values['organisationId'] || null })
  if (kind !== 'organisation') return null
  return newOrganisation(name, {
    abbreviation: values['abbreviation']?.trim() || null,
    parentId: values['parentId'] || null,
  })
}

type FormProps = { readonly part: Part<NewKind>; readonly text: string; readonly onClose: () => void }

function NewForm({ part, text, onClose }: FormProps) {
  const allWords = useWords()
  const words = allWords.newRecord
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
  const area = useRef<HTMLDivElement>(null)
  const typed = typedIn(kind, values)
  const [newName, setNewName] = useState<string | null>(null)
  const likely = useDoubles(typed)
  const offered = typed?.name === newName ? [] : likely
  async function openInstead(one: LikelyDuplicate): Promise<void> {
    if (!typed || !(await fromTheBin(typed.kind, one, allWords))) return
    onClose()
    openPlace(placeOf(kind, one.id))
  }
  function onKeyDown(event: KeyboardEvent): void {
    const [first] = offered
    if (!first || !takesOffered(event)) return
    event.preventDefault()
    event.stopPropagation()
    void openInstead(first)
  }
  return (
    <div ref={area} onKeyDownCapture={onKeyDown}>
      <PartForm
        label={part.add}
        fields={part.fields}
        values={values}
        edit={edit}
        notice={
          typed && (
            <DoublesHint
              found={offered}
              does="open"
              onTake={one => void openInstead(one)}
              onNew={() => {
                setNewName(typed.name)
                area.current?.querySelector('input')?.focus()
              }}
            />
          )
        }
        onChange={keep}
        onSave={() => void save()}
        onCancel={() => {
          keep(null)
          onClose()
        }}
      />
    </div>
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
