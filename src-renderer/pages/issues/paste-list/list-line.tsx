import type { ShownRow } from '../../../../src-shared/imports/import-plan'
import type { ImportDecision } from '../../../../src-shared/imports/import-verb'
import type { ListItem } from '../../../../src-shared/imports/nested-list'
import { reasonsLine } from '../../../../src-shared/text/imports/import-text'
import box from '../../../components/text-box.module.css'
import { useWords, type Words } from '../../../text/words'
import styles from './paste-list.module.css'

type Props = {
  readonly item: ListItem
  readonly row: ShownRow | undefined
  readonly mark: Readonly<Record<string, unknown>>
  readonly onDecide: (decision: ImportDecision | undefined) => void
}

type Choice = { readonly value: string; readonly label: string; readonly decision: ImportDecision }

/** What the user can choose for a line that is like something of the office, or that is in another area there. */
function choicesFor(row: ShownRow, said: Words['pasteList']): readonly Choice[] {
  // What was chosen stays to be chosen otherwise, or taken back.
  const { decision, target } = row
  if (decision?.do === 'match' && target)
    return [
      { value: decision.id, label: said.isSame(target.name), decision },
      { value: 'new', label: said.asNew, decision: { do: 'new' } },
    ]
  if (row.candidates.length > 0 || row.verb === 'review')
    return [
      ...row.candidates.map(
        ({ id, name }): Choice => ({ value: id, label: said.isSame(name), decision: { do: 'match', id } }),
      ),
      { value: 'new', label: said.asNew, decision: { do: 'new' } },
    ]
  if (row.verb !== 'conflict') return []
  const moving: readonly Choice[] = [
    { value: 'update', label: said.moves, decision: { do: 'update' } },
    { value: 'fill', label: said.stays, decision: { do: 'fill' } },
  ]
  return moving.filter(({ decision }) => row.choices.includes(decision.do))
}

/** Returns what would be done with a line, in a few words. */
function verbOf({ verb, decision, target }: ShownRow, said: Words['pasteList']): string {
  if (decision?.do === 'new') return said.verbs.new
  if (decision?.do === 'update') return said.moves
  if (decision?.do === 'match' && target) return said.isSame(target.name)
  return said.verbs[verb]
}

const chosenIn = (decision: ImportDecision | null): string =>
  decision === null ? '' : decision.do === 'match' ? decision.id : decision.do

/** A line of the list, where it belongs and what would be done with it. */
export function ListLine({ item, row, mark, onDecide }: Props) {
  const words = useWords()
  const said = words.pasteList
  const choices = row ? choicesFor(row, said) : []
  const verb = row ? verbOf(row, said) : said.comparing
  const reasons = row?.reasons.filter(({ what }) => what !== 'matched' && what !== 'may-be') ?? []
  const why = reasonsLine(reasons, words.language)
  return (
    <li className={styles['line']} style={{ paddingInlineStart: `calc(${item.level} * 24px)` }}>
      <div className={styles['said']}>
        <button type="button" className={styles['name']} {...mark}>
          {item.name}
          <span className={styles['level']}>{said.level(item.level + 1)}</span>
        </button>
        <span className={`${styles['verb']} ${row ? (styles[row.verb] ?? '') : ''}`}>{verb}</span>
      </div>
      {choices.length > 0 && (
        <select
          className={box['box']}
          aria-label={said.choice(item.name)}
          value={chosenIn(row?.decision ?? null)}
          onChange={event => onDecide(choices.find(({ value }) => value === event.target.value)?.decision)}
        >
          <option value="">{said.notChosen}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {why !== '' && <p className={styles['why']}>{why}</p>}
    </li>
  )
}
