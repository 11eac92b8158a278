import { Popover } from '@base-ui/react/popover'
import type { RefObject } from 'react'
import type { SharedState } from '../../src-shared/program/sharing'
import { Button } from '../components/button'
import { RefusalAlert } from '../components/refusal-alert'
import { ComputerList } from '../components/sharing/computer-list'
import styles from '../components/sharing/sharing.module.css'
import { SharingFacts } from '../components/sharing/sharing-facts'
import { useSharingWays } from '../components/sharing/use-sharing-ways'
import { openPlace } from '../state/router/router'
import menu from '../styles/menu.module.css'
import { useWords } from '../text/words'

type Props = {
  readonly anchor: RefObject<HTMLElement | null>
  readonly shared: SharedState
  readonly now: Date
  readonly onClose: () => void
}

/** How sharing goes, under the words in the top bar: what waits, what is wrong, and the computers. It lies over the screen and asks nothing. */
export function SharingDetails({ anchor, shared, now, onClose }: Props) {
  const { sharing: words } = useWords()
  const ways = useSharingWays()
  const go = (view: 'settings' | 'clashes') => {
    onClose()
    openPlace({ view })
  }
  return (
    <Popover.Root open onOpenChange={open => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          className={menu['positioner']}
          anchor={anchor}
          positionMethod="fixed"
          align="end"
          sideOffset={4}
        >
          <Popover.Popup className={styles['details']} aria-label={words.heading} finalFocus={anchor}>
            <SharingFacts shared={shared} />
            <RefusalAlert refusal={ways.refusal} />
            <div className={styles['ways']}>
              <Button aria-disabled={ways.isBusy || shared.isExchanging} onClick={ways.exchange}>
                {words.exchangeNow}
              </Button>
              {shared.toSettle > 0 && <Button onClick={() => go('clashes')}>{words.toSettle(shared.toSettle)}</Button>}
            </div>
            <ComputerList computers={shared.computers} now={now} isBusy={ways.isBusy} onShutOut={ways.shutOut} />
            <Button weight="quiet" onClick={() => go('settings')}>
              {words.more}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
