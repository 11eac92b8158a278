import { useEffect, useState } from 'react'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import { type Draft, emptyDraft, isEmpty } from './draft'

/** Of this window only, and gone with it: another office's draft must not turn up in this one tomorrow. */
const key = 'quick-log-draft'

/** A draft kept by an earlier version of the form may lack a field; what is there is kept, the rest is as in an empty one. */
function kept(today: IsoDate): Draft {
  try {
    const text = sessionStorage.getItem(key)
    return text ? { ...emptyDraft(today), ...(JSON.parse(text) as Partial<Draft>) } : emptyDraft(today)
  } catch {
    return emptyDraft(today)
  }
}

/** The draft as state that also survives the page being loaded anew, as it is when another office is opened from the menu. */
export function useKeptDraft(today: IsoDate) {
  const [draft, setDraft] = useState(() => kept(today))
  useEffect(() => {
    if (isEmpty(draft)) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  }, [draft])
  return [draft, setDraft] as const
}
