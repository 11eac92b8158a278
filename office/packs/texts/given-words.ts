import type { TextScope } from '../../../src-shared/packs/written-texts'

/** The fields of an edit that are given, without those that are left as they are. */
export type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** Returns the fields that are given. */
export const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>

/** Returns a scope as the fields of a row of its words. */
export const scopeFields = ({ period, partnerId }: TextScope) => ({
  periodFrom: period.from,
  periodTo: period.to,
  partnerId,
})
