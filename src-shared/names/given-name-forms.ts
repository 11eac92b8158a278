/** Given names with their variants and pet names. The first on a line represents the others. */
const forms = [
  'anna ann annie',
  'barbro babs',
  'bengt benke',
  'bertil berra',
  'birgitta gitta brita britta',
  'bo bosse',
  'carl karl kalle calle',
  'christer krister',
  'christina kristina kicki stina tina',
  'catarina katarina katrin kattis cattis',
  'daniel danne',
  'elisabet elisabeth lisa lisbet lisbeth bettan',
  'erik eric kirre',
  'eva evy',
  'fredrik frederik frippe fredde',
  'gunnar gunne',
  'gustaf gustav gurra gusten',
  'hans hasse',
  'helena lena',
  'henrik henke',
  'ingegerd ingegärd',
  'ingemar inge',
  'jacob jakob jacke',
  'jan janne jean',
  'johan jonne',
  'jonas jonte',
  'josef joseph josse',
  'karin carin kajsa',
  'kenneth kenta kennet',
  'kerstin kersti',
  'kristian christian krille crille',
  'kristoffer christoffer kristofer christopher stoffe',
  'lars lasse',
  'leif leffe',
  'lennart lelle',
  'magnus mange',
  'margareta margaretha greta maggan',
  'maria marie mia maja',
  'mats matts matz',
  'mattias matthias matte',
  'mikael michael micke micael',
  'monica monika',
  'niklas nicklas nicke nicolas',
  'nils nisse',
  'olof olov olle ola',
  'patrik patrick patte',
  'per pär pehr pelle',
  'peter petter',
  'philip filip',
  'ragnar ragge',
  'robert robban',
  'roger rogge',
  'sara sarah',
  'sebastian sebbe',
  'sofia sophia sofie',
  'stefan steffe staffan',
  'sten stene',
  'sven svenne',
  'thomas tomas tompa',
  'torbjörn tobbe',
  'ulf uffe',
  'ulrika ulrica',
  'viktor victor',
  'wilhelm vilhelm wille ville',
  'åke acke',
]

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const groups = forms.map(line => plain(line).split(' '))
const groupOf = new Map(groups.flatMap(names => names.map(name => [name, names] as const)))

/**
 * Returns the name behind a pet name or variant ("lasse" becomes "lars"); an unknown word is returned unchanged. Input and output are
 * folded words.
 */
export const plainGivenName = (word: string): string => groupOf.get(word)?.[0] ?? word

/** Returns all forms of a given name, itself included. The input is a folded word. */
export const givenNameForms = (word: string): readonly string[] => groupOf.get(word) ?? [word]
