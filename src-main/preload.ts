import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron'
import { type Channel, channels, type DroppedChannel, droppedChannels } from '../src-shared/ipc/channels'
import { longestSpelledWord, mostSpelledWords } from '../src-shared/program/spelling'
import type { Refusal } from '../src-shared/refusals/refusal'

type Refused = { readonly ok: false; readonly refusal: Refusal }

/** What cannot be sent between processes, such as a function, is refused as the main process refuses. */
const unreadable = (channel: Channel): Refused => ({
  ok: false,
  refusal: { code: 'invalid-input', field: channel, problem: { what: 'unreadable' } },
})

/** Sends a question. Returns every failure as an answer: also when the main process ends before it has answered. */
async function asked(channel: Channel, input: unknown): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(channel, input)
  } catch (error) {
    return String(error).includes('cloned') ? unreadable(channel) : { ok: false, refusal: { code: 'store-stopped' } }
  }
}

/**
 * Sends each dropped file as its name and path, and nothing else of what the page gave. A `File` that the page made itself has no path.
 * What is not a list of files is refused as the main process refuses.
 */
const addDropped =
  (channel: DroppedChannel) =>
  async (given: unknown): Promise<unknown> => {
    try {
      const { subject, files } = given as { readonly subject?: unknown; readonly files: readonly File[] }
      const named = [...files].map(file => ({ name: file.name, path: webUtils.getPathForFile(file) }))
      return await asked(channel, { ...(subject === undefined ? {} : { subject }), files: named })
    } catch {
      return unreadable(channel)
    }
  }

/**
 * Returns the misspelled words among those of a text field, as the main process knows them. A failure means that none is marked: the user
 * has asked nothing.
 */
async function misspelledAmong(given: readonly string[]): Promise<string[]> {
  const words = [...new Set(given)].filter(word => word !== '' && word.length <= longestSpelledWord)
  const found: string[] = []
  for (let from = 0; from < words.length; from += mostSpelledWords) {
    const answer = await asked('spelling:check', { words: words.slice(from, from + mostSpelledWords) })
    const { ok, value } = answer as {
      readonly ok: boolean
      readonly value?: { readonly misspelled: readonly string[] }
    }
    if (ok && value) found.push(...value.misspelled)
  }
  return found
}

// The page has no say in this: Chromium asks it of the preload, for the fields that are to be checked.
webFrame.setSpellCheckProvider('sv', {
  spellCheck: (words, tell) => void misspelledAmong(words).then(tell, () => tell([])),
})

/** A finite set of questions: the page can never name a channel itself. */
const bridge = Object.fromEntries(
  channels.map(channel => [channel, (input: unknown) => asked(channel, input)] as const),
)
const dropping = Object.fromEntries(droppedChannels.map(channel => [channel, addDropped(channel)] as const))
contextBridge.exposeInMainWorld('officeBridge', { ...bridge, ...dropping })

/**
 * The questions as the page asks them. The bridge throws at what it cannot carry, before a function of the preload is called, so that is made
 * an answer on the page's own side. Runs before every script of the page.
 */
const officeOfPage = `{
  const bridge = window.officeBridge
  const asking = channel => async input => {
    try {
      return await bridge[channel](input)
    } catch {
      return { ok: false, refusal: { code: 'invalid-input', field: channel, problem: { what: 'unreadable' } } }
    }
  }
  const office = Object.freeze(Object.fromEntries(Object.keys(bridge).map(channel => [channel, asking(channel)])))
  Object.defineProperty(window, 'office', { value: office, enumerable: true })
}`
void webFrame.executeJavaScript(officeOfPage)
