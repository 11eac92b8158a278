import type { ImportState } from '../../../../src-shared/imports/import-state'
import { keyOf } from '../../../../src-shared/program/keys'
import type { ImportPart } from '../../../../src-shared/program/work-progress'
import { Button } from '../../../components/button'
import { KeyHint } from '../../../components/key-hint'
import { rowsDone, WorkUnderWay } from '../../../components/work-progress'
import { ariaKeys } from '../../../state/commands/keys'
import { announce } from '../../../state/office/announce'
import { giveUpImport, importFiles, importStep, importWork, readFileAt } from '../../../state/office/importing'
import { printed } from '../../../state/screen/keyboard'
import { isFocusLost, screenInView } from '../../../state/screen/panes'
import { useWords, type Words } from '../../../text/words'
import { canGoOn, goBack, goOn, hasColumns, rowsToWrite } from './next-command'
import styles from './steps.module.css'

/** What the button to the next step says. Null if there is no next step. */
function nextLabel(state: ImportState | undefined, words: Words): string | null {
  const said = words.imports
  if (state?.state !== 'read' && state?.state !== 'planned') return null
  const step = importStep.get()
  if (step === 'file' && hasColumns(state)) return said.toColumns
  if (step !== 'review' || state.state === 'read') return said.toReview
  const rows = rowsToWrite(state)
  return rows === 0 ? said.review.nothingToApply : said.review.apply(rows)
}

/** The lower edge: what holds for the step, the progress of what is done for it, and the ways back and on. */
export function StepsFooter({ state }: { readonly state: ImportState | undefined }) {
  const words = useWords()
  const said = words.imports
  const step = importStep.use()
  const work = importWork.use()
  const { files, at } = importFiles.use()
  const next = work === 'rows' ? null : nextLabel(state, words)
  const isBusy = work !== null
  const canBack = step !== 'file' && next !== null
  const following = files[at + 1]
  const isOver = state?.state === 'written' || state?.state === 'mails'

  async function giveUp(): Promise<void> {
    await giveUpImport()
    // The button is gone. The page that takes the place of the steps gets the focus.
    requestAnimationFrame(() => isFocusLost() && screenInView()?.focus())
    if (!isOver) await announce({ text: said.givenUp })
  }

  return (
    <footer className={styles['footer']} data-pane>
      <WorkUnderWay
        what="import"
        label={said.working}
        said={({ detail }) => said.parts[(detail ?? work ?? 'reading') as ImportPart]}
        counted={progress => rowsDone(progress, words)}
      />
      {state?.state === 'planned' && step === 'review' && !isBusy && (
        <p className={styles['said']}>
          {said.review.footer(state.totals.undecided.conflict, state.totals.undecided.review)}
        </p>
      )}
      <div className={styles['ways']}>
        {work !== 'rows' && (
          <Button onClick={() => void giveUp()}>{isOver && !following ? said.done.finish : said.cancel}</Button>
        )}
        {canBack && (
          <Button aria-disabled={isBusy} onClick={() => goBack(state)}>
            {said.back}
          </Button>
        )}
        {isOver && following && (
          <Button weight="primary" onClick={() => void readFileAt(at + 1)}>
            {said.done.next(following.name)}
          </Button>
        )}
        {next !== null && (
          <Button
            weight="primary"
            aria-disabled={isBusy || !canGoOn(state)}
            aria-keyshortcuts={ariaKeys(keyOf('import-next'))}
            onClick={() => void goOn(state, words)}
          >
            {next}
            <KeyHint keys={printed(keyOf('import-next'))} />
          </Button>
        )}
      </div>
    </footer>
  )
}
