import { useState } from 'react'
import { longestViewName } from '../../../src-shared/lists/list-limits'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { Button } from '../../components/button'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { Segments } from '../../components/segments'
import { TextBox } from '../../components/text-box'
import { change } from '../../state/commands/done-actions'
import { refusalOf } from '../../state/office/refusal-of'
import { changeKept } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { shownColumns } from '../grid/use-columns'
import type { ListScreenState } from '../use-list-screen'
import { useSavedChoices } from './views'

/** Saves what is shown as a new view, or over the saved view it began with: new name, new content, other readers. */
export function SaveViewDialog({ state, onClose }: { readonly state: ListScreenState; readonly onClose: () => void }) {
  const words = useWords()
  const { list, definition } = state
  const current = useSavedChoices().find(choice => choice.id === state.view)
  const [name, setName] = useState(current?.name ?? '')
  const [who, setWho] = useState<'me' | 'office'>(current?.savedAs?.isPrivate ? 'me' : 'office')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function save(isNew: boolean): Promise<void> {
    try {
      const kept = { ...definition, columns: [...shownColumns(list, definition.columns)] }
      const known = isNew ? undefined : current?.savedAs?.id
      const { id } = await change('view:save', {
        ...(known !== undefined && { id: known }),
        name,
        list,
        isPrivate: who === 'me',
        definition: kept,
      })
      changeKept(list, { view: id, definition: kept })
      onClose()
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    }
  }

  return (
    <DialogFrame
      title={words.lists.saveHeading}
      isForm
      aboveButtons={<RefusalAlert refusal={refusal} />}
      leave={{ label: words.lists.cancel }}
      others={current && <Button onClick={() => void save(true)}>{words.lists.saveAsNew}</Button>}
      act={{ label: words.lists.save, onAct: () => void save(current === undefined) }}
      onClose={onClose}
    >
      <TextBox
        id="view-name"
        label={words.lists.viewName}
        value={name}
        maxLength={longestViewName}
        onChange={setName}
      />
      <Segments
        legend={words.lists.whoSees}
        value={who}
        entries={[
          { value: 'office', label: words.lists.seenByOffice },
          { value: 'me', label: words.lists.seenByMe },
        ]}
        onChange={setWho}
      />
    </DialogFrame>
  )
}
