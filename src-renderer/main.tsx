import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { builtViews, screens } from './frame/screens'
import { readFirstPage } from './list/first-page'
import { queryClient } from './state/office/query-client'
import { question } from './state/office/question'
import { settingsInAddress } from './state/office/use-settings'
import { placeNow, startRouter } from './state/router/router'
import { keepEarlyDrop } from './state/screen/early-drop'
import { tidyAtRest } from './state/screen/tidy-at-rest'
import { firstAnswerWait } from './state/waits'
import { swedish, wordsIn } from './text/words'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

const settings = settingsInAddress()
startRouter(builtViews, settings?.leftAt ?? null)

keepEarlyDrop()

// The program may have been updated while it ran, and its older files be gone. Talan is then of more use in Swedish than not at all.
const words = wordsIn(settings?.language ?? 'sv').catch(() => swedish)

// Asked before React has started, so that the answers are under way meanwhile.
const { view } = placeNow()
void screens[view]?.load?.()
let first = Promise.resolve()
if (view === 'home') first = queryClient.prefetchQuery(question('home:read', {}))
else {
  if (view === 'log') readFirstPage('interactions')
  void queryClient.prefetchQuery(question('reference:read', {}))
  void queryClient.prefetchQuery(question('office:overview', {}))
}

// For the quick-log, which must not wait for these answers when its key is pressed.
requestIdleCallback(() => {
  void queryClient.prefetchQuery(question('reference:read', {}))
  void queryClient.prefetchQuery(question('me:read', {}))
})

/**
 * Draws the window when its words and first answer are here. A function, since a script that waits at its top is not finished, and the English
 * words need a part of this one: each would wait for the other.
 */
async function draw(): Promise<void> {
  const firstWords = await words
  // The answer usually arrives in a moment. Then everything is drawn once, instead of first without it.
  await Promise.race([first, new Promise(resolve => setTimeout(resolve, firstAnswerWait))])
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          {/* Base UI would otherwise add <style> elements, which the page's CSP refuses; base.css has the rules instead. */}
          <CSPProvider disableStyleElements>
            <App firstWords={firstWords} />
          </CSPProvider>
        </QueryClientProvider>
      </StrictMode>,
    )
  }
  tidyAtRest()
}

void draw()
