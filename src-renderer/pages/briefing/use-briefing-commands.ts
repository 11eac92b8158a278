import { useEffect, useMemo, useRef } from 'react'
import type { BriefingFormat } from '../../../src-shared/program/file-formats'
import { screenKeys } from '../../../src-shared/program/keys'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import type { BriefingActs } from './use-briefing'

/** The commands for the briefing on screen, by key and in the palette. `shownId` is the older version shown, null for the latest. */
export function useBriefingCommands(acts: BriefingActs, shownId: BriefingVersionId | null): void {
  const latestActs = useRef({ ...acts, shownId })
  useEffect(() => {
    latestActs.current = { ...acts, shownId }
  })
  const commands = useMemo((): readonly Command[] => {
    const exporting = (format: BriefingFormat) => {
      const { exportAs, shownId: version } = latestActs.current
      void exportAs(format, version ?? undefined)
    }
    return [
      {
        id: 'briefing-word',
        group: 'do',
        words: all => all.briefings.exportWord,
        keys: screenKeys['briefing-word'],
        run: () => exporting('docx'),
      },
      {
        id: 'briefing-print',
        group: 'do',
        words: all => all.briefings.print,
        keys: screenKeys['briefing-print'],
        run: () => void latestActs.current.print(latestActs.current.shownId ?? undefined),
      },
      {
        id: 'briefing-pdf',
        group: 'do',
        words: all => all.briefings.exportPdf,
        keys: screenKeys['briefing-pdf'],
        run: () => exporting('pdf'),
      },
      {
        id: 'briefing-pocket',
        group: 'do',
        words: all => all.briefings.exportPocket,
        run: () => exporting('pocket'),
      },
      {
        id: 'briefing-save',
        group: 'do',
        words: all => all.briefings.toSave,
        keys: screenKeys['briefing-save'],
        run: () => void latestActs.current.save(),
      },
      {
        id: 'briefing-refresh',
        group: 'do',
        words: all => all.briefings.refresh,
        keys: screenKeys['briefing-refresh'],
        run: () => void latestActs.current.refresh(),
      },
      {
        id: 'briefing-remove',
        group: 'do',
        words: all => all.briefings.remove,
        run: () => void latestActs.current.remove(),
      },
    ]
  }, [])
  useCommands(commands)
}
