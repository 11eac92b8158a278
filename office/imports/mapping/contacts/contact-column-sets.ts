import type { ColumnNames } from './contact-columns'

/** The columns that one program writes, known by some of them, with the names that mean something else in it than elsewhere. */
export type ContactColumnSet = {
  readonly name:
    | 'outlook-sv'
    | 'outlook-en'
    | 'outlook-en-new'
    | 'google'
    | 'google-old'
    | 'address-list-sv'
    | 'thunderbird'
  /** True if the whole set was seen in files or sources; false if parts of it are guesses. */
  readonly isVerified: boolean
  readonly all: readonly string[]
  readonly oneOf: readonly string[]
  readonly own: readonly ColumnNames[]
}

/** The sets, in the order in which they are tried. */
export const contactColumnSets: readonly ContactColumnSet[] = [
  {
    name: 'google-old',
    isVerified: true,
    all: ['Name', 'Given Name', 'Family Name'],
    oneOf: ['Group Membership', 'E-mail 1 - Value', 'Phone 1 - Value', 'Given Name Yomi'],
    // Without signs, the name is that of the column in which Outlook has the kind of mail server.
    own: [{ field: 'emailLabel', names: ['E-mail # - Type'] }],
  },
  {
    name: 'google',
    isVerified: true,
    all: ['First Name', 'Last Name'],
    oneOf: ['Labels', 'E-mail 1 - Label', 'Phone 1 - Label', 'Organization Name'],
    own: [],
  },
  {
    // Before the Outlook set, since it shares its Swedish names for e-mail. A title is the job title here.
    name: 'address-list-sv',
    isVerified: true,
    all: ['Visa namn', 'E-postadress'],
    oneOf: ['E-posttyp', 'Land/Region', 'Telefon (assistent)'],
    own: [
      { field: 'assistantPhone', names: ['Telefon (assistent)'] },
      { field: 'title', names: ['Titel'] },
      { field: 'region', names: ['Region'] },
    ],
  },
  {
    // The names were seen in a table of the program’s own; newer versions may write others, which are among the names of every file.
    name: 'outlook-sv',
    isVerified: true,
    all: ['Förnamn', 'Efternamn', 'Företag'],
    oneOf: ['E-posttyp', 'E-postnamn', 'Namnsuffix', 'Gatuadress, arbete', 'Motringning'],
    own: [
      { field: 'prefix', names: ['Titel'] },
      { field: 'workPhone', names: ['Arbete'] },
      { field: 'private-phone', names: ['Hem', 'Telefon 2'] },
      { field: 'mainPhone', names: ['Telefon 1'] },
      { field: 'biography', names: ['Yrke'] },
      { field: null, names: ['Arbetsplats', 'Region', 'Plats', 'Konto'] },
    ],
  },
  {
    name: 'outlook-en-new',
    isVerified: true,
    all: ['First Name', 'Last Name', 'Company'],
    oneOf: ['Given Yomi', 'Company Yomi', 'IMAddress'],
    own: [{ field: 'prefix', names: ['Title'] }],
  },
  {
    name: 'outlook-en',
    isVerified: true,
    all: ['First Name', 'Last Name', 'Company'],
    oneOf: ['E-mail Address', 'Business Phone', 'Business Street', 'E-mail Type'],
    own: [{ field: 'prefix', names: ['Title'] }],
  },
  {
    name: 'thunderbird',
    isVerified: true,
    all: ['Display Name', 'Primary Email'],
    oneOf: ['Secondary Email', 'Screen Name', 'Work Phone'],
    own: [],
  },
  {
    name: 'thunderbird',
    isVerified: false,
    all: ['Visningsnamn', 'Primär e-postadress'],
    oneOf: ['Sekundär e-postadress', 'Förnamn', 'Efternamn'],
    own: [],
  },
]
