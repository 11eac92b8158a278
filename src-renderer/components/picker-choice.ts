import { holdsTyped, matchRank } from '../../src-shared/names/folded-text'

/** Something that can be picked. `detail` is a second line that says more about it. */
export type PickerChoice = {
  readonly id: string
  readonly name: string
  readonly detail?: string
  /** Another name that matches but is not shown: "Norrbotten" for Region Norrbotten. */
  readonly shortName?: string
  readonly isNew?: boolean
  /** True for a choice that is offered though it does not match the text. The user must move to it; Enter alone does not take it. */
  readonly isGuess?: boolean
  /** Letters on the chip that show where it comes from. The detail says it in words. */
  readonly mark?: string
}

/** Choices under a heading. An empty heading is not shown. */
export type PickerGroup = { readonly heading: string; readonly items: readonly PickerChoice[] }

/** The choices whose name or detail contains the text, whether or not accents are typed. Exact matches come first. */
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
