import type { KeyboardEvent } from 'react'
import type { ShownName } from '../../../../../src-shared/imports/import-plan'
import type { NameDecision } from '../../../../../src-shared/imports/import-verb'
import { placeKeys } from '../../../../../src-shared/program/keys'
import { matchText } from '../../../../../src-shared/text/imports/import-text'
import { Button } from '../../../../components/button'
import { KeyHint } from '../../../../components/key-hint'
import { useWords } from '../../../../text/words'
import { Candidates } from './candidates'
import styles from './names-part.module.css'

type Props = { readonly name: ShownName; readonly onDecide: (decision: NameDecision | null) => void }

/** Returns what a key decides of a name; null takes the decision back. Undefined if it decides nothing. */
function decisionBy(key: string, { candidates, decision }: ShownName): NameDecision | null | undefined {
  if (key === placeKeys.takeBack) return decision === null ? undefined : null
  const candidate = candidates[Number(key) - 1]
  if (candidate) return { do: 'match', id: candidate.id }
  const pressed = key.toUpperCase()
  if (pressed === placeKeys.addAsNew) return { do: 'new' }
  return pressed === placeKeys.keepOurs ? { do: 'leave' } : undefined
}

/** A name of the file: how many rows have it, whom it may be, and what is decided of it. */
export function NameCard({ name, onDecide }: Props) {
  const { imports, language } = useWords()
  const said = imports.names
  const { key, kind, said: written, detail, rows, candidates, decision, verdict, by } = name

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const pressed = decisionBy(event.key, name)
    if (pressed === undefined) return
    event.preventDefault()
    onDecide(pressed)
  }

  const chosen =
    decision?.do === 'match' ? decision.id : decision?.do === 'likeliest' ? (candidates[0]?.id ?? null) : null
  return (
    <li className={styles['card']} data-name={key} onKeyDown={onKeyDown}>
      <p className={styles['name']}>
        <b>{written}</b>
        <span className={styles['aside']}>
          {[said.kinds[kind], detail, said.rows(rows), verdict === 'known' && matchText(by, language)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {candidates.length > 0 && (
        <Candidates
          legend={said.choice(written)}
          candidates={candidates}
          chosen={chosen}
          onChoose={id => onDecide({ do: 'match', id })}
        />
      )}
      <div className={styles['ways']}>
        <Button
          aria-pressed={decision?.do === 'new'}
          aria-keyshortcuts={placeKeys.addAsNew}
          onClick={() => onDecide({ do: 'new' })}
        >
          {said.asNew[kind]}
          <KeyHint keys={placeKeys.addAsNew} />
        </Button>
        <Button
          aria-pressed={decision?.do === 'leave'}
          aria-keyshortcuts={placeKeys.keepOurs}
          onClick={() => onDecide({ do: 'leave' })}
        >
          {said.leave}
          <KeyHint keys={placeKeys.keepOurs} />
        </Button>
        {decision !== null && (
          <Button weight="quiet" aria-keyshortcuts={placeKeys.takeBack} onClick={() => onDecide(null)}>
            {said.back}
          </Button>
        )}
      </div>
    </li>
  )
}
