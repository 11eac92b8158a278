import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels, droppedChannel } from '../src-shared/ipc/channels'

/** A finite set of questions: the page can never name a channel itself. */
const office = Object.fromEntries(
  channels.map(channel => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
)

/**
 * Sends each dropped file as its name and path, and nothing else of what the page gave. A `File` that the page made itself has no path.
 * What is not a list of files is refused as the main process refuses.
 */
async function addDropped(given: unknown): Promise<unknown> {
  let asked: unknown
  try {
    const { subject, files } = given as { readonly subject: unknown; readonly files: readonly File[] }
    asked = { subject, files: [...files].map(file => ({ name: file.name, path: webUtils.getPathForFile(file) })) }
  } catch {
    return { ok: false, refusal: { code: 'invalid-input', field: droppedChannel, problem: { what: 'unreadable' } } }
  }
  return ipcRenderer.invoke(droppedChannel, asked)
}

contextBridge.exposeInMainWorld('office', { ...office, [droppedChannel]: addDropped })
