import type { BrokenRow } from '../refusals/row-rule'
import { ruleEn } from './en/rule'
import type { Language } from './language'
import { ruleSv } from './sv/rule'
import { atStart, thingName } from './thing-name'

/** Says what is wrong with a row that breaks a rule: "Rollen ”Utredare” är en andra huvudroll under samma tid." */
export const ruleSentence = ({ rule, table, name }: BrokenRow, language: Language): string =>
  `${atStart(thingName(table, language, name))} ${(language === 'sv' ? ruleSv : ruleEn)[rule]}.`
