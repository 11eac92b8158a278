import styles from './key-hint.module.css'

/** A shortcut shown inside a button. It is hidden from screen readers, which use `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['keys']} aria-hidden="true">
      {keys}
    </span>
  )
}
