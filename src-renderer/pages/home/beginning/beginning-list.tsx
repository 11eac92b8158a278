import { Circle, CircleCheck } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { type Beginning, type BeginningStep, beginningSteps } from '../../../../src-shared/program/beginning'
import { keyOf } from '../../../../src-shared/program/keys'
import { Button } from '../../../components/button'
import { fetched } from '../../../components/fetched'
import { KeyHint } from '../../../components/key-hint'
import { useOpenFile } from '../../../components/office-file/file-state'
import { announce } from '../../../state/office/announce'
import { chooseImport } from '../../../state/office/importing'
import { useAnswering } from '../../../state/office/use-answering'
import { hideBeginning, showBeginning } from '../../../state/screen/beginning'
import { printed } from '../../../state/screen/keyboard'
import { startLogging, startNew } from '../../../state/screen/overlays'
import { openSection } from '../../../state/screen/section'
import { useWords } from '../../../text/words'
import styles from './beginning-list.module.css'

// Fetched later: it needs the library of choices, which is as large as the rest of the first screen.
const { Part: MeChoice } = fetched(async () => (await import('../../../components/me-choice')).MeChoice)

/** What the button of each step does: it leads to where the step is done. */
const ways: Readonly<Record<BeginningStep, () => void>> = {
  me: () => openSection('settings', 'me'),
  colleagues: () => startNew('staff'),
  'read-in': () => void chooseImport(),
  copy: () => openSection('import', 'second-place'),
  'first-meeting': () => startLogging(),
}

type Props = {
  readonly beginning: Beginning
  readonly secondPlace: string | null
  /** True if the user should be asked in the list itself who works at this laptop. */
  readonly isMeAsked: boolean
}

/** The check list of the first hour. Each step is ticked by what is in the office, and leads to where it is done. */
export function BeginningList({ beginning, secondPlace, isMeAsked }: Props) {
  const words = useWords()
  const said = words.beginning
  const steps = beginningSteps(beginning, secondPlace !== null)
  const done = steps.filter(({ isDone }) => isDone).length
  const next = steps.find(({ isDone }) => !isDone)?.step
  const hide = () => {
    hideBeginning()
    void announce({ text: said.hidden, action: { label: words.undo, onPress: showBeginning } })
  }
  return (
    <section className={styles['list']} aria-labelledby="beginning">
      <div className={styles['head']}>
        <h2 id="beginning">{said.heading}</h2>
        <progress className={styles['progress']} aria-hidden="true" value={done} max={steps.length} />
        <p className={styles['count']}>{said.done(done, steps.length)}</p>
        <Button weight="quiet" onClick={hide}>
          {said.hide}
        </Button>
      </div>
      <ol>
        {steps.map(({ step, isDone }) => (
          <Step
            key={step}
            step={step}
            isDone={isDone}
            isNext={step === next}
            isDoneHere={step === 'me' && isMeAsked}
            beginning={beginning}
          >
            {step === 'copy' && <Place secondPlace={secondPlace} />}
            {step === 'me' && isMeAsked && <AskedHere />}
          </Step>
        ))}
      </ol>
    </section>
  )
}

type StepProps = {
  readonly step: BeginningStep
  readonly isDone: boolean
  /** True for the first step that is not done, whose button stands out. */
  readonly isNext: boolean
  /** True if the step is done in the list itself, and so needs no button that leads to another place. */
  readonly isDoneHere: boolean
  readonly beginning: Beginning
  /** What the step shows of itself, besides its words. */
  readonly children: ReactNode
}

function Step({ step, isDone, isNext, isDoneHere, beginning, children }: StepProps) {
  const said = useWords().beginning
  const { name, what, go, again } = said.steps[step]
  const { me, colleagues, isJoined } = beginning
  const doneWords: Readonly<Record<BeginningStep, string>> = {
    me: me === null ? '' : said.youAre(me),
    colleagues: said.colleagues(colleagues),
    'read-in': said.readIn,
    copy: '',
    'first-meeting': said.logged,
  }
  const Icon = isDone ? CircleCheck : Circle
  const weight = isDone ? 'quiet' : isNext ? 'primary' : 'secondary'
  return (
    <li className={styles['step']} data-is-done={isDone || undefined} data-is-next={isNext || undefined}>
      <Icon size={20} role="img" aria-label={isDone ? said.isDone : said.isLeft} />
      <div className={styles['words']}>
        <h3>{step === 'first-meeting' && isJoined ? said.yourFirst : name}</h3>
        <p>{isDone ? doneWords[step] || null : what}</p>
        {children}
      </div>
      {!isDoneHere && (
        <Button weight={weight} onClick={ways[step]}>
          {isDone ? again : go}
          {step === 'first-meeting' && <KeyHint keys={printed(keyOf('log-interaction'))} />}
        </Button>
      )}
    </li>
  )
}

/** The path of the office's file, and where it is copied to. */
function Place({ secondPlace }: { readonly secondPlace: string | null }) {
  const said = useWords().beginning
  const open = useOpenFile()
  return (
    <>
      {secondPlace !== null && <p>{said.copiedTo(secondPlace)}</p>}
      {open && <p className={styles['path']}>{open.file}</p>}
    </>
  )
}

/** Asks in the list itself who works at this laptop. Its place is kept from the start, so that nothing below moves when the choice appears. */
function AskedHere() {
  const words = useWords().me
  const isAnswering = useAnswering()
  return (
    <section className={styles['asked']} aria-label={words.heading}>
      <Suspense>{isAnswering && <MeChoice />}</Suspense>
    </section>
  )
}
