import { isGroup } from '../../../src-shared/lists/list-filter'
import { ListScreen } from '../../list/list-screen'
import { changeShown, useKeptList } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import styles from './commitments-page.module.css'

const sides = ['us', 'them'] as const
type Side = (typeof sides)[number]

/** Chooses the promises of both sides, ours or theirs. It is an ordinary condition of the list's filter. */
function Whose() {
  const words = useWords().lists
  const { filter } = useKeptList('commitments').definition
  const at = filter.rows.findIndex(row => !isGroup(row) && row.field === 'madeBy' && row.operator === 'any-of')
  const row = filter.rows[at]
  const codes = row && 'codes' in row ? row.codes : []
  const shown = codes.length === 1 ? codes[0] : undefined
  function choose(side: Side | undefined): void {
    const others = filter.rows.filter((_, place) => place !== at)
    const rows = side ? [...others, { field: 'madeBy', operator: 'any-of' as const, codes: [side] }] : others
    changeShown('commitments', { filter: { ...filter, rows } })
  }
  // In a filter of which any condition will do, one more would add rows and not choose among them.
  if (filter.match === 'any' && filter.rows.length > 0) return null
  const ways = [{ side: undefined, name: words.whose.all }, ...sides.map(side => ({ side, name: words.whose[side] }))]
  return (
    <fieldset className={styles['whose']} aria-label={words.whose.legend}>
      {ways.map(({ side, name }) => (
        <button
          key={name}
          type="button"
          className={styles['way']}
          aria-pressed={side === shown}
          onClick={() => choose(side)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

/** What we and they have promised, by when it calls for something. */
export function CommitmentsPage() {
  const words = useWords()
  return <ListScreen list="commitments" heading={words.views.commitments} switcher={<Whose />} />
}
