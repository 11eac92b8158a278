import { z } from 'zod'
import { looseContainer, looseLine, looseText } from './loose-shape'

/** A person of the open data, with the fields that are read and those that are only counted. */
export const personShape = z.object({
  intressent_id: looseLine,
  sourceid: looseLine,
  tilltalsnamn: looseLine,
  efternamn: looseLine,
  sorteringsnamn: looseLine,
  parti: looseLine,
  valkrets: looseLine,
  status: looseLine,
  fodd_ar: looseLine,
  kon: looseLine,
  bild_url_80: looseLine,
  bild_url_192: looseLine,
  bild_url_max: looseLine,
  personuppdrag: looseContainer('uppdrag'),
  personuppgift: looseContainer('uppgift'),
})

export type PersonFields = z.infer<typeof personShape>

/** An assignment of a person. `uppgift` is the name of the body, except in the chamber, where it names substitutes. */
export const assignmentShape = z.object({
  organ_kod: looseLine,
  roll_kod: looseLine,
  status: looseLine,
  typ: looseLine,
  from: looseLine,
  tom: looseLine,
  uppgift: looseLine,
})

/** A statement about a person: an address, a telephone number, or a part of a biography. */
export const statementShape = z.object({ kod: looseLine, typ: looseLine, uppgift: looseText })
