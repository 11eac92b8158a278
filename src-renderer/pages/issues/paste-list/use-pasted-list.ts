import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { readDate } from '../../../../src-shared/days/written-date'
import type { ShownRow } from '../../../../src-shared/imports/import-plan'
import type { ImportDecision } from '../../../../src-shared/imports/import-verb'
import { type ListItem, listText, nestedList } from '../../../../src-shared/imports/nested-list'
import type { Asked } from '../../../state/office/office'
import { question } from '../../../state/office/question'
import { useSettled } from '../../../state/screen/use-settled'

/** What the user says of the decision behind a list, as it is typed. */
export type TypedDecision = {
  readonly isDecision: boolean
  readonly ownerPartnerId: string
  readonly decidingBody: string
  readonly decidedOn: string
  readonly caseNumber: string
  readonly validFrom: string
}

const noDecision: TypedDecision = {
  isDecision: false,
  ownerPartnerId: '',
  decidingBody: '',
  decidedOn: '',
  caseNumber: '',
  validFrom: '',
}

type List = Asked<'import:plan-list'>

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** Returns the day that was typed; null if nothing was, and undefined if it is no day. */
export const typedDay = (text: string) => (text.trim() === '' ? null : readDate(text, dayInStockholm(new Date())))

function decisionOf(typed: TypedDecision): List['decision'] {
  if (!typed.isDecision) return null
  return {
    ownerPartnerId: (typed.ownerPartnerId || null) as NonNullable<List['decision']>['ownerPartnerId'],
    decidingBody: orNull(typed.decidingBody),
    decidedOn: typedDay(typed.decidedOn) ?? null,
    caseNumber: orNull(typed.caseNumber),
    validFrom: typedDay(typed.validFrom) ?? typedDay(typed.decidedOn) ?? null,
  }
}

/** True if adding the list would write something for a line. */
const isWritten = ({ verb, decision }: ShownRow): boolean =>
  decision === null || decision.do === 'match' ? verb === 'new' || verb === 'update' : decision.do !== 'leave'

/** How long the text must stay as it is before it is compared with the office, in milliseconds. */
const settles = 150

/** A pasted list while the user works on it: the text, its lines, and what would be done with each. */
export function usePastedList() {
  const [text, setText] = useState('')
  const [earlier, setEarlier] = useState<readonly string[]>([])
  const [areaId, setAreaId] = useState('')
  const [decisions, setDecisions] = useState<Readonly<Record<string, ImportDecision | undefined>>>({})
  const [typed, setTyped] = useState(noDecision)
  const items = useMemo(() => nestedList(text), [text])
  const list = useMemo(
    (): List => ({
      text,
      areaId: (areaId || null) as List['areaId'],
      decision: decisionOf(typed),
      decisions: items.flatMap(({ line, name }) => {
        const decision = decisions[name]
        return decision ? [{ line, decision: decision as List['decisions'][number]['decision'] }] : []
      }),
    }),
    [text, areaId, typed, items, decisions],
  )
  const asked = useSettled(list, settles)
  const plan = useQuery({
    ...question('import:plan-list', asked),
    enabled: asked.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const isPlanned = asked === list && !plan.isPlaceholderData && plan.data !== undefined
  /** What would be done with a line; undefined until the text of now has been compared. */
  const rowOf = ({ line, name }: ListItem): ShownRow | undefined =>
    plan.data?.find(row => row.place.line === line && row.label === name)
  return {
    text,
    items,
    list,
    areaId,
    typed,
    rowOf,
    isPlanned,
    error: plan.error,
    written: isPlanned ? (plan.data?.filter(isWritten).length ?? 0) : 0,
    canGoBack: earlier.length > 0,
    setText,
    setAreaId,
    setTyped,
    decide: (name: string, decision: ImportDecision | undefined) => setDecisions({ ...decisions, [name]: decision }),
    /** Rewrites the list, so that the text and its lines always say the same. */
    rewrite: (changed: readonly ListItem[]) => {
      if (changed === items) return
      setEarlier([...earlier, text])
      setText(listText(changed))
    },
    goBack: () => {
      setText(earlier.at(-1) ?? text)
      setEarlier(earlier.slice(0, -1))
    },
  }
}

export type WorkedList = ReturnType<typeof usePastedList>
