import { clipboard } from 'electron'
import type { CopiedTable } from '../office/files/table-to-clipboard'

/** The clipboard as Electron had it before it took items. The types know the newer one only. */
type OlderClipboard = { readonly write: (data: CopiedTable) => void }

/** Puts a table on the clipboard in both its forms at once, so that each program takes the one it knows best. */
export async function putOnClipboard({ text, html }: CopiedTable): Promise<void> {
  // Looked up when it is needed: a named import of what an older Electron lacks would keep the whole program from starting.
  const { ClipboardItem: Item } = await import('electron')
  if (Item === undefined) {
    const older = clipboard as unknown as OlderClipboard
    older.write({ text, html })
    return
  }
  await clipboard.write([new Item({ 'text/plain': text, 'text/html': html })])
}
