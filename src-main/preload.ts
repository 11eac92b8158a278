import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron'
import { type Channel, channels, type DroppedChannel, droppedChannels } from '../src-shared/ipc/channels'
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
