import organisations from '../../../db/reference/organisations.json'

/** A body that somebody can have an assignment in, as the open data writes it, with the organisation that ships with every office. */
export type Body = {
  /** The type of its assignments, since codes of different types can be the same. */
  readonly type: string
  readonly code: string
  readonly name: string
  readonly organisationId: string
}

/** The type of an assignment in the open data, by the kind of organisation it is in. */
const typeByKind: Readonly<Record<string, string>> = {
  'parliamentary-committee': 'uppdrag',
  'parliament-body': 'Riksdagsorgan',
  party: 'partiuppdrag',
  ministry: 'Departement',
}

/** The committees and other bodies of the Riksdag, the parties and the ministries that ship with an office. */
export const bodies: readonly Body[] = organisations.flatMap(({ id, kind, name, abbreviation, externalCode }) => {
  const [type, code] = [typeByKind[kind], externalCode ?? abbreviation]
  return type === undefined || code === null ? [] : [{ type, code, name, organisationId: id }]
})

/** Types whose assignments are all in one organisation. */
const wholes: Readonly<Record<string, string>> = {
  kammaruppdrag: 'se-riksdag',
  talmansuppdrag: 'se-riksdag',
  Europaparlamentet: 'eu-ep',
}

/** Returns the organisation of a type of assignment that has only one, such as a seat in the chamber. */
function wholeOf(type: string): Body | undefined {
  const organisation = organisations.find(({ id }) => id === wholes[type])
  return organisation && { type, code: '', name: organisation.name, organisationId: organisation.id }
}

const codeKey = (type: string, code: string): string => `${type} ${code.toLowerCase()}`
const byCode = new Map(bodies.map(body => [codeKey(body.type, body.code), body]))

/**
 * Returns the body of an assignment by type and code: KD is a party, and also the war delegation. Undefined for a body that does not ship,
 * such as a delegation or a committee of former years.
 */
export const bodyOf = (type: string, code: string): Body | undefined => wholeOf(type) ?? byCode.get(codeKey(type, code))
