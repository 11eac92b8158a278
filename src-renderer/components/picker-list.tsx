import { Combobox } from '@base-ui/react/combobox'
import { UserPlus } from 'lucide-react'
import { useOverlayContainer } from './overlay-container'
import type { PickerChoice, PickerGroup } from './picker-choice'
import styles from './picker-list.module.css'

function Choice({ choice }: { readonly choice: PickerChoice }) {
  return (
    <Combobox.Item value={choice} className={styles['choice']} data-shown-first={choice.isShownFirst || undefined}>
      <span className={styles['name']}>
        {choice.isNew && <UserPlus size={14} aria-hidden="true" />}
        {choice.name}
      </span>
      {choice.detail && <span className={styles['detail']}>{choice.detail}</span>}
    </Combobox.Item>
  )
}

/** The choices that match the text, under the field. Shows `nothing` when there are none. */
export function PickerList({ nothing }: { readonly nothing: string | null }) {
  return (
    <Combobox.Portal container={useOverlayContainer()}>
      <Combobox.Positioner className={styles['positioner']} positionMethod="fixed" sideOffset={4}>
        <Combobox.Popup className={styles['popup']}>
          <Combobox.Empty className={styles['nothing']}>{nothing}</Combobox.Empty>
          <Combobox.List className={styles['list']}>
            {(group: PickerGroup) => (
              <Combobox.Group key={group.heading} items={[...group.items]} className={styles['group']}>
                {group.heading && (
                  <Combobox.GroupLabel className={styles['heading']}>{group.heading}</Combobox.GroupLabel>
                )}
                <Combobox.Collection>
                  {(choice: PickerChoice) => <Choice key={choice.id} choice={choice} />}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
