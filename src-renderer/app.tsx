import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Output } from '../src-shared/ipc/contract'
import { languages } from '../src-shared/text/language'
import { Frame } from './frame/frame'
import { RefusedOffice } from './pages/refused-office'
import { question } from './question'
import { refusalOf } from './refusal-of'
import { WordsContext, wordsIn } from './text/words'

/** The main process sends the language along with the page, so that the first words need no question. */
function settingsInAddress(): Output<'settings:read'> | undefined {
  const given = new URLSearchParams(location.search).get('language')
  const language = languages.find(known => known === given)
  return language && { language }
}

/** Settles the language and whether there is an office to show before anything is drawn in the wrong one. */
export function App() {
  const settings = useQuery({ ...question('settings:read', {}), initialData: settingsInAddress, staleTime: 0 })
  const status = useQuery(question('office:status', {}))
  const language = settings.data?.language ?? 'sv'
  const words = useMemo(() => wordsIn(language), [language])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  if (settings.isPending) return null
  const refusal = status.error ? refusalOf(status.error) : status.data?.state === 'refused' ? status.data.refusal : null
  return (
    <WordsContext value={words}>
      {refusal ? <RefusedOffice refusal={refusal} version={status.data?.version} /> : <Frame />}
    </WordsContext>
  )
}
