import { expect, test } from 'vitest'
import { textProposals } from '../../db/reads/packs/text-proposals'
import type { Store } from '../../db/store'
import { addAsk, editAsk } from '../../office/log/edit-ask'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { removeRow } from '../../office/log/remove-row'
import { addPart } from '../../office/register/parts/write-part'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { AskEdit } from '../../src-shared/log/interaction-facts'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, trafikverket } from './an-interaction'
import { anOffice } from './office'
import { ofAll, ofNorrbotten, ofUmea, wordsAt } from './some-words'

/** Logs an interaction with an ask, and gives the ask its answer and its imprint. */
async function asked(store: Store, change: Partial<NewInteraction>, edit: AskEdit): Promise<InteractionId> {
  const { result } = await store.change(async db => {
    const { interactionId } = await logInteraction(db, anInteraction(change))
    const id = await addAsk(db, { interactionId, issueId: malmbanan, ask: `Om ${change.headline}` })
    await editAsk(db, id, edit)
    return interactionId
  })
  return result
}

const position = (
  store: Store,
  evidenceInteractionId: InteractionId | null,
  statedOn: string,
  scale: number | null = 1,
) =>
  store.change(db =>
    addPart(
      db,
      'position',
      {
        organisationId: trafikverket,
        personId: null,
        issueId: malmbanan,
        statedOn,
        scale,
        evidenceInteractionId,
        evidenceReference: 'Yttrande 2026/17',
      },
      wordsAt,
    ),
  )

const answeredYes: AskEdit = { responseKind: 'yes', response: 'Ja, i maj.' }

test('imprints come first, then answers and positions, each with what it rests on', async () => {
  const store = await anOffice()
  const answer = await asked(store, { headline: 'svaret', startsOn: '2026-11-20' }, answeredYes)
  await asked(store, { headline: 'inget svar', startsOn: '2026-11-21' }, {})
  const early = await asked(
    store,
    { headline: 'avtrycket', startsOn: '2026-08-20' },
    { evidence: 'Motionen tar upp det.', evidenceReference: 'Motion 9901', evidenceOn: '2026-10-06' },
  )
  await position(store, answer, '2026-11-20')
  await position(store, answer, '2026-11-20', null)
  const proposals = await textProposals(store.read, ofNorrbotten)
  expect(proposals).toMatchObject([
    {
      kind: 'imprint',
      on: '2026-10-06',
      ask: 'Om avtrycket',
      evidence: 'Motionen tar upp det.',
      issueIds: [malmbanan],
      source: { interactionId: early, headline: 'avtrycket', reference: 'Motion 9901' },
    },
    {
      kind: 'answer',
      on: '2026-11-20',
      response: 'Ja, i maj.',
      responseKind: 'yes',
      source: { interactionId: answer, headline: 'svaret', reference: null },
    },
    {
      kind: 'position',
      organisation: 'Trafikverket',
      scale: 1,
      source: { interactionId: answer, headline: 'svaret', reference: 'Yttrande 2026/17' },
    },
  ])
})

test('an imprint left in another period is not proposed, though its answer is', async () => {
  const store = await anOffice()
  const edit = { ...answeredYes, evidence: 'Senare', evidenceOn: '2027-02-01' }
  await asked(store, { headline: 'svaret', startsOn: '2026-11-20' }, edit)
  expect(await textProposals(store.read, ofNorrbotten)).toMatchObject([{ kind: 'answer', evidence: '' }])
})

test('nothing of an internal, a secrecy-marked or a deleted interaction or a working note is proposed', async () => {
  const store = await anOffice()
  const edit = { ...answeredYes, evidence: 'kanarie', evidenceOn: '2026-11-23' }
  const hidden = [
    await asked(store, { headline: 'kanarie intern', confidentiality: 'internal' }, edit),
    await asked(store, { headline: 'kanarie sekretess' }, edit),
    await asked(store, { headline: 'kanarie borttagen' }, edit),
    await asked(store, { headline: 'kanarie anteckning' }, edit),
    await asked(store, { headline: 'kanarie planerad', status: 'planned' }, edit),
    await asked(store, { headline: 'kanarie samordning', kind: 'internal_coordination' }, edit),
  ] as const
  for (const id of hidden) await position(store, id, '2026-11-24')
  const ground = { provision: '15 kap. 1 § OSL', markedOn: '2026-11-24', authority: 'Regionen' }
  await store.change(db => markSecrecy(db, hidden[1], ground))
  await store.change(db => removeRow(db, 'interaction', hidden[2], wordsAt))
  await store.change(db =>
    db.updateTable('interaction').set({ record_status: 'working_note' }).where('id', '=', hidden[3]).execute(),
  )
  for (const scope of [ofNorrbotten, ofAll]) {
    const proposals = await textProposals(store.read, scope)
    expect(proposals.filter(({ kind }) => kind !== 'position')).toEqual([])
    expect(JSON.stringify(proposals)).not.toContain('kanarie')
    expect(proposals).toEqual([])
  }
})

test('what concerns other partners is proposed to them and to all, and not to this one', async () => {
  const store = await anOffice()
  const only = { headline: 'bara Umeå', startsOn: '2026-11-20', partnerIds: ['umea-kommun' as PartnerId] }
  const id = await asked(store, { ...only, issueIds: [] }, answeredYes)
  await position(store, id, '2026-11-20')
  expect(await textProposals(store.read, ofNorrbotten)).toEqual([])
  expect(await textProposals(store.read, ofUmea)).toHaveLength(2)
  expect(await textProposals(store.read, ofAll)).toHaveLength(2)
})
