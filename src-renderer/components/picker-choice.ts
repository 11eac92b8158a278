import { holdsTyped, matchRank } from '../../src-shared/names/folded-text'

/** Something that can be picked: a second line says more about it. */
export type PickerChoice = {
  readonly id: string
  readonly name: string
  readonly detail?: string
  /** Another name it answers to, not shown: "Norrbotten" for Region Norrbotten. */
  readonly shortName?: string
  readonly isNew?: boolean
  /** Offered though it does not answer to what was typed; it is taken when it is gone to, and not by Enter alone. */
  readonly isGuess?: boolean
  /** Letters on the chip that tell where it comes from; the detail says it in words. */
  readonly mark?: string
}

/** Choices under a heading; an empty heading is not shown. */
export type PickerGroup = { readonly heading: string; readonly items: readonly PickerChoice[] }

/** The choices whose name or detail holds what was typed, marks over letters or not; what was typed exactly comes first. */
export function matching<Choice extends PickerChoice>(choices: readonly Choice[], text: string): Choice[] {
  if (text.trim() === '') return [...choices]
  const rank = (choice: PickerChoice) =>
    Math.min(
      matchRank(choice.name, text),
      matchRank(choice.shortName ?? choice.name, text),
      matchRank(choice.detail ?? '', text) + 0.5,
    )
  return choices
    .filter(choice => holdsTyped(`${choice.name} ${choice.shortName ?? ''} ${choice.detail ?? ''}`, text))
    .sort((a, b) => rank(a) - rank(b))
}
