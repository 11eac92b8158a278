/**
 * Compounds with their joints, for words that the patterns divide wrongly and words that the office writes every day. A word that begins
 * with one of them is divided at its joints, whatever ending or further part it has.
 */
const beginnings = [
  'transport-infra-struktur',
  'infra-struktur',
  'norrbotnia-ban',
  'norrbottnia-ban',
  'haparanda-ban',
  'trafik-utskott',
  'trafik-verk',
  'närings-utskott',
  'energi-myndighet',
  'jordbruks-verk',
  'natur-resurs',
  'naturvårds-verk',
  'skogs-styrelse',
  'strand-skydd',
  'läns-styrelse',
  'intresse-bevakning',
  'påverkans-arbete',
  'företrädar-skap',
  'riksdags-ledamot',
  'riksdags-ledamöt',
  'stats-sekreterare',
  'regerings-kansli',
  'landsbygds-',
  'kompetens-försörjning',
  'energi-försörjning',
  'arbets-marknad',
  'närings-liv',
  'totalförsvars-',
  'huvud-uppgift',
  'sammanhållnings-politik',
  'tillstånds-process',
  'gräns-pendl',
  'bredbands-utbyggnad',
]

/**
 * Last parts of compounds, without their endings. What comes before one of them, if at least four letters, is a part of its own. A part with
 * another one in it (utställning, ställning) is here so that the longer one is found: the search takes the first place that fits.
 */
const lastParts = `
  anledning anpassning anställning ansvar arbete avgift avledning avtal ban bedömning beredning beredskap beslut beställning
  betänkande bevakning bredband bruk delegation departement dialog direktiv direktör energi ersättning fakultet finansiering
  forskning framställning fråg förarbete förbund förening företag företrädare förhandling förordning förskol förslag försörjning
  förvaltning förändring grupp handledning hantering hållbarhet högskol industri infrastruktur inledning institut institution
  inställning inverkan järnväg kommission kommitté kommun konferens kontor korridor kostnad kraft kvartal lagstiftning ledamot
  ledamöt ledning marknad material medel medfinansiering medverkan minister ministr myndighet möjlighet möt nämnd näringsliv nät
  nätverk område omröstning omställning ordförande organisation pendling period plan planering politik process produktion program programm
  projekt påverkan rapport regering region representation resurs riksväg rådgivning samarbete samhälle sammanställning samordning
  samråd samverkan satsning sekreterare skap skol skydd spår strategi struktur styrelse ställning system säkerhet tillstånd tillsyn
  trafik transport underlag undersökning universitet uppdrag uppgift uppställning utbildning utbyggnad utredning utskott utställning
  utveckling utvärdering verk verksamhet väg vägledning yttrande ändring åtagande åtgärd överenskommelse
`
  .trim()
  .split(/\s+/)

const ending = '(?:s|ns?|ens?|ans?|ets?|ts?|ers?|ars?|ors?|rs?|nas?|ernas?|arnas?|ornas?|as?|es?|enas?|iga?)?'

const lastPart = new RegExp(`(?:${lastParts.join('|')})${ending}$`, 'u')

const marked = beginnings
  .map(parts => ({
    letters: parts.replaceAll('-', ''),
    joints: [...parts.matchAll(/-/g)].map(({ index }, before) => index - before),
  }))
  .sort((one, other) => other.letters.length - one.letters.length)

/**
 * Returns the places, as counts of letters before them, where a Swedish compound in lower case is joined. Empty if our list does not know
 * the word.
 */
export function compoundJoints(word: string): readonly number[] {
  const known = marked.find(({ letters }) => word.startsWith(letters))
  if (known) return known.joints.filter(at => at < word.length)
  const found = lastPart.exec(word.slice(4))
  return found ? [found.index + 4] : []
}
