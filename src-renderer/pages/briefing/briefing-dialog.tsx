import { useMutation, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { IssueId } from '../../../src-shared/records/ids'
import type { Subject } from '../../../src-shared/records/subject'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { change } from '../../state/commands/done-actions'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { openPlace } from '../../state/router/router'
import { useWords } from '../../text/words'
import styles from './briefing-dialog.module.css'

type Props = { readonly subject: Subject; readonly onClose: () => void }

/** The issues to choose from: all of the subject's own, each of them, and every other issue. */
function IssueOptions({ own }: { readonly own: readonly IssueId[] }) {
  const said = useWords().briefings.start
  const names = useReferenceNames()
  const reference = useQuery(question('reference:read', {}))
  const others = (reference.data?.issues ?? []).filter(one => !own.includes(one.id))
  const all = own.length === 0 ? said.none : said.all(own.map(names.issue).join(', '))
  return (
    <>
      <option value="">{all}</option>
      {own.length > 1 &&
        own.map(one => (
          <option key={one} value={one}>
            {names.issue(one)}
          </option>
        ))}
      {others.map(one => (
        <option key={one.id} value={one.id}>
          {names.issue(one.id)}
        </option>
      ))}
    </>
  )
}

/** Asks which issue the briefing is about; the default is all. Ctrl+Enter makes it. Typing the first letters of an issue selects it. */
export function BriefingDialog({ subject, onClose }: Props) {
  const words = useWords()
  const said = words.briefings.start
  const id = useId()
  const [issue, setIssue] = useState('')
  const choice = useRef<HTMLSelectElement>(null)
  const start = useQuery({ ...question('briefing:start', subject), gcTime: 0 })
  const making = useMutation({
    mutationFn: () =>
      change(
        'briefing:create',
        {
          subject: { subjectTable: subject.subjectTable, subjectId: subject.subjectId },
          issueId: issue || null,
          language: words.language,
        },
        {
          first: made => {
            onClose()
            openPlace({ view: 'briefing', id: made.id })
          },
          tell: { text: words.briefings.created, words, undone: all => all.briefings.undone },
        },
      ),
  })
  const own = start.data?.issueIds ?? []
  const thrown = start.error ?? making.error
  // Do not wait for the answer: a user who presses Ctrl+Enter before it wants the briefing. Making it refuses what is not possible.
  const isReady = !start.isError && !making.isPending

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== choice.current) return
    event.preventDefault()
    if (isReady) making.mutate()
  }

  return (
    <DialogFrame
      title={said.heading}
      text={start.data ? said.about(start.data.name) : ' '}
      aboveButtons={<RefusalAlert refusal={thrown && refusalOf(thrown)} />}
      leave={{ label: said.cancel }}
      act={{ label: said.create, isDisabled: !isReady, onAct: () => making.mutate() }}
      onKeys={onKeyDown}
      onClose={onClose}
    >
      <label htmlFor={id} className={styles['label']}>
        {said.issue}
      </label>
      <select
        id={id}
        ref={choice}
        className={styles['choice']}
        value={issue}
        onChange={({ target }) => setIssue(target.value)}
      >
        <IssueOptions own={own} />
      </select>
      <p className={styles['hint']}>{said.hint}</p>
    </DialogFrame>
  )
}
