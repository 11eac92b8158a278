import { bodies } from '../../riksdag/bodies'

/** Returns an assignment in the shape of the other files, with its status unknown. */
const assignment = (typ: string, organ_kod: string, roll_kod: string, uppgift: string) => ({
  typ,
  organ_kod,
  roll_kod,
  status: '',
  uppgift,
})

/**
 * Returns the assignment that words such as "Vice ordförande Trafikutskottet" name: the role first, then the body. Words without a known
 * body are a role in the chamber, which such tables do not name.
 */
export function assignmentInWords(words: string) {
  const body = bodies.find(({ name }) => words.endsWith(` ${name}`))
  if (!body) return assignment('kammaruppdrag', 'kam', words, '')
  return assignment(body.type, body.code, words.slice(0, -body.name.length).trim(), body.name)
}
