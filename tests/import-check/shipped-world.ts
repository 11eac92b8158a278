import issues from '../../db/reference/issues.json'
import organisations from '../../db/reference/organisations.json'
import partners from '../../db/reference/partners.json'
import type { LogWorld } from '../../office/imports/mapping/names/log-world'
import { interactionKinds } from '../../src-shared/log/interaction'
import { en } from '../../src-shared/text/en/shared'
import { sv } from '../../src-shared/text/sv/shared'

/** The names that ship with every new office, as tables are read by them. */
export const shippedWorld: LogWorld = {
  today: '2026-11-29',
  language: 'sv',
  issues: issues.map(({ id, shortName, name, nameEn, aliases }) => ({
    id,
    name: shortName,
    others: [name, nameEn, ...aliases],
  })),
  partners: partners.map(({ id, name, shortName, kind, countyCode, aliases }) => ({
    id,
    name: shortName,
    others: [name, ...aliases],
    kind,
    countyCode,
  })),
  organisations: organisations.map(({ id, name, nameEn, abbreviation, aliases, kind, countyCode, validTo }) => ({
    id,
    name,
    others: [...(nameEn ? [nameEn] : []), ...aliases],
    abbreviation: abbreviation ?? '',
    kind,
    countyCode,
    hasEnded: validTo !== null,
  })),
  kinds: interactionKinds.map(code => ({ code, words: [sv.kinds[code], en.kinds[code]] })),
}
