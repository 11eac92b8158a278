import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../src-shared/briefings/briefing'
import { briefingDiff, differenceKey } from '../../../src-shared/briefings/briefing-diff'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { BriefingVersionId } from '../../../src-shared/records/ids'
import { RecordState } from '../../components/record/page/record-state'
import { PlaceLink } from '../../components/record/place-link'
import { ask } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useRecordName } from '../../state/router/place-context'
import { placeOfSubject } from '../../state/screen/briefing-start'
import { useUsableMark } from '../../state/screen/usable'
import { useWords } from '../../text/words'
import { BriefingActions } from './briefing-actions'
import styles from './briefing-page.module.css'
import { BriefingSheet } from './briefing-sheet'
import { useBriefing } from './use-briefing'
import { useBriefingCommands } from './use-briefing-commands'
import { VersionsSide } from './versions-side'

/** What to read before a meeting: what is known, what we want, and what has changed since the last reading. */
export function BriefingPage({ place }: { readonly place: PlaceOf<'briefing'> }) {
  return (
    <RecordState answer={useQuery(question('briefing:read', { id: place.id }))}>
      {briefing => <BriefingView briefing={briefing} />}
    </RecordState>
  )
}

/** Reads one version. Undefined while none is chosen. */
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

  useBriefingCommands(acts, shownId)

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
          <PlaceLink place={placeOfSubject(subject)}>{said.toAbout[subject.subjectTable]}</PlaceLink>
          <p role="status" className={styles['state']} data-unsaved={acts.isUnsaved || undefined}>
            {state}
          </p>
        </div>
        <BriefingActions acts={acts} shownId={shownId} />
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
