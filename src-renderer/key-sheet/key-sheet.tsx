import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useScreenCommands } from '../state/commands/registry'
import { printed } from '../state/screen/keyboard'
import floating from '../styles/floating.module.css'
import iconButton from '../styles/icon-button.module.css'
import { useWords } from '../text/words'
import { type KeyGroup, keyGroups } from './key-lines'
import styles from './key-sheet.module.css'

function Group({ group }: { readonly group: KeyGroup }) {
  const { or } = useWords().keySheet
  return (
    <section className={styles['group']}>
      <h2>{group.heading}</h2>
      <dl className={styles['lines']}>
        {group.lines.map(line => (
          <div key={line.name} className={styles['line']}>
            <dt>{line.name}</dt>
            <dd>
              {line.keys.map((keys, place) => (
                <span key={keys}>
                  {place > 0 && <span className={styles['or']}> {or} </span>}
                  <kbd className={styles['keys']}>{printed(keys)}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A sheet with every key. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const groups = keyGroups(useScreenCommands(), words)
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={floating['backdrop']} />
        <Dialog.Popup className={`${floating['surface']} ${styles['sheet']}`}>
          <div className={styles['head']}>
            <Dialog.Title className={`${floating['title']} ${styles['title']}`}>{words.keySheet.heading}</Dialog.Title>
            <Dialog.Close className={`${iconButton['button']} ${styles['close']}`} aria-label={words.close}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {/* A part that scrolls must be reachable by keyboard. */}
          <section className={styles['body']} aria-label={words.keySheet.heading} {...{ tabIndex: 0 }}>
            <p className={styles['intro']}>{words.keySheet.intro}</p>
            <div className={styles['groups']}>
              {groups.map(group => (
                <Group key={group.heading} group={group} />
              ))}
            </div>
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
