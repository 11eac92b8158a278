import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { isToldInside } from '../../../src-shared/packs/disclosure'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { ActionChanges, RowChange } from '../../../src-shared/records/history'
import { InteractionFactList } from '../../components/interaction/interaction-fact-list'
import { InteractionMeta } from '../../components/interaction/interaction-meta'
import styles from '../../components/interaction/interaction-parts.module.css'
import { Attachments } from '../../components/record/attachments'
import { BriefingButton } from '../../components/record/briefing-button'
import { PrivateNote } from '../../components/record/private-note'
import { RecordHistory } from '../../components/record/record-history'
import { RecordPage } from '../../components/record/record-page'
import { RecordState } from '../../components/record/record-state'
import { RecordTabs } from '../../components/record/record-tabs'
import { RemoveButton } from '../../components/record/remove-button'
import type { Edit } from '../../components/record/use-edit'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { Concerns } from './concerns'
import { InteractionContent } from './interaction-content'
import { InteractionPeople } from './interaction-people'
import { restoredValue } from './restored-value'

/** One meeting, call or letter: everything stored about it, to be changed in place. */
export function InteractionPage({ place }: { readonly place: PlaceOf<'interaction'> }) {
  return (
    <RecordState answer={useQuery(question('interaction:read', { id: place.id }))}>
      {interaction => <Interaction interaction={interaction} />}
    </RecordState>
  )
}

function Interaction({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const said = words.record
  const [tab, setTab] = useState('content')
  const { id, headline } = interaction
  const title = headline || words.log.noHeadline
  const puttingBack = (change: RowChange, action: ActionChanges) => {
    // The values it was logged with cannot be restored: there were no values before.
    if (action.changes.some(made => made.id === id && made.op === 'insert')) return null
    const changes = restoredValue(change)
    return changes && ((edit: Edit, isBack: string) => edit.save('interaction:edit', { id, changes }, isBack))
  }
  return (
    <RecordPage
      kind={words.records.interaction}
      title={title}
      isMasked={!isToldInside(interaction)}
      detail={<InteractionMeta interaction={interaction} />}
      actions={
        <>
          <BriefingButton subject={{ subjectTable: 'interaction', subjectId: id }} />
          <RemoveButton kind="interaction" id={id} name={title} />
        </>
      }
      links={
        <>
          <InteractionPeople interaction={interaction} />
          <Concerns interaction={interaction} />
          <section className={styles['facts']} aria-label={said.facts}>
            <h2>{said.facts}</h2>
            <InteractionFactList interaction={interaction} />
          </section>
          <Attachments subject={{ subjectTable: 'interaction', subjectId: id }} />
          <PrivateNote subject={{ subjectTable: 'interaction', subjectId: id }} />
        </>
      }
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          { id: 'content', name: said.tabs.content, content: <InteractionContent interaction={interaction} /> },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} puttingBack={puttingBack} /> },
        ]}
      />
    </RecordPage>
  )
}
