import { code, day, kind, line, one, owner, text, yesNo } from './field'

/** Somebody the office meets; the role at first is a row of its own. */
export const person = kind({
  table: 'person',
  sv: { one: 'person', thing: 'personen', made: 'lade upp', add: 'Ny person' },
  en: { one: 'person', thing: 'the person', made: 'added', add: 'New person' },
  fields: {
    name: line(200).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    category: code.orNull('category', ['Kategori', 'kategorin'], ['Category', 'the category']),
    /** What somebody is where, when it is known; since when is not. */
    title: line(300).added(null, ['Titel', 'titeln'], ['Title', 'the title']),
    organisationId: one('organisation').added.orNull(
      null,
      ['Organisation', 'organisationen'],
      ['Organisation', 'the organisation'],
    ),
  },
})

/** A role somebody holds, from one day to another. It is given to somebody by `role:assign`. Swedish: roll. */
export const role = kind({
  table: 'role_assignment',
  sv: { one: 'roll', thing: 'rollen', made: 'lade till', add: 'Ny roll' },
  en: { one: 'role', thing: 'the role', made: 'added', add: 'New role' },
  fields: {
    organisationId: one('organisation').orNull(
      'organisation_id',
      ['Organisation', 'organisationen'],
      ['Organisation', 'the organisation'],
    ),
    title: line(300)('title', ['Titel', 'titeln'], ['Title', 'the title']),
    fromOn: day.orNull('from_on', ['Från och med', 'första dagen'], ['From', 'the first day']),
    toOn: day.orNull('to_on', ['Till och med', 'sista dagen'], ['Until', 'the last day']),
    isPrimary: yesNo('is_primary', ['Huvudroll', 'huvudroll'], ['Primary role', 'primary role']),
    source: line(300).orNull('source', ['Källa', 'källan'], ['Source', 'the source']),
  },
})

export const organisation = kind({
  table: 'organisation',
  sv: { one: 'organisation', thing: 'organisationen', made: 'lade upp', add: 'Ny organisation' },
  en: { one: 'organisation', thing: 'the organisation', made: 'added', add: 'New organisation' },
  fields: {
    name: line(300).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    abbreviation: line(50).orNull(
      'abbreviation',
      ['Förkortning', 'förkortningen'],
      ['Abbreviation', 'the abbreviation'],
    ),
    kind: code('kind', ['Typ', 'typen'], ['Type', 'the type']),
    parentId: one('organisation').orNull(
      'parent_id',
      ['Överordnad', 'den överordnade organisationen'],
      ['Part of', 'the parent organisation'],
    ),
    nameEn: line(300).changed.orNull(
      'name_en',
      ['På engelska', 'det engelska namnet'],
      ['In English', 'the English name'],
    ),
    countyCode: line(10).changed.orNull('county_code', ['Län', 'länet'], ['County', 'the county']),
    validFrom: day.changed.orNull(
      'valid_from',
      ['Finns från och med', 'första dagen'],
      ['Exists from', 'the first day'],
    ),
    validTo: day.changed.orNull('valid_to', ['Finns till och med', 'sista dagen'], ['Exists until', 'the last day']),
    successorId: one('organisation').changed.orNull(
      'successor_id',
      ['Efterföljare', 'efterföljaren'],
      ['Successor', 'the successor'],
    ),
  },
})

/** A way to reach an organisation as such, for instance its registry. Swedish: kontaktuppgift. */
export const contactPoint = kind({
  table: 'contact_point',
  sv: {
    one: 'kontaktuppgift',
    thing: 'kontaktuppgiften',
    made: 'lade till',
    add: 'Ny kontaktuppgift',
    many: 'Kontaktuppgifter',
  },
  en: {
    one: 'contact point',
    thing: 'the contact point',
    made: 'added',
    add: 'New contact point',
    many: 'Contact points',
  },
  fields: {
    organisationId: owner('organisation')(
      'organisation_id',
      ['Organisation', 'organisationen'],
      ['Organisation', 'the organisation'],
    ),
    /** An e-mail address, a telephone number, a web address or a postal address, as it was written. */
    address: line(300).said('address', ['Adress eller nummer', 'adressen'], ['Address or number', 'the address']),
    /** What it is for, such as the registry or the press service. */
    purpose: line(200).orNull('purpose', ['Gäller', 'vad den gäller'], ['For', 'what it is for']),
  },
})

/** A priority area, which issues are grouped in. It comes with the office or with a list, and is only changed by itself. */
export const area = kind({
  table: 'priority_area',
  sv: { one: 'prioriterat område', thing: 'det prioriterade området', made: 'lade upp', add: 'Nytt område' },
  en: { one: 'priority area', thing: 'the priority area', made: 'added', add: 'New priority area' },
  fields: {
    name: line(300).said('name', ['Områdets namn', 'namnet'], ['Name of the area', 'the name']),
    nameEn: line(300).said(
      'name_en',
      ['Områdets namn på engelska', 'det engelska namnet'],
      ['Name of the area in English', 'the English name'],
    ),
  },
})

export const issue = kind({
  table: 'issue',
  sv: { one: 'fråga', thing: 'frågan', made: 'lade upp', add: 'Ny fråga' },
  en: { one: 'issue', thing: 'the issue', made: 'added', add: 'New issue' },
  fields: {
    areaId: one('area')(
      'priority_area_id',
      ['Prioriterat område', 'det prioriterade området'],
      ['Priority area', 'the priority area'],
    ),
    name: line(300).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    nameEn: line(300).said(
      'name_en',
      ['Namn på engelska', 'det engelska namnet'],
      ['Name in English', 'the English name'],
    ),
    shortName: line(100).said('short_name', ['Kortnamn', 'kortnamnet'], ['Short name', 'the short name']),
  },
})

export const partner = kind({
  table: 'partner',
  sv: { one: 'partner', thing: 'partnern', made: 'lade upp', add: 'Ny partner' },
  en: { one: 'partner', thing: 'the partner', made: 'added', add: 'New partner' },
  fields: {
    name: line(300).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    shortName: line(100).said('short_name', ['Kortnamn', 'kortnamnet'], ['Short name', 'the short name']),
    kind: code('kind', ['Typ', 'typen'], ['Type', 'the type']),
    organisationId: one('organisation').orNull(
      'organisation_id',
      ['Organisation', 'organisationen'],
      ['Organisation', 'the organisation'],
    ),
  },
})

/** One of the tasks of the office; their number is fixed, and their words are the office's own. Swedish: huvudsaklig uppgift. */
export const task = kind({
  table: 'main_task',
  sv: { one: 'huvudsaklig uppgift', thing: 'uppgiften', made: 'lade upp', add: 'Ny huvudsaklig uppgift' },
  en: { one: 'main task', thing: 'the task', made: 'added', add: 'New main task' },
  fields: {
    name: line(200).changed.said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    nameEn: line(200).changed.said(
      'name_en',
      ['Namn på engelska', 'det engelska namnet'],
      ['Name in English', 'the English name'],
    ),
    description: text(1_000).changed.orNull(
      'description',
      ['Beskrivning', 'beskrivningen'],
      ['Description', 'the description'],
    ),
  },
})

/** A colleague of the office. Swedish: medarbetare. */
export const staff = kind({
  table: 'staff_member',
  sv: { one: 'medarbetare', thing: 'medarbetaren', made: 'lade upp', add: 'Ny medarbetare' },
  en: { one: 'staff member', thing: 'the staff member', made: 'added', add: 'New colleague' },
  fields: {
    name: line(200).said('name', ['Namn', 'namnet'], ['Name', 'the name']),
    email: line(200).orNull('email', ['E-post', 'e-postadressen'], ['E-mail', 'the e-mail address']),
    title: line(200).orNull('title', ['Befattning', 'titeln'], ['Position', 'the title']),
    /** Who employs him or her; what is done by this colleague concerns that partner. */
    homePartnerId: one('partner').orNull(
      'home_partner_id',
      ['Hemregion', 'hemregionen'],
      ['Home partner', 'the home partner'],
    ),
    fromOn: day.orNull('from_on', ['Från och med', 'första dagen'], ['First day', 'the first day']),
    toOn: day.orNull('to_on', ['Till och med', 'sista dagen'], ['Last day', 'the last day']),
  },
})
