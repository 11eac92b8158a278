import type { DuplicateReason } from '../names/duplicate'
import type { MergeDoubt } from '../records/merge'
import type { Language } from './language'

const sv: Record<DuplicateReason, string> = {
  'same-name': 'samma namn',
  'same-name-without-accents': 'samma namn utan accenter',
  'other-order': 'namnen i annan ordning',
  'given-name-form': 'annan form av förnamnet',
  initial: 'initial i stället för namn',
  'part-of-name': 'det ena namnet är en del av det andra',
  'one-letter': 'en bokstav skiljer i namnet',
  'two-letters': 'två bokstäver skiljer i namnet',
  'other-name': 'ett annat namn stämmer',
  'same-email': 'samma e-post',
  'same-phone': 'samma telefon',
  'same-organisation': 'samma organisation',
  'same-identifier': 'samma registeridentitet',
  'same-abbreviation': 'samma förkortning',
  'same-code': 'samma kod',
  'same-parent': 'samma överordnade',
}

const en: Record<DuplicateReason, string> = {
  'same-name': 'same name',
  'same-name-without-accents': 'same name without accents',
  'other-order': 'names in another order',
  'given-name-form': 'another form of the given name',
  initial: 'initial instead of name',
  'part-of-name': 'one name is part of the other',
  'one-letter': 'the name differs by one letter',
  'two-letters': 'the name differs by two letters',
  'other-name': 'another name agrees',
  'same-email': 'same e-mail',
  'same-phone': 'same telephone',
  'same-organisation': 'same organisation',
  'same-identifier': 'same register identity',
  'same-abbreviation': 'same abbreviation',
  'same-code': 'same code',
  'same-parent': 'same parent',
}

/** Returns why two rows may be duplicates, in words: "en bokstav skiljer i namnet, samma organisation". */
export const duplicateWords = (reasons: readonly DuplicateReason[], language: Language): string =>
  reasons.map(reason => (language === 'sv' ? sv : en)[reason]).join(', ')

const doubts: Readonly<Record<Language, Record<MergeDoubt, string>>> = {
  sv: {
    'unlike-kinds': 'De är av olika slag. Se efter att de verkligen är samma.',
    'two-partners': 'Var och en av dem är en partner. Båda partnerna hör sedan till samma organisation.',
  },
  en: {
    'unlike-kinds': 'They are of different kinds. Make sure that they are one and the same.',
    'two-partners': 'Each of them is a partner. Both partners will then belong to the same organisation.',
  },
}

/** Returns why two rows are unlikely to be the same, and what to do or expect. */
export const mergeDoubtText = (doubt: MergeDoubt, language: Language): string => doubts[language][doubt]
