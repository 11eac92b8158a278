import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { useOverlayContainer } from '../../components/overlay-container'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import { showView } from '../../state/screen/list-store'
import styles from '../../styles/menu.module.css'
import { useWords, type Words } from '../../text/words'
import type { ListScreenState } from '../use-list-screen'
import { allChoice, isChanged, shippedChoices, useSavedChoices, type ViewChoice } from './views'

type Props = {
  readonly state: ListScreenState
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

async function removeView(choice: ViewChoice, words: Words): Promise<void> {
  if (!choice.savedAs) return
  try {
    const text = words.lists.viewRemoved(choice.name)
    await change('view:remove', { id: choice.savedAs.id }, { tell: { text, words } })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** The views of a list, to choose, save and delete: the shipped ones, the user's own and the office's. */
export function ViewsMenu({ state, anchor, onClose }: Props) {
  const words = useWords()
  const { list, view, definition } = state
  const saved = useSavedChoices().filter(choice => choice.list === list)
  const groups = [
    { heading: '', choices: [allChoice(list, words), ...shippedChoices(words).filter(choice => choice.list === list)] },
    { heading: words.lists.ownViews, choices: saved.filter(choice => choice.savedAs?.isPrivate) },
    { heading: words.lists.officeViews, choices: saved.filter(choice => choice.savedAs && !choice.savedAs.isPrivate) },
  ].filter(group => group.choices.length > 0)
  const current = saved.find(choice => choice.id === view)
  return (
    <Menu.Root open onOpenChange={open => !open && onClose()}>
      <Menu.Portal container={useOverlayContainer()}>
        <Menu.Positioner
          className={styles['positioner']}
          anchor={anchor}
          positionMethod="fixed"
          align="start"
          sideOffset={4}
        >
          <Menu.Popup className={styles['popup']} finalFocus={anchor}>
            {groups.map(group => (
              <Menu.Group key={group.heading}>
                {group.heading && <Menu.GroupLabel className={styles['heading']}>{group.heading}</Menu.GroupLabel>}
                {group.choices.map(choice => (
                  <Menu.Item
                    key={choice.id ?? 'all'}
                    className={styles['item']}
                    onClick={() => showView(list, choice.id, choice.definition)}
                  >
                    <span className={styles['mark']}>
                      {choice.id === view && <Check size={14} aria-hidden="true" />}
                    </span>
                    {choice.name}
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
            <Menu.Separator className={styles['separator']} />
            <Menu.Item className={styles['item']} onClick={() => state.setPanel('save-view')}>
              <span className={styles['mark']} />
              {current && isChanged(current, definition) ? words.lists.saveOrRename : words.lists.saveView}
            </Menu.Item>
            {current && (
              <Menu.Item className={styles['item']} onClick={() => void removeView(current, words)}>
                <span className={styles['mark']} />
                {words.lists.removeView(current.name)}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
