import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { listColumns } from '../../../src-shared/lists/list-columns'
import type { Filter } from '../../../src-shared/lists/list-filter'
import { placeKeys } from '../../../src-shared/program/keys'
import { written } from '../../../src-shared/text/counted'
import { filterSentence } from '../../../src-shared/text/list-sentence'
import { Button } from '../../components/button'
import { ariaKeys } from '../../state/commands/keys'
import { isCommand, printed } from '../../state/screen/keyboard'
import { changeShown } from '../../state/screen/list-store'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import fields from '../fields.module.css'
import type { ListScreenState } from '../use-list-screen'
import {
  blankRow,
  type DraftFilter,
  type DraftGroup,
  type DraftRow,
  draftOfFilter,
  filterOf,
  isDraftGroup,
  newGroup,
} from './draft-filter'
import styles from './filter-builder.module.css'
import { FilterRow } from './filter-row'
import { useFilterNames } from './use-filter-names'

type MatchProps = {
  readonly match: 'all' | 'any'
  readonly onChange: (match: 'all' | 'any') => void
}

function Match({ match, onChange }: MatchProps) {
  const words = useWords().lists
  return (
    <select
      className={`${fields['control']} ${styles['match']}`}
      aria-label={words.match}
      value={match}
      onChange={event => onChange(event.target.value === 'any' ? 'any' : 'all')}
    >
      <option value="all">{words.matches.all}</option>
      <option value="any">{words.matches.any}</option>
    </select>
  )
}

const withRow = <Row extends { readonly key: number }>(rows: readonly Row[], row: Row): Row[] =>
  rows.map(one => (one.key === row.key ? row : one))
const without = <Row extends { readonly key: number }>(rows: readonly Row[], key: number): Row[] =>
  rows.filter(one => one.key !== key)

/** Builds a filter row by row, with alternatives in groups. The finished rows take effect while the user writes. */
export function FilterBuilder({ state, onClose }: { readonly state: ListScreenState; readonly onClose: () => void }) {
  const words = useWords()
  const { list, definition, total } = state
  const today = dayInStockholm(new Date())
  const usualField: string = listColumns[list][0].code
  const place = useRef<HTMLElement>(null)
  const drafted = (filter: Filter): DraftFilter => {
    const draft = draftOfFilter(filter, ({ ago, unit }) => words.lists.ago(ago, unit))
    return draft.rows.length > 0 ? draft : { ...draft, rows: [blankRow(list, usualField)] }
  }
  const [draft, setDraft] = useState(() => drafted(definition.filter))
  const [seen, setSeen] = useState(definition.filter)
  const names = useFilterNames(list, definition.filter)
  const sentence = filterSentence({ list, filter: definition.filter }, names, { language: words.language, today })

  // A view was chosen, or a chip removed, while the builder is open.
  if (seen !== definition.filter) {
    setSeen(definition.filter)
    setDraft(drafted(definition.filter))
  }
  useEffect(() => {
    const selects = place.current?.querySelectorAll<HTMLElement>('[data-filter-row] > select:first-child')
    selects?.[selects.length - 1]?.focus()
  }, [])

  function change(next: DraftFilter): void {
    setDraft(next)
    const filter = filterOf(next, today)
    setSeen(filter)
    changeShown(list, { filter })
  }

  function add(row: DraftRow | DraftGroup): void {
    change({ ...draft, rows: [...draft.rows, row] })
    requestAnimationFrame(() => {
      const selects = place.current?.querySelectorAll<HTMLElement>('[data-filter-row] > select:first-child')
      selects?.[selects.length - 1]?.focus()
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isCommand(event) && event.key === 'Enter') {
      event.preventDefault()
      add(blankRow(list, usualField))
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      onClose()
    }
  }

  return (
    <section ref={place} className={styles['builder']} aria-label={words.lists.builder} onKeyDown={onKeyDown}>
      <div className={styles['head']}>
        <p className={styles['sentence']}>{sentence}</p>
        <p className={styles['hits']} role="status">
          {total !== undefined && words.lists.hits(total, written(total, words.language))}
        </p>
        <button type="button" className={iconButton['button']} aria-label={words.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {draft.rows.length > 1 && <Match match={draft.match} onChange={match => change({ ...draft, match })} />}
      {draft.rows.map(row =>
        isDraftGroup(row) ? (
          <fieldset key={row.key} className={styles['group']}>
            <legend className="visually-hidden">{words.lists.group}</legend>
            <Match
              match={row.match}
              onChange={match => change({ ...draft, rows: withRow(draft.rows, { ...row, match }) })}
            />
            {row.rows.map(inside => (
              <FilterRow
                key={inside.key}
                list={list}
                row={inside}
                onChange={next =>
                  change({ ...draft, rows: withRow(draft.rows, { ...row, rows: withRow(row.rows, next) }) })
                }
                onRemove={() => {
                  const rows = without(row.rows, inside.key)
                  const left = rows.length > 0 ? withRow(draft.rows, { ...row, rows }) : without(draft.rows, row.key)
                  change({ ...draft, rows: left })
                }}
              />
            ))}
            <Button
              weight="quiet"
              onClick={() =>
                change({
                  ...draft,
                  rows: withRow(draft.rows, { ...row, rows: [...row.rows, blankRow(list, usualField)] }),
                })
              }
            >
              <Plus size={14} aria-hidden="true" />
              {words.lists.addCondition}
            </Button>
          </fieldset>
        ) : (
          <FilterRow
            key={row.key}
            list={list}
            row={row}
            onChange={next => change({ ...draft, rows: withRow(draft.rows, next) })}
            onRemove={() => change({ ...draft, rows: without(draft.rows, row.key) })}
          />
        ),
      )}
      <div className={styles['ways']}>
        <Button onClick={() => add(blankRow(list, usualField))} aria-keyshortcuts={ariaKeys(placeKeys.save)}>
          <Plus size={14} aria-hidden="true" />
          {words.lists.addCondition}
          <span className={styles['key']} aria-hidden="true">
            {printed(placeKeys.save)}
          </span>
        </Button>
        <Button onClick={() => add(newGroup(list, usualField))}>
          <Plus size={14} aria-hidden="true" />
          {words.lists.addGroup}
        </Button>
        <Button weight="quiet" onClick={() => state.setPanel('save-view')}>
          {words.lists.saveView}
        </Button>
      </div>
    </section>
  )
}
