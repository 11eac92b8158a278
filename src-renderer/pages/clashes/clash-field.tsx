import { fieldOfClash } from '../../text/clash-words'
import { useWords } from '../../text/words'
import styles from './clash-fields.module.css'
import type { FieldProps } from './field-props'
import { ShortClash } from './short-clash'
import { TextClash } from './text-clash'

/** One clash: a text at length, anything else in a line. The field that has the focus is the one that the keys act on. */
export function ClashField(props: FieldProps & { readonly isActive: boolean; readonly onActive: () => void }) {
  const { isActive, onActive, ...rest } = props
  const words = useWords()
  const isText = rest.clash.isText && !rest.clash.isOfDeletion
  return (
    <section
      className={styles['clash']}
      aria-label={fieldOfClash(rest.clash, words)}
      aria-current={isActive || undefined}
      onFocusCapture={onActive}
    >
      {isText ? <TextClash {...rest} /> : <ShortClash {...rest} />}
    </section>
  )
}
