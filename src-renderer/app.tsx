import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Language } from '../src-shared/text/language'
import { Frame } from './frame/frame'
import { RefusedOffice } from './frame/refused-office'
import { announce } from './state/office/announce'
import { question } from './state/office/question'
import { refusalOf } from './state/office/refusal-of'
import { useSettings } from './state/office/use-settings'
import { type Words, WordsContext, wordsIn } from './text/words'

/** The words in a language. Those in use stay until the others have been fetched. */
function useWordsIn(language: Language, first: Words): Words {
  const [words, setWords] = useState(first)
  useEffect(() => {
    let isOver = false
    void wordsIn(language).then(fetched => isOver || setWords(fetched))
    return () => {
      isOver = true
    }
  }, [language])
  return words
}

/** Waits for the language, and for whether an office is open, so that nothing is drawn in the wrong one. */
export function App({ firstWords }: { firstWords: Words }) {
  const settings = useSettings()
  const status = useQuery(question('office:status', {}))
  const words = useWordsIn(settings.data?.language ?? firstWords.language, firstWords)
  const { language } = words

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
