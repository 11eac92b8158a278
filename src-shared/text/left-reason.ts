import type { LeftRow } from '../records/history'
import { ruleEn } from './en/rule'
import type { Language } from './language'
import { ruleSv } from './sv/rule'

const reasons = {
  sv: {
    'changed-since': 'har ändrats efteråt',
    'still-referred': 'används av annat',
    'before-unrecorded': 'saknar tidigare värde i historiken',
    'against-rule': 'går inte ihop med det som gäller nu',
  },
  en: {
    'changed-since': 'has been changed since',
    'still-referred': 'is used by something else',
    'before-unrecorded': 'has no earlier value on record',
    'against-rule': 'does not go together with what is there now',
  },
} as const satisfies Record<Language, Record<LeftRow['reason'], string>>

/** Returns why an undo left a row unchanged, as the end of a sentence about the row. A rule that it would break is named. */
export function leftReason({ reason, rule }: Pick<LeftRow, 'reason' | 'rule'>, language: Language): string {
  const said = reasons[language][reason]
  if (rule === undefined) return said
  return language === 'sv' ? `${said} (efteråt hade gällt: ${ruleSv[rule]})` : `${said} (afterwards: ${ruleEn[rule]})`
}
