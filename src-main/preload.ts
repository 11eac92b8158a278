import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../src-shared/ipc/channels'

/** A finite set of questions; the page never names a channel of its own choosing. */
const office = Object.fromEntries(
  channels.map(channel => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
)

contextBridge.exposeInMainWorld('office', office)
