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
  /** True for a guess that is shown above the other choices and comes after them for the keys. */
  readonly isShownFirst?: boolean
  /** Letters on the chip that show where it comes from. The detail says it in words. */
  readonly mark?: string
}

/** Choices under a heading. An empty heading is not shown. */
export type PickerGroup = { readonly heading: string; readonly items: readonly PickerChoice[] }

/**
 * Moves the guesses that lead a group behind its other choices, to be shown first all the same. The list begins on the first choice that the keys come
 * to, and that must not be a guess. The arrow keys go round, so they follow what is shown. A group of guesses alone stays.
 */
export function guessesBehind({ heading, items }: PickerGroup): PickerGroup {
  const sure = items.findIndex(choice => !choice.isGuess)
  if (sure <= 0) return { heading, items }
  const leading = items.slice(0, sure).map(choice => ({ ...choice, isShownFirst: true }))
  return { heading, items: [...items.slice(sure), ...leading] }
}

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
