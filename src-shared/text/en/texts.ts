import type { ResponseKind } from '../../log/ask'
import type { ProposalKind } from '../../packs/text-proposal'
import type { ChangedText, TextKind } from '../../packs/written-texts'
import type { TextsWords } from '../sv/texts'

const kinds: Record<ProposalKind, string> = { imprint: 'Imprint', answer: 'Answer', position: 'Position' }
const answers: Record<ResponseKind, string> = {
  open: '',
  yes: 'The answer was yes.',
  partly: 'The answer was partly yes.',
  no: 'The answer was no.',
}
const stances: Readonly<Record<string, string>> = {
  '-2': 'works against',
  '-1': 'has doubts about',
  '0': 'is neutral or waiting on',
  '1': 'is in favour of',
  '2': 'drives',
}
const changedKinds: Record<TextKind, string> = {
  result: 'the result',
  ask: 'what we ask for:',
  issue: 'the text about',
  gap: 'the proposal about',
  contact: 'the contact',
  approval: 'the approval',
}
const changes: Record<ChangedText['how'], string> = { added: 'added', changed: 'changed', removed: 'removed' }

/** The words about what people write for packs, in English. */
export const textsEn: TextsWords = {
  kinds,
  answers,
  stance: (organisation, scale, issue) => `${organisation} ${stances[String(scale)] ?? stances['0']} ${issue}`,
  changedSince: parts => `Changed since the earlier version: ${parts.join('; ')}.`,
  changed: (kind, how, name) => `${[changedKinds[kind], name].filter(Boolean).join(' ')} (${changes[how]})`,
  quoted: text => `“${text}”`,
}
