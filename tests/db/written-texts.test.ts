import { expect, test } from 'vitest'
import { trashPage } from '../../db/reads/history/trash'
import { packTexts } from '../../db/reads/packs/pack-texts'
import { earlierTexts, textMarks } from '../../db/reads/packs/text-marks'
import { writtenTexts } from '../../db/reads/packs/written-texts'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { addPart } from '../../office/register/parts/write-part'
import { malmbanan } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { anAsk, aResult, ofAll, ofNorrbotten, ofUmea, quarter, withoutWords, wordsAt, write } from './some-words'

const headings = async (store: Store, scope = ofNorrbotten) =>
  (await writtenTexts(store.read, scope)).results.map(({ heading }) => heading)

test('a result is written, changed field by field, and undone', async () => {
  const store = await anOffice()
  const added = await write(store, ofNorrbotten, aResult('Banorna som en korridor', [malmbanan]))
  const id = added.ids[0] as never
  const { actionId } = await write(store, ofNorrbotten, { what: 'result', id, outcome: ' Ordföranden  driver den. ' })
  expect((await writtenTexts(store.read, ofNorrbotten)).results).toEqual([
    {
      id,
      heading: 'Banorna som en korridor',
      text: '',
      outcome: 'Ordföranden  driver den.',
      issueIds: [malmbanan],
    },
  ])
  await store.change(db => undoAction(db, actionId, wordsAt))
  expect((await writtenTexts(store.read, ofNorrbotten)).results).toMatchObject([{ outcome: '' }])
  await store.change(db => undoAction(db, added.actionId, wordsAt))
  expect(await headings(store)).toEqual([])
})

test('the words of a partner are not those of another, of all partners or of another period', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofNorrbotten, aResult('Bara Norrbottens'))
  expect([await headings(store, ofUmea), await headings(store, ofAll)]).toEqual([[], []])
  const later = { ...ofNorrbotten, period: { from: '2027-01-01', to: '2027-03-31' } }
  expect(await headings(store, later)).toEqual([])
  const changing = write(store, ofUmea, { what: 'result', id: ids[0] as never, heading: 'Umeås' })
  await expect(changing).rejects.toMatchObject({ refusal: { code: 'unknown-id', what: 'written-result' } })
  const choosing = write(store, ofUmea, { what: 'choose', resultId: ids[0] as never, isChosen: true })
  await expect(choosing).rejects.toMatchObject({ refusal: { code: 'unknown-id' } })
})

test('results are moved one step at a time, and a new one comes last', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofNorrbotten, aResult('Ett'), aResult('Två'), aResult('Tre'))
  const [one, two, three] = ids as never[]
  await write(store, ofNorrbotten, { what: 'move', of: 'result', id: three as never, afterId: one as never })
  expect(await headings(store)).toEqual(['Ett', 'Tre', 'Två'])
  await write(store, ofNorrbotten, { what: 'move', of: 'result', id: two as never, afterId: null })
  expect(await headings(store)).toEqual(['Två', 'Ett', 'Tre'])
  await write(store, ofNorrbotten, aResult('Fyra'))
  expect(await headings(store)).toEqual(['Två', 'Ett', 'Tre', 'Fyra'])
})

test('a sixth result is refused, and a fifth beside three requests', async () => {
  const store = await anOffice()
  const five = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map(heading => aResult(heading))
  await write(store, ofNorrbotten, ...five)
  const sixth = write(store, ofNorrbotten, aResult('Sex'))
  await expect(sixth).rejects.toMatchObject({ refusal: { code: 'texts-full', what: 'results', most: 5 } })
  await write(store, ofNorrbotten, anAsk('Utse'), anAsk('Bekräfta'))
  const third = write(store, ofNorrbotten, anAsk('Ta ställning'))
  await expect(third).rejects.toMatchObject({ refusal: { code: 'texts-full', what: 'asks-beside-results', most: 4 } })
  expect((await writtenTexts(store.read, ofNorrbotten)).asks).toHaveLength(2)

  await write(store, ofUmea, anAsk('Ett'), anAsk('Två'), anAsk('Tre'), ...five.slice(0, 4))
  const fifth = write(store, ofUmea, aResult('Fem'))
  await expect(fifth).rejects.toMatchObject({ refusal: { code: 'texts-full', what: 'results-beside-asks', most: 4 } })
  const fourth = write(store, ofUmea, anAsk('Fyra'))
  await expect(fourth).rejects.toMatchObject({ refusal: { code: 'texts-full', what: 'asks', most: 3 } })
  const direct = store.change(db =>
    addPart(
      db,
      'written-ask',
      { periodFrom: quarter.from, periodTo: quarter.to, partnerId: ofUmea.partnerId, ask: 'x', by: '', when: '' },
      wordsAt,
    ),
  )
  await expect(direct).rejects.toMatchObject({ refusal: { code: 'texts-full' } })
})

test('a pack has only as many words as it has room for, also after an undo has brought more back', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofNorrbotten, ...['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map(one => aResult(one)))
  const removed = await write(store, ofNorrbotten, { what: 'remove', of: 'result', id: ids[0] as never })
  await write(store, ofNorrbotten, aResult('Sex'))
  await store.change(db => undoAction(db, removed.actionId, wordsAt))
  expect(await headings(store)).toHaveLength(6)
  expect((await packTexts(store.read, ofNorrbotten)).results.map(({ heading }) => heading)).toEqual([
    'Ett',
    'Två',
    'Tre',
    'Fyra',
    'Fem',
  ])
})

test('a removed result is in the trash under its heading, and comes back with its issues', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofNorrbotten, aResult('Korridoren', [malmbanan]))
  const id = ids[0] as never
  await write(store, ofNorrbotten, { what: 'remove', of: 'result', id })
  const [latest] = (await trashPage(store.read, { now: wordsAt, limit: 10 })).actions
  expect(latest?.rows).toMatchObject([{ kind: 'written-result', label: 'Korridoren' }])
  await store.change(db => restoreRow(db, 'written-result', id, wordsAt))
  expect((await writtenTexts(store.read, ofNorrbotten)).results).toMatchObject([
    { heading: 'Korridoren', issueIds: [malmbanan] },
  ])
})

test('an issue has one sentence and one proposal in a pack, however often they are written', async () => {
  const store = await anOffice()
  await write(store, ofNorrbotten, { what: 'issue', issueId: malmbanan, sentence: 'Betänkandet är på remiss.' })
  await write(store, ofNorrbotten, { what: 'issue', issueId: malmbanan, sentence: 'Svaret skrivs nu.' })
  await write(store, ofNorrbotten, { what: 'gap', issueId: malmbanan, proposal: 'Be om tid i januari' })
  await write(store, ofNorrbotten, { what: 'gap', issueId: malmbanan, proposal: 'Be om tid i februari' })
  const { issues, gaps } = await writtenTexts(store.read, ofNorrbotten)
  expect(issues).toMatchObject([{ issueId: malmbanan, sentence: 'Svaret skrivs nu.', picture: null }])
  expect(gaps).toMatchObject([{ issueId: malmbanan, proposal: 'Be om tid i februari' }])
})

test('who signs is told by name, with the role that was written or the title, and an approval without a day is none', async () => {
  const store = await withoutWords(await aDemoOffice())
  const staff = await store.read.selectFrom('staff_member').selectAll().orderBy('rid').execute()
  const [alva, eira] = staff
  await write(store, ofNorrbotten, { what: 'signing', contactId: alva?.id ?? null, telephone: '070-174 06 12' })
  await write(store, ofNorrbotten, { what: 'signing', approvedById: eira?.id ?? null })
  const before = await writtenTexts(store.read, ofNorrbotten)
  expect(before.contact).toMatchObject({ name: alva?.name, role: alva?.title ?? '', telephone: '070-174 06 12' })
  expect(before.approval).toBeNull()
  await write(store, ofNorrbotten, { what: 'signing', role: 'Medarbetare', approvedOn: '2026-11-29' })
  expect(await writtenTexts(store.read, ofNorrbotten)).toMatchObject({
    contact: { role: 'Medarbetare' },
    approval: { name: eira?.name, on: '2026-11-29' },
  })
})

test('results of all partners are in a partner’s pack only if a person chose them, and at most three', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofAll, ...['Ett', 'Två', 'Tre', 'Fyra'].map(heading => aResult(heading)))
  expect((await packTexts(store.read, ofUmea)).chosen).toEqual([])
  const choose = (id: string | undefined, isChosen = true) =>
    write(store, ofUmea, { what: 'choose', resultId: id as never, isChosen })
  for (const id of [ids[2], ids[0], ids[1]]) await choose(id)
  await expect(choose(ids[3])).rejects.toMatchObject({ refusal: { code: 'texts-full', what: 'chosen', most: 3 } })
  expect((await packTexts(store.read, ofUmea)).chosen.map(({ heading }) => heading)).toEqual(['Ett', 'Två', 'Tre'])
  expect((await packTexts(store.read, ofNorrbotten)).chosen).toEqual([])
  await choose(ids[0], false)
  expect((await packTexts(store.read, ofUmea)).chosen.map(({ heading }) => heading)).toEqual(['Två', 'Tre'])
})

test('who last changed a text is known, and how it was worded before', async () => {
  const store = await anOffice()
  const { ids } = await write(store, ofNorrbotten, aResult('Först'))
  const id = ids[0] as never
  await write(store, ofNorrbotten, { what: 'result', id, heading: 'Sedan' })
  expect(await textMarks(store.read, [id])).toMatchObject({ [id]: { by: 'test', at: expect.stringContaining('T') } })
  const earlier = await earlierTexts(store.read, 'result', id)
  expect(earlier.map(({ fields }) => fields['heading'])).toEqual(['Sedan', 'Först'])
  await write(store, ofNorrbotten, { what: 'result', id, ...earlier[1]?.fields })
  expect(await headings(store)).toEqual(['Först'])
  expect(await earlierTexts(store.read, 'result', 'ingen')).toEqual([])
})

test('words break no rule, and a picture that nobody has described is found by the check', async () => {
  const store = await anOffice()
  await write(store, ofNorrbotten, aResult('Ett', [malmbanan]), anAsk('Utse'), {
    what: 'issue',
    issueId: malmbanan,
    sentence: 'En mening.',
  })
  expect(await brokenRows(store.read)).toEqual([])
  const broken = store.change(async db => {
    await db
      .insertInto('attachment')
      .values({
        id: 'a',
        subject_table: 'issue',
        subject_id: malmbanan,
        sha256: 'x',
        name: 'bild.png',
        media_type: 'image/png',
        size_bytes: 1,
        plain_text: '',
      })
      .execute()
    await db
      .updateTable('written_issue')
      .set({ attachment_id: 'a' as never })
      .execute()
  })
  await expect(broken).rejects.toMatchObject({ refusal: { code: 'rule-broken', rule: 'picture-without-alt' } })
})
