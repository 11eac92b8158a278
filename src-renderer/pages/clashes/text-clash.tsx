import { fieldOfClash, keepWords, type ShownSide, sidesOf, sideValue } from '../../text/clash-words'
import { useWords } from '../../text/words'
import { BothTogether } from './both-together'
import { ChangedText } from './changed-text'
import styles from './clash-fields.module.css'
import type { FieldProps } from './field-props'
import { KeepButton, SideHead, Stands } from './side-head'

/** A field with a text: what it was before, both texts side by side with what each changed, and both together to save as they are or rewritten. */
export function TextClash(props: FieldProps) {
  const { clash, now, hasKeys, onSettle } = props
  const words = useWords()
  const [mine, theirs] = sidesOf(clash)
  const field = fieldOfClash(clash, words)
  const before = clash.before === null ? '' : String(clash.before)
  const side = (one: ShownSide, other: ShownSide) => (
    <div className={styles['card']} data-stands={one.stands || undefined}>
      <SideHead side={one} now={now} />
      {one.value === null || one.value === '' ? (
        <p className={styles['text']}>{sideValue(clash, one, words)}</p>
      ) : (
        <ChangedText before={before} text={String(one.value)} />
      )}
      <p className={styles['foot']}>
        <KeepButton
          side={one}
          label={keepWords(one, other, words)}
          about={field}
          hasKey={hasKeys}
          onKeep={() => onSettle({ side: one.side })}
        />
        {one.stands && <Stands />}
      </p>
    </div>
  )
  return (
    <>
      <h3 className={styles['field']}>{field}</h3>
      {before !== '' && (
        <div className={styles['before']}>
          <p className={styles['was']}>{words.clashes.before}</p>
          <p className={styles['text']}>{before}</p>
        </div>
      )}
      <div className={styles['cards']}>
        {side(mine, theirs)}
        {side(theirs, mine)}
      </div>
      <BothTogether {...props} field={field} />
    </>
  )
}
