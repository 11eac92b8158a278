import { code, day, kind, line, one } from './field'

/** Somebody the office meets; the role at first is a row of its own. */
export const person = kind({
  table: 'person',
  sv: { thing: 'personen', made: 'lade upp' },
  en: { thing: 'the person', made: 'added' },
  fields: {
    name: line(200).said('name', 'namnet', 'the name'),
    category: code.orNull('category', 'kategorin', 'the category'),
    /** What somebody is where, when it is known; since when is not. */
    title: line(300)(null, 'titeln', 'the title'),
    organisationId: one('organisation').orNull(null, 'organisationen', 'the organisation'),
  },
})

export const organisation = kind({
  table: 'organisation',
  sv: { thing: 'organisationen', made: 'lade upp' },
  en: { thing: 'the organisation', made: 'added' },
  fields: {
    name: line(300).said('name', 'namnet', 'the name'),
    abbreviation: line(50).orNull('abbreviation', 'förkortningen', 'the abbreviation'),
    kind: code('kind', 'typen', 'the form'),
    parentId: one('organisation').orNull('parent_id', 'den överordnade organisationen', 'the parent organisation'),
  },
})

export const issue = kind({
  table: 'issue',
  sv: { thing: 'frågan', made: 'lade upp' },
  en: { thing: 'the issue', made: 'added' },
  fields: {
    areaId: one('area')('priority_area_id', 'det prioriterade området', 'the priority area'),
    name: line(300).said('name', 'namnet', 'the name'),
    nameEn: line(300).said('name_en', 'det engelska namnet', 'the English name'),
    shortName: line(100).said('short_name', 'kortnamnet', 'the short name'),
  },
})

export const partner = kind({
  table: 'partner',
  sv: { thing: 'partnern', made: 'lade upp' },
  en: { thing: 'the partner', made: 'added' },
  fields: {
    name: line(300).said('name', 'namnet', 'the name'),
    shortName: line(100).said('short_name', 'kortnamnet', 'the short name'),
    kind: code('kind', 'typen', 'the form'),
    organisationId: one('organisation').orNull('organisation_id', 'organisationen', 'the organisation'),
  },
})

/** A colleague of the office. Swedish: medarbetare. */
export const staff = kind({
  table: 'staff_member',
  sv: { thing: 'medarbetaren', made: 'lade upp' },
  en: { thing: 'the staff member', made: 'added' },
  fields: {
    name: line(200).said('name', 'namnet', 'the name'),
    email: line(200).orNull('email', 'e-postadressen', 'the e-mail address'),
    title: line(200).orNull('title', 'titeln', 'the title'),
    /** Who employs him or her; what is done by this colleague concerns that partner. */
    homePartnerId: one('partner').orNull('home_partner_id', 'hemregionen', 'the home partner'),
    fromOn: day.orNull('from_on', 'första dagen', 'the first day'),
    toOn: day.orNull('to_on', 'sista dagen', 'the last day'),
  },
})
