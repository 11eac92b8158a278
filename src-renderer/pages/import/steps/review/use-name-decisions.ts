import { useRef, useState } from 'react'
import type { PlanTotals, ShownName } from '../../../../../src-shared/imports/import-plan'
import type { NameDecision } from '../../../../../src-shared/imports/import-verb'
import type { Refusal } from '../../../../../src-shared/refusals/refusal'
import { noteTotals } from '../../../../state/office/importing'
import { ask } from '../../../../state/office/office'
import { refusalOf } from '../../../../state/office/refusal-of'
import { isFocusLost } from '../../../../state/screen/panes'

/** Decides names, one decision at a time. The name after a decided one takes the focus if the decided one leaves the list. */
export function useNameDecisions() {
  const isBusy = useRef(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function doing(work: () => Promise<PlanTotals>): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    const before = document.activeElement?.closest<HTMLElement>('[data-name]') ?? null
    const place = before ? [...document.querySelectorAll('[data-name]')].indexOf(before) : -1
    try {
      await noteTotals(await work())
      setRefusal(null)
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    } finally {
      isBusy.current = false
    }
    // Two frames later the list shows what is left of it.
    requestAnimationFrame(() => requestAnimationFrame(() => isFocusLost() && focusName(Math.max(0, place))))
  }

  return {
    refusal,
    decide: (name: ShownName, decision: NameDecision | null) =>
      doing(() => ask('import:decide-names', { of: { keys: [name.key] }, decision })),
    decideAll: (verdict: ShownName['verdict'], decision: NameDecision) =>
      doing(() => ask('import:decide-names', { of: { verdict }, decision })),
  }
}

/** Moves the focus to the first control of the name at a place, or of the last name. */
function focusName(place: number): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-name]')]
  const card = cards[Math.min(place, cards.length - 1)]
  const control = card?.querySelector<HTMLElement>('input:not(:disabled), button:not(:disabled)')
  ;(control ?? document.querySelector<HTMLElement>('[data-screen]:not([hidden])'))?.focus()
}
