import { useRef } from 'react'
import { DialogFrame } from '../components/dialog/dialog-frame'
import { useScreenCommands } from '../state/commands/registry'
import { printed } from '../state/screen/keyboard'
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
  const body = useRef<HTMLElement>(null)
  const groups = keyGroups(useScreenCommands(), words)
  return (
    <DialogFrame
      title={words.keySheet.heading}
      text={words.keySheet.intro}
      size="wide"
      bodyClass={styles['around']}
      focusFirst={() => body.current}
      onClose={onClose}
    >
      {/* A part that scrolls must be reachable by keyboard. */}
      <section ref={body} className={styles['body']} aria-label={words.keySheet.heading} {...{ tabIndex: 0 }}>
        <div className={styles['groups']}>
          {groups.map(group => (
            <Group key={group.heading} group={group} />
          ))}
        </div>
      </section>
    </DialogFrame>
  )
}
