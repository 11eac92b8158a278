import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SettledClash } from '../../../src-shared/program/clash'
import { question } from '../../state/office/question'

const none: readonly SettledClash[] = []

/** What was settled in the last week, and whether the user looks at that in the place of what is to settle. */
export function useSettledLately() {
  const { data: settled = none, dataUpdatedAt } = useQuery(question('clash:settled', {}))
  const [isWanted, setWanted] = useState(false)
  return {
    settled,
    now: new Date(dataUpdatedAt),
    isLookingBack: isWanted && settled.length > 0,
    lookBack: setWanted,
  }
}
