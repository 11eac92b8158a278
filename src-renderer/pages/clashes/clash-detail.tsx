import type { Clash, ClashAnswer } from '../../../src-shared/program/clash'
import { keyOf, placeKeys } from '../../../src-shared/program/keys'
import { ruleSentence } from '../../../src-shared/text/rule-sentence'
import { Button } from '../../components/button'
import { printed } from '../../state/screen/keyboard'
import { fieldOfClash } from '../../text/clash-words'
import { useWords } from '../../text/words'
import { ClashField } from './clash-field'
import { type ClashGroup, clashingFields } from './clash-groups'
import styles from './clashes-page.module.css'
import { type JoinedDraft, type JoinedDrafts, untouched } from './joined-draft'

type Props = {
  readonly group: ClashGroup
  /** Its place among the records, counted from 1, and how many there are. */
  readonly place: number
  readonly total: number
  readonly now: Date
  readonly active: Clash | undefined
  readonly doLettersAct: boolean
  readonly drafts: JoinedDrafts
  readonly onActive: (clash: Clash) => void
  readonly onDraft: (clash: Clash, draft: JoinedDraft) => void
  readonly onSettle: (clash: Clash, answer: ClashAnswer | 'both') => void
  /** Opens the record. Null if it has no screen. */
  readonly onOpen: (() => void) | null
}

/** What is to settle in one record, field by field, each with both values. */
export function ClashDetail(props: Props) {
  const { group, place, total, now, active, doLettersAct, drafts, onActive, onDraft, onSettle, onOpen } = props
  const words = useWords()
  const said = words.clashes
  const name = group.name ?? said.nameless
  const fields = [...new Set(group.clashes.map(clash => fieldOfClash(clash, words)))]
  return (
    <div className={styles['detail']} data-pane>
      <header className={styles['about']}>
        <div className={styles['title']}>
          {fields.length > 0 && <p className={styles['muted']}>{said.fieldsIn(fields)}</p>}
          <h2 className={styles['name']}>{name}</h2>
        </div>
        {onOpen && <Button onClick={onOpen}>{said.openRecord}</Button>}
        <p className={styles['muted']}>{said.at(place, total)}</p>
      </header>
      {clashingFields(group.clashes).map(({ clash, edits }) => (
        <ClashField
          key={clash.id}
          clash={clash}
          edits={edits}
          now={now}
          isActive={clash === active}
          hasKeys={doLettersAct && clash === active}
          draft={drafts[clash.id] ?? untouched}
          onActive={() => onActive(clash)}
          onDraft={draft => onDraft(clash, draft)}
          onSettle={answer => onSettle(clash, answer)}
        />
      ))}
      {group.broken.length > 0 && (
        <section className={styles['broken']} aria-label={said.broken}>
          <h3>{said.broken}</h3>
          <p className={styles['muted']}>{said.brokenHint}</p>
          <ul>
            {group.broken.map(row => (
              <li key={row.rule}>{ruleSentence(row, words.language)}</li>
            ))}
          </ul>
        </section>
      )}
      {group.clashes.length > 0 && <Keys doLettersAct={doLettersAct} />}
    </div>
  )
}

/** The three keys that settle, as they are shown together. */
const settleKeys = (['settle-mine', 'settle-theirs', 'settle-both'] as const).map(keyOf).join(' ')

function Keys({ doLettersAct }: { readonly doLettersAct: boolean }) {
  const { keys } = useWords().clashes
  return (
    <p className={styles['keys']}>
      {doLettersAct && (
        <span>
          <kbd>{settleKeys}</kbd> {keys.choose}
        </span>
      )}
      <span>
        <kbd>{placeKeys.open}</kbd> {keys.open}
      </span>
      <span>
        <kbd>{printed(keyOf('undo'))}</kbd> {keys.undo}
      </span>
    </p>
  )
}
