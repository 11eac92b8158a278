import { expect, test } from 'vitest'
import type { TextProposal } from '../../src-shared/packs/text-proposal'
import { changedTexts, toldTexts } from '../../src-shared/packs/told-texts'
import { mostResults, noTexts, textsOfPack, type WrittenTexts } from '../../src-shared/packs/written-texts'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { changedTextsSentence, proposedResult, proposedSentence, shortened } from '../../src-shared/text/proposed-texts'

const [malm, haparanda] = ['malm', 'haparanda'] as IssueId[] as [IssueId, IssueId]
const nothing: WrittenTexts = {
  period: { from: '2026-10-01', to: '2026-12-31' },
  partnerId: null,
  results: [],
  asks: [],
  issues: [],
  gaps: [],
  contact: null,
  approval: null,
  chosenResultIds: [],
}
const result = (id: string, heading = id) => ({ id, heading, text: '', outcome: '', issueIds: [] })
const ask = (id: string, words = id) => ({ id, ask: words, by: '', when: '' })
const sentence = (issueId: IssueId, words: string) => ({ id: words, issueId, sentence: words, picture: null })
const own = { ...nothing, partnerId: 'norr' as PartnerId }

test('a pack for which nobody has written anything has no words', () => {
  expect(textsOfPack(own, nothing)).toEqual(noTexts)
  expect(textsOfPack(nothing, null)).toEqual(noTexts)
})

test('a partner’s own words are used before those of all partners, issue by issue', () => {
  const common = {
    ...nothing,
    asks: [ask('alla')],
    issues: [sentence(malm, 'allas om malm'), sentence(haparanda, 'allas om haparanda')],
    results: [result('allas')],
  }
  const texts = textsOfPack({ ...own, issues: [sentence(malm, 'egen om malm')] }, common)
  expect(texts.issues.map(({ sentence: words }) => words)).toEqual(['egen om malm', 'allas om haparanda'])
  expect(texts.asks.map(({ ask: words }) => words)).toEqual(['alla'])
  expect([texts.results, texts.chosen]).toEqual([[], []])
  expect(textsOfPack({ ...own, asks: [ask('egen')] }, common).asks.map(({ ask: words }) => words)).toEqual(['egen'])
})

test('what is not finished is left out of a pack', () => {
  const texts = textsOfPack(
    { ...own, results: [result('a', ' ')], asks: [ask('b', '')], issues: [sentence(malm, '')] },
    null,
  )
  expect(texts).toEqual(noTexts)
})

test('three requests leave room for four results', () => {
  expect([0, 2, 3].map(mostResults)).toEqual([5, 5, 4])
  const results = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => result(id))
  expect(textsOfPack({ ...own, results }, null).results).toHaveLength(5)
  const asks = ['x', 'y', 'z', 'å'].map(id => ask(id))
  expect(textsOfPack({ ...own, results, asks }, null)).toMatchObject({
    results: results.slice(0, 4),
    asks: asks.slice(0, 3),
  })
})

test('what a version says otherwise than the one before is named, once for each text', () => {
  const before = toldTexts({ ...noTexts, results: [result('a'), result('b')], issues: [sentence(malm, 'förr')] })
  const now = toldTexts({
    ...noTexts,
    results: [result('b'), { ...result('a'), outcome: 'nytt' }],
    issues: [sentence(haparanda, 'nu')],
    asks: [ask('c')],
  })
  const changed = changedTexts(before, now)
  expect(changed).toEqual([
    { kind: 'result', how: 'changed', name: 'a', issueId: null },
    { kind: 'ask', how: 'added', name: 'c', issueId: null },
    { kind: 'issue', how: 'added', name: '', issueId: haparanda },
    { kind: 'issue', how: 'removed', name: '', issueId: malm },
  ])
  const nameOf = (id: string) => ({ malm: 'Malmbanan', haparanda: 'Haparandabanan' })[id] ?? id
  expect(changedTextsSentence(changed, 'sv', nameOf)).toBe(
    'Ändrat sedan den tidigare versionen: resultatet ”a” (ändrat); det vi ber om ”c” (tillagt); texten om Haparandabanan (tillagt); texten om Malmbanan (borttaget).',
  )
  expect(changedTextsSentence(changed, 'en', nameOf)).toContain('the text about Malmbanan (removed)')
  expect(changedTextsSentence([], 'sv', nameOf)).toBeNull()
  expect(changedTexts(now, now)).toEqual([])
})

test('a text is cut between words, and never to more than there is room for', () => {
  expect(shortened('Kort', 60)).toBe('Kort')
  expect(shortened('Trafikutskottets ordförande vill driva banorna som en korridor', 30)).toBe(
    'Trafikutskottets ordförande…',
  )
  for (const longest of [5, 17, 60, 90])
    for (const text of ['a'.repeat(200), 'ord '.repeat(60), 'x, y, z – å'.repeat(20)])
      expect(shortened(text, longest).length).toBeLessThanOrEqual(longest)
})

const source = { interactionId: null, headline: null, reference: null }
const answer: TextProposal = {
  id: 'ask:1',
  kind: 'answer',
  on: '2026-10-14',
  issueIds: [malm],
  ask: 'Snabbare tillstånd för elnät',
  response: 'Utredningen tar upp det i maj.',
  responseKind: 'partly',
  evidence: '',
  source,
}

test('a proposal says what its source says, in the place of a result where it belongs', () => {
  const nameOf = () => 'Malmbanan'
  expect(proposedResult(answer, 'sv', nameOf)).toEqual({
    heading: 'Snabbare tillstånd för elnät',
    text: 'Svaret blev delvis ja. Utredningen tar upp det i maj.',
    outcome: '',
    issueIds: [malm],
  })
  const imprint: TextProposal = {
    ...answer,
    kind: 'imprint',
    response: '',
    responseKind: 'open',
    evidence: 'Motionen föreslår samma tid.',
    source: { ...source, reference: 'Motion 2026/27:9901' },
  }
  expect(proposedResult(imprint, 'sv', nameOf)).toMatchObject({
    text: '',
    outcome: 'Motionen föreslår samma tid (Motion 2026/27:9901)',
  })
  expect(proposedSentence(imprint, 'sv', nameOf)).toBe('Motionen föreslår samma tid (Motion 2026/27:9901)')
  const position: TextProposal = {
    id: 'position:1',
    kind: 'position',
    on: '2026-10-14',
    issueIds: [malm],
    organisation: 'Trafikverket',
    scale: 1,
    source,
  }
  expect(proposedResult(position, 'sv', nameOf).heading).toBe('Trafikverket är positiv till Malmbanan')
  expect(proposedSentence(position, 'en', nameOf)).toBe('Trafikverket is in favour of Malmbanan')
})
