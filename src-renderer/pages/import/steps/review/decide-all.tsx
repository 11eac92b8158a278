import { useRef, useState } from 'react'
import type { ImportDecision, ImportVerb } from '../../../../../src-shared/imports/import-verb'
import { Button } from '../../../../components/button'
import { ChoicesMenu } from '../../../../components/choices-menu'
import { announce } from '../../../../state/office/announce'
import { noteTotals } from '../../../../state/office/importing'
import { ask } from '../../../../state/office/office'
import { refusalOf } from '../../../../state/office/refusal-of'
import { useWords } from '../../../../text/words'

type Choice = Exclude<ImportDecision['do'], 'match'> | 'back'

/** What makes sense for all rows of a verb at once. A row for which it does not keeps what it had. */
const choicesOf: Record<ImportVerb, readonly Choice[]> = {
  new: ['leave', 'back'],
  update: ['fill', 'leave', 'new', 'back'],
  same: ['new', 'back'],
  conflict: ['update', 'fill', 'leave', 'new', 'back'],
  review: ['new', 'update', 'fill', 'leave', 'back'],
  error: [],
}

/** Decides all rows of a verb at once. */
export function DecideAll({ verb, count }: { readonly verb: ImportVerb; readonly count: number }) {
  const words = useWords()
  const said = words.imports.review
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)

  async function decide(choice: Choice): Promise<void> {
    try {
      const decision = choice === 'back' ? null : { do: choice }
      await noteTotals(await ask('import:decide-rows', { of: { verb }, decision }))
    } catch (thrown) {
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }

  return (
    <>
      <Button ref={button} weight="quiet" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        {said.decideAll(verb, count)}
      </Button>
      {isOpen && (
        <ChoicesMenu
          anchor={button}
          items={choicesOf[verb].map(choice => ({
            id: choice,
            name: said.allDo[choice],
            run: () => void decide(choice),
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
