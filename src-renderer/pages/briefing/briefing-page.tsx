import { skipToken, useQuery } from '@tanstack/react-query'
import { RefreshCw, Save, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing } from '../../../src-shared/briefings/briefing'
import { briefingDiff, differenceKey } from '../../../src-shared/briefings/briefing-diff'
import type { BriefingFormat } from '../../../src-shared/program/file-formats'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { Button } from '../../components/button'
import { PlaceLink } from '../../components/record/place-link'
import { RecordState } from '../../components/record/record-state'
import type { Command } from '../../state/commands/command'
import { ariaKeys } from '../../state/commands/keys'
import { useCommands } from '../../state/commands/registry'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useRecordName } from '../../state/router/place-context'
import { placeOfSubject } from '../../state/screen/briefing-start'
import { useUsableMark } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import styles from './briefing-page.module.css'
import { BriefingSheet } from './briefing-sheet'
import { useBriefing } from './use-briefing'
import { VersionsSide } from './versions-side'

/** What is read before a meeting: what is known, what we want, and how it has changed since it was last read. */
export function BriefingPage({ place }: { readonly place: PlaceOf<'briefing'> }) {
  return (
    <RecordState answer={useQuery(question('briefing:read', { id: place.id }))}>
      {briefing => <BriefingView briefing={briefing} />}
    </RecordState>
  )
}

/** One version, once one is chosen. */
const useVersion = (id: BriefingVersionId | null) =>
  useQuery({
    queryKey: ['briefing:version', { id }],
    queryFn: id ? () => ask('briefing:version', { id }) : skipToken,
  }).data

function BriefingView({ briefing }: { readonly briefing: Briefing }) {
  const words = useWords()
  const said = words.briefings
  const { latest, versions, subject } = briefing
  const acts = useBriefing(briefing)
  const [shownId, setShownId] = useState<BriefingVersionId | null>(null)
  const [comparedId, setComparedId] = useState<BriefingVersionId | null>(null)
  const older = useVersion(shownId)
  const compared = useVersion(comparedId)
  const shown = shownId !== null && older ? older : { content: acts.content, own: acts.own }
  const differences = compared ? briefingDiff(compared, shown) : []
  const marked = new Set((compared ? differences : shownId === null ? acts.differences : []).map(differenceKey))
  useRecordName(acts.content.title)
  useUsableMark(true)

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
        keys: ['F12', 'Ctrl+E'],
        run: () => exporting('docx'),
      },
      {
        id: 'briefing-pdf',
        group: 'do',
        words: all => all.briefings.exportPdf,
        keys: ['Ctrl+P'],
        run: () => exporting('pdf'),
      },
      {
        id: 'briefing-save',
        group: 'do',
        words: all => all.briefings.toSave,
        keys: ['Ctrl+S'],
        run: () => void latestActs.current.save(),
      },
      {
        id: 'briefing-refresh',
        group: 'do',
        words: all => all.briefings.refresh,
        keys: ['F5'],
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

  const state =
    shownId !== null && older
      ? said.state.old(older.number, versions.length)
      : acts.isUnsaved
        ? said.state.unsaved(latest.number)
        : said.state.saved(latest.number)
  return (
    <div className={styles['page']}>
      <div className={styles['bar']} data-pane>
        <div className={styles['about']}>
          <PlaceLink place={placeOfSubject(subject)}>{said.toAbout}</PlaceLink>
          <p role="status" className={styles['state']} data-unsaved={acts.isUnsaved || undefined}>
            {state}
          </p>
        </div>
        <div className={styles['actions']}>
          <Button
            disabled={shownId !== null}
            aria-keyshortcuts="F5"
            title={`${said.refresh} (F5)`}
            onClick={() => void acts.refresh()}
          >
            <RefreshCw size={16} aria-hidden="true" />
            {said.refresh}
          </Button>
          <Button
            disabled={shownId !== null}
            aria-keyshortcuts={ariaKeys('Ctrl+S')}
            title={said.saveHint('Ctrl+S')}
            onClick={() => void acts.save()}
          >
            <Save size={16} aria-hidden="true" />
            {said.toSave}
          </Button>
          <Button
            weight="primary"
            aria-keyshortcuts="F12"
            title={`${said.exportWord} (F12)`}
            onClick={() => void acts.exportAs('docx', shownId ?? undefined)}
          >
            {said.toWord}
          </Button>
          <Button
            aria-keyshortcuts={ariaKeys('Ctrl+P')}
            title={`${said.exportPdf} (Ctrl+P)`}
            onClick={() => void acts.exportAs('pdf', shownId ?? undefined)}
          >
            {said.toPdf}
          </Button>
          <Button aria-label={said.remove} title={said.remove} onClick={() => void acts.remove()}>
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </div>
      </div>
      <div className={styles['body']}>
        <div className={styles['reading']} data-pane data-main-scroll>
          <BriefingSheet
            content={shown.content}
            own={shown.own}
            marked={marked}
            onWrite={shownId === null ? acts.write : undefined}
          />
        </div>
        <VersionsSide
          briefing={briefing}
          shown={shownId}
          onShow={id => {
            setShownId(id)
            if (id === comparedId) setComparedId(null)
          }}
          compared={comparedId}
          onCompare={setComparedId}
          differences={differences}
        />
      </div>
    </div>
  )
}
