import type { Clash } from '../../../src-shared/program/clash'
import { fieldOfClash, keepWords, type ShownSide, sidesOf, sideValue } from '../../text/clash-words'
import { storedValue } from '../../text/stored-value'
import { useWords } from '../../text/words'
import styles from './clash-fields.module.css'
import type { FieldProps } from './field-props'
import { KeepButton, SideHead, Stands } from './side-head'

/** The words of the button for a side of a record that one deleted and another wrote in. */
const isRemoval = ({ column }: Clash, { stands, value }: ShownSide): boolean =>
  (stands || column === 'deleted_at') && value !== null

/** A field with a short value, or whether a record is in the trash: what was before, and both values beside each other. */
export function ShortClash({ clash, edits, now, hasKeys, onSettle }: FieldProps) {
  const words = useWords()
  const said = words.clashes
  const [mine, theirs] = sidesOf(clash)
  const field = fieldOfClash(clash, words)
  const labelFor = (side: ShownSide, other: ShownSide) => {
    if (clash.isOfDeletion) return isRemoval(clash, side) ? said.letGo : said.keepRecord
    return keepWords(side, other, words)
  }
  /** All that was written in a deleted row, on the side that wrote it. */
  const valuesOf = (one: ShownSide): readonly string[] =>
    one.stands
      ? [sideValue(clash, one, words)]
      : edits.flatMap(edit =>
          sidesOf(edit)
            .filter(({ stands }) => !stands)
            .map(written => sideValue(edit, written, words)),
        )
  const side = (one: ShownSide, other: ShownSide) => (
    <div className={styles['short']} data-stands={one.stands || undefined}>
      <SideHead side={one} now={now} />
      {valuesOf(one).map(value => (
        <p key={value} className={styles['value']}>
          {value}
        </p>
      ))}
      {one.stands && <Stands />}
      <KeepButton
        side={one}
        label={labelFor(one, other)}
        about={field}
        hasKey={hasKeys}
        onKeep={() => onSettle({ side: one.side })}
      />
    </div>
  )
  return (
    <div className={styles['row']}>
      <div className={styles['label']}>
        <h3 className={styles['field']}>{field}</h3>
        {!clash.isOfDeletion && (
          <p className={styles['was']}>
            {said.before}: {storedValue(clash, clash.before, words)}
          </p>
        )}
      </div>
      {side(mine, theirs)}
      {side(theirs, mine)}
    </div>
  )
}
