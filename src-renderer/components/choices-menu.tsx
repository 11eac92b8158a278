import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import styles from '../styles/menu.module.css'
import { useOverlayContainer } from './overlay-container'

type Props = {
  readonly anchor: RefObject<HTMLElement | null>
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly isOn?: boolean
    readonly run: () => void
  }[]
  readonly onClose: () => void
}

/** A short menu under a button, for instance how to group or which format to export. */
export function ChoicesMenu({ anchor, items, onClose }: Props) {
  return (
    <Menu.Root open onOpenChange={open => !open && onClose()}>
      <Menu.Portal container={useOverlayContainer()}>
        <Menu.Positioner
          className={styles['positioner']}
          anchor={anchor}
          positionMethod="fixed"
          align="end"
          sideOffset={4}
        >
          <Menu.Popup className={styles['popup']} finalFocus={anchor}>
            {items.map(item => (
              <Menu.Item key={item.id} className={styles['item']} onClick={item.run}>
                <span className={styles['mark']}>{item.isOn && <Check size={14} aria-hidden="true" />}</span>
                {item.name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
