import organisations from '../../../db/reference/organisations.json'

/** A body that somebody can have an assignment in, as the open data writes it, with the organisation that ships with every office. */
export type Body = {
  readonly type: string
  readonly code: string
  readonly name: string
  readonly organisationId: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** The type of an assignment in the open data, by the kind of organisation it is in. Codes of different types can be the same. */
const typeByKind: Readonly<Record<string, string>> = {
  'parliamentary-committee': 'uppdrag',
  'parliament-body': 'Riksdagsorgan',
  party: 'partiuppdrag',
  ministry: 'Departement',
}

/** The bodies of the Riksdag, the parties and the ministries that ship with an office. */
export const bodies: readonly Body[] = organisations.flatMap(
  ({ id, kind, name, abbreviation, externalCode, validFrom, validTo }) => {
    const [type, code] = [typeByKind[kind], externalCode ?? abbreviation]
    return type === undefined || code === null ? [] : [{ type, code, name, organisationId: id, validFrom, validTo }]
  },
)
