import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { lastFullQuarter } from '../../../src-shared/packs/pack-period'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { isFocusLost, screenInView } from '../../state/screen/panes'
import { useWords } from '../../text/words'
import { CheckStep } from './check-step'
import { CreateStep } from './create-step'
import { LockedRuns } from './locked-runs'
import { TextsStep } from './own-words/texts-step'
import { type PackChoice, type PackPartner, type PackStep, packSteps } from './pack-choice'
import styles from './pack-wizard.module.css'
import { PartnersStep } from './partners-step'
import { PeriodStep } from './period-step'
import { PreviewStep } from './preview-step'

const keyOf = (partner: PackPartner): string => partner ?? ''

/** Leads from a period to a folder for each partner, step by step. Enter goes on, and the user can go back to each step. */
export function PackWizard() {
  const words = useWords()
  const [step, setStep] = useState<PackStep>('period')
  const [period, setPeriod] = useState<string | null>(() => lastFullQuarter(dayInStockholm(new Date())))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const onward = useRef<HTMLButtonElement>(null)
  const lists = useQuery(question('reference:read', {}))
  const check = useQuery({ ...question('pack:check', { period: period ?? '' }), enabled: period !== null })
  const at = packSteps.indexOf(step)

  const nameOf = (partner: string | null): string =>
    partner === null ? words.packs.joint : (lists.data?.partners.find(({ id }) => id === partner)?.name ?? partner)
  const offered: readonly PackPartner[] = check.data ? [...check.data.partnerIds, null] : []
  const choice: PackChoice | undefined =
    check.data && lists.data && period !== null
      ? { period, check: check.data, offered, chosen: offered.filter(one => !left.has(keyOf(one))), nameOf }
      : undefined
  const isStuck = choice === undefined || (step !== 'period' && choice.chosen.length === 0)

  const isReady = choice !== undefined
  const shown = useRef<PackStep>(step)
  useEffect(() => {
    const isNext = shown.current !== step
    shown.current = step
    // At each step the button that goes on has the focus, unless the focus is in use elsewhere. On a page just opened, do not scroll past
    // its heading.
    if (isReady && (isNext || isFocusLost() || document.activeElement === screenInView()))
      onward.current?.focus({ preventScroll: !isNext })
  }, [step, isReady])

  const go = (by: 1 | -1) => setStep(packSteps[at + by] ?? step)

  return (
    <div className={styles['wizard']}>
      <nav aria-label={words.packs.stepsName}>
        <ol className={styles['steps']}>
          {packSteps.map((one, place) => (
            <li key={one}>
              <button
                type="button"
                className={styles['step']}
                aria-current={one === step ? 'step' : undefined}
                disabled={place > at && isStuck}
                onClick={() => setStep(one)}
              >
                {place + 1}. {words.packs.steps[one]}
                {place < at && <Check size={14} aria-hidden="true" />}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section className={styles['body']} aria-labelledby="pack-step">
        <h2 id="pack-step">{words.packs.steps[step]}</h2>
        {step === 'period' && <PeriodStep period={period} check={check.data} onPeriod={setPeriod} />}
        <RefusalAlert refusal={check.error && refusalOf(check.error)} />
        {choice && step === 'partners' && (
          <PartnersStep choice={choice} onChosen={chosen => setLeft(leftOut(offered, chosen))} />
        )}
        {choice && lists.data && step === 'check' && <CheckStep check={choice.check} lists={lists.data} />}
        {choice && step === 'texts' && <TextsStep choice={choice} />}
        {choice && step === 'preview' && choice.chosen.length > 0 && <PreviewStep choice={choice} />}
        {choice && step === 'create' && <CreateStep key={choice.period} choice={choice} buttonRef={onward} />}
        <div className={styles['ways']}>
          {at > 0 && <Button onClick={() => go(-1)}>{words.packs.back}</Button>}
          {step !== 'create' && (
            <Button ref={onward} weight="primary" disabled={isStuck} aria-describedby="pack-step" onClick={() => go(1)}>
              {words.packs.next}
            </Button>
          )}
        </div>
      </section>
      <LockedRuns nameOf={nameOf} />
    </div>
  )
}

const leftOut = (offered: readonly PackPartner[], chosen: readonly PackPartner[]): ReadonlySet<string> =>
  new Set(offered.filter(one => !chosen.includes(one)).map(keyOf))
