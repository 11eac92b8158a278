import { useState } from 'react'
import type { Briefing, BriefingContent } from '../../../src-shared/briefings/briefing'
import { briefingDiff } from '../../../src-shared/briefings/briefing-diff'
import type { BriefingFormat } from '../../../src-shared/program/file-formats'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { printPaper } from '../../state/office/print-paper'
import { refusalOf } from '../../state/office/refusal-of'
import { canGo, goBack, openPlace, router } from '../../state/router/router'
import { useWords, type Words } from '../../text/words'
import { useOwnText } from './use-own-text'

export type BriefingActs = ReturnType<typeof useBriefing>

/** Writes a version to a file, and shows a notice of where it is. Throws what refuses it. */
async function exported(versionId: BriefingVersionId, format: BriefingFormat, said: Words['briefings']): Promise<void> {
  const { file, folder } = await ask('briefing:export', { versionId, format })
  await announce({
    text: said.exportedIn(file, folder),
    action: { label: said.showFolder, onPress: () => void ask('report:show-folder', {}) },
  })
}

/** The actions for a briefing: write in it, refresh its facts, save a new version, export it, remove it. */
export function useBriefing({ id, latest }: Briefing) {
  const words = useWords()
  const said = words.briefings
  const [fresh, setFresh] = useState<BriefingContent | null>(null)
  const { own, isWritten, write, done } = useOwnText(id, latest.own)
  const content = fresh ?? latest.content
  const differences = briefingDiff(latest, { content, own })

  const refused = (thrown: unknown) => announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })

  async function refresh(): Promise<void> {
    try {
      const now = await ask('briefing:fresh', { id, language: words.language })
      const changed = briefingDiff(latest, { content: now, own: latest.own }).length
      setFresh(changed === 0 ? null : now)
      await announce({ text: said.refreshed(changed) })
    } catch (thrown) {
      await refused(thrown)
    }
  }

  /** Saves a version. Returns the id of the version that holds everything, or null if it was refused. */
  async function save(): Promise<BriefingVersionId | null> {
    try {
      const saved = await change(
        'briefing:save',
        { id, own: { ...own }, isRefreshed: fresh !== null, language: words.language },
        { tell: { text: said.savedVersion(latest.number + 1), words } },
      )
      done()
      setFresh(null)
      return saved.versionId
    } catch (thrown) {
      await refused(thrown)
      return null
    }
  }

  /** The version that a file or a paper is of. Unsaved changes are saved as a new one first, so that each matches a version. */
  const versionToLeave = async (shown: BriefingVersionId): Promise<BriefingVersionId | null> =>
    shown === latest.id && differences.length > 0 ? save() : shown

  async function print(shown: BriefingVersionId = latest.id): Promise<void> {
    const versionId = await versionToLeave(shown)
    if (versionId !== null) await printPaper({ of: 'briefing', versionId }, words)
  }

  /** Exports one version. */
  async function exportAs(format: BriefingFormat, shown: BriefingVersionId = latest.id): Promise<void> {
    const versionId = await versionToLeave(shown)
    if (versionId === null) return
    await exported(versionId, format, said).catch(refused)
  }

  async function remove(): Promise<void> {
    try {
      const first = () => (canGo(router.get(), -1) ? goBack() : openPlace({ view: 'briefings' }))
      await change('briefing:remove', { id }, { first, tell: { text: said.removed, words } })
    } catch (thrown) {
      await refused(thrown)
    }
  }

  return {
    content,
    own,
    write,
    differences,
    isUnsaved: isWritten || differences.length > 0,
    refresh,
    save: async () => {
      if (differences.length === 0) await announce({ text: said.nothingNew })
      else await save()
    },
    exportAs,
    print,
    remove,
  }
}
