import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels, droppedChannel } from '../src-shared/ipc/channels'

/** A finite set of questions; the page never names a channel of its own choosing. */
const office = Object.fromEntries(
  channels.map(channel => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
)

/** A `File` that the page made itself has no path, and whatever else the page sends is left behind here. */
const addDropped = ({ subject, files }: { readonly subject: unknown; readonly files: readonly File[] }) =>
  ipcRenderer.invoke(droppedChannel, {
    subject,
    files: [...files].map(file => ({ name: file.name, path: webUtils.getPathForFile(file) })),
  })

contextBridge.exposeInMainWorld('office', { ...office, [droppedChannel]: addDropped })
