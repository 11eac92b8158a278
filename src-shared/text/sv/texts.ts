import type { ResponseKind } from '../../log/ask'
import type { ProposalKind } from '../../packs/text-proposal'
import type { ChangedText, TextKind } from '../../packs/written-texts'

const kinds: Record<ProposalKind, string> = { imprint: 'Avtryck', answer: 'Svar', position: 'Ståndpunkt' }
const answers: Record<ResponseKind, string> = {
  open: '',
  yes: 'Svaret blev ja.',
  partly: 'Svaret blev delvis ja.',
  no: 'Svaret blev nej.',
}
const stances: Readonly<Record<string, string>> = {
  '-2': 'motarbetar',
  '-1': 'är tveksam eller kritisk till',
  '0': 'är neutral eller avvaktande till',
  '1': 'är positiv till',
  '2': 'driver',
}
const changedKinds: Record<TextKind, string> = {
  result: 'resultatet',
  ask: 'det vi ber om',
  issue: 'texten om',
  gap: 'förslaget om',
  contact: 'kontakten',
  approval: 'godkännandet',
}
const changes: Record<ChangedText['how'], string> = { added: 'tillagt', changed: 'ändrat', removed: 'borttaget' }

/** The words about what people write for packs. */
export const textsSv = {
  kinds,
  answers,
  /** What an organisation thinks of an issue: "Trafikverket är positiv till Malmbanan". */
  stance: (organisation: string, scale: number, issue: string) =>
    `${organisation} ${stances[String(scale)] ?? stances['0']} ${issue}`,
  /** What differs from an earlier version, in one sentence. */
  changedSince: (parts: readonly string[]) => `Ändrat sedan den tidigare versionen: ${parts.join('; ')}.`,
  changed: (kind: TextKind, how: ChangedText['how'], name: string) =>
    `${[changedKinds[kind], name].filter(Boolean).join(' ')} (${changes[how]})`,
  quoted: (text: string) => `”${text}”`,
}
export type TextsWords = typeof textsSv
