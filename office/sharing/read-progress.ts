import type { Progress } from '../../db/exchange/progress'
import { noteProgress, type SharingDevice, seenProgress } from '../../db/exchange/sharing-devices'
import { readProgressContent } from './log-content'
import { contentOf } from './log-files'
import { fileNames } from './shared-file-names'
import type { SharedFile } from './shared-folder'
import type { Sharing } from './sharing'

/** Notes what the other devices say of how far they have come. */
export async function readProgress(
  sharing: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
): Promise<void> {
  const { store, own } = sharing
  const known = await seenProgress(store.read)
  const news: { device: string; progress: Progress; at: string }[] = []
  for (const file of files.filter(({ name }) => name === fileNames.progress)) {
    const device = devices.find(({ id }) => id === file.device)
    if (!device || device.isShutOut || device.id === own.device) continue
    const content = await contentOf(sharing, file, device.signKey)
    const said = typeof content === 'string' ? undefined : readProgressContent(content)
    const before = known.get(device.id)
    const isNews =
      said && (said.at > (device.seenAt ?? '') || [...said.progress].some(([log, at]) => at > (before?.get(log) ?? 0)))
    if (isNews) news.push({ device: device.id, ...said })
  }
  if (news.length > 0)
    await store.change(async db => {
      for (const { device, progress, at } of news) await noteProgress(db, device, progress, at)
    })
}
