import type { LikelyDuplicate } from '../../../src-shared/names/duplicate'
import { duplicateWords } from '../../../src-shared/text/duplicate-words'
import { capital } from '../../text/capital'
import type { Words } from '../../text/words'
import type { PickerChoice } from '../picker-choice'

/** The question about somebody known: "Menar du Göte Mallberg, Ordförande, Trafikutskottet?" */
export const doubleQuestion = ({ name, detail, isInBin }: LikelyDuplicate, { doubles }: Words): string =>
  isInBin ? doubles.inBin(name, detail) : doubles.didYouMean(name, detail)

/** Why it is asked: "En bokstav skiljer i namnet, samma organisation". */
export const doubleReason = ({ reasons }: LikelyDuplicate, { language }: Words): string =>
  capital(duplicateWords(reasons, language))

/** Somebody known as a choice under a field. It is never chosen by itself. `key` takes it, and is shown beside the reason. */
export const doubleChoice = (one: LikelyDuplicate, words: Words, key?: string): PickerChoice => ({
  id: one.id,
  name: doubleQuestion(one, words),
  detail: [doubleReason(one, words), ...(key === undefined ? [] : [key])].join(' · '),
  isGuess: true,
})
