import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Frame } from './frame/frame'
import { RefusedOffice } from './frame/refused-office'
import { announce } from './state/office/announce'
import { question } from './state/office/question'
import { refusalOf } from './state/office/refusal-of'
import { useSettings } from './state/office/use-settings'
import { WordsContext, wordsIn } from './text/words'

/** Waits for the language, and for whether an office is open, so that nothing is drawn in the wrong one. */
export function App() {
  const settings = useSettings()
  const status = useQuery(question('office:status', {}))
  const language = settings.data?.language ?? 'sv'
  const words = useMemo(() => wordsIn(language), [language])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const lost = status.data?.lost
  const isOpen = status.data?.state === 'open'
  useEffect(() => {
    if (isOpen && lost !== undefined) void announce({ text: words.shared.desktop.lost(lost), isRefusal: true })
  }, [isOpen, lost, words])

  if (settings.isPending) return null
  const refusal = status.error ? refusalOf(status.error) : status.data?.state === 'refused' ? status.data.refusal : null
  return (
    <WordsContext value={words}>
      {refusal ? <RefusedOffice refusal={refusal} version={status.data?.version} lost={lost} /> : <Frame />}
    </WordsContext>
  )
}
