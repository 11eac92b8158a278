import type { InteractionKind } from '../../src-shared/log/interaction'

/** An invented interaction of the search suite. With whom it was is given by people as a rule, as the log is usually written. */
export type SuiteInteraction = {
  readonly id: string
  readonly kind: InteractionKind
  readonly on: string
  readonly headline: string
  readonly note: string
  readonly people?: readonly string[]
  readonly organisations?: readonly string[]
  readonly issues?: readonly string[]
  readonly partners?: readonly string[]
}

const logged = (
  id: string,
  kind: InteractionKind,
  on: string,
  texts: readonly [headline: string, note: string],
  named: Pick<SuiteInteraction, 'people' | 'organisations' | 'issues' | 'partners'>,
): SuiteInteraction => ({ id, kind, on, headline: texts[0], note: texts[1], ...named })

/** The interactions that the queries look for. */
export const suiteInteractions: readonly SuiteInteraction[] = [
  logged(
    'i-dubbelspar',
    'meeting_physical',
    '2026-02-10',
    ['Möte om dubbelspår på Malmbanan', 'Trafikverket vill räkna om kapaciteten. Järnvägen är full norr om Boden.'],
    { people: ['p-nils'], issues: ['malmbanan'] },
  ),
  logged('i-banmoten', 'meeting_digital', '2026-03-03', ['Två möten om järnvägar i norr', 'Mötena hölls digitalt.'], {
    people: ['p-goran'],
    issues: ['norrbotniabanan'],
  }),
  logged(
    'i-studieresa',
    'study_visit',
    '2026-05-20',
    ['Utskottets resa till Kiruna', 'Riksdagsledamöterna såg gruvan och den nya stationen.'],
    { people: ['p-goran', 'p-ebba'], issues: ['malmbanan'] },
  ),
  logged(
    'i-remiss',
    'consultation_response',
    '2026-04-15',
    ['Svar på strandskyddsutredningen', 'Remissen besvarades i tid. Kommunerna får själva peka ut områden.'],
    { organisations: ['se-rk-kn'], issues: ['strandskydd'] },
  ),
  logged(
    'i-remissmote',
    'meeting_physical',
    '2026-06-01',
    ['Synpunkter inför höstens remisser', 'Departementet skickar ut två förslag.'],
    { people: ['p-henning'], issues: ['tillstandsprocesser'] },
  ),
  logged(
    'i-elnat',
    'meeting_digital',
    '2026-06-11',
    ['Elnätsutbyggnad till gruvorna', 'Kraftnätet byggs ut först efter 2032. Ledningen dras längs älven.'],
    { people: ['p-sixten'], issues: ['energiforsorjning'], partners: ['skelleftea-kraft'] },
  ),
  logged('i-energi', 'phone', '2026-06-18', ['Vätgas och elnätet', 'Energiplaneringen saknar uppgifter om länet.'], {
    people: ['p-paivi'],
    issues: ['energiforsorjning'],
  }),
  logged('i-jordbruk', 'email', '2026-03-20', ['Stöd till fjälljordbruk', 'Stödet betalas ut i november.'], {
    people: ['p-gudrun'],
  }),
  logged(
    'i-renbete',
    'petition_meeting',
    '2026-08-25',
    ['Renbetesmarker och vindkraft', 'Samebyn vill ha ersättning för förlorade betesmarker.'],
    { people: ['p-aile'], issues: ['naturresursavgifter'] },
  ),
  logged(
    'i-sametinget',
    'meeting_physical',
    '2026-09-02',
    ['Samråd om rovdjursförvaltning', 'Sametinget vill ha färre angrepp på renarna.'],
    { people: ['p-jovnna', 'p-biret'], issues: ['x-rovdjur'] },
  ),
  logged(
    'i-tornedalen',
    'breakfast_meeting',
    '2026-05-06',
    ['Gränshinder för arbetspendlare', 'Pendlarna betalar skatt i två länder. Besked väntas i höst.'],
    { people: ['p-vaino', 'p-sinikka'], issues: ['granspendling'] },
  ),
  logged(
    'i-haparanda',
    'seminar',
    '2026-09-17',
    ['Haparandabanan och de finska spåren', 'Spårvidden avgör om tågen kan gå vidare.'],
    { people: ['p-vaino', 'p-goran'], issues: ['haparandabanan'] },
  ),
  logged(
    'i-statssek',
    'meeting_physical',
    '2026-10-13',
    ['Infrastrukturpropositionen', 'Statssekreteraren lovade besked före jul.'],
    { people: ['p-vilma', 'p-lovisa'], issues: ['norrbotniabanan'] },
  ),
  logged('i-bryssel', 'conference', '2026-10-21', ['EU:s transportkorridorer', 'Samtal om stationer och godståg.'], {
    people: ['p-claire'],
    issues: ['norrbotniabanan'],
    partners: ['botniska-korridoren'],
  }),
  logged(
    'i-frukost',
    'breakfast_meeting',
    '2026-09-30',
    ['Skogsfrågor till kaffet', 'Skogsägarna oroas av nya krav.'],
    { people: ['p-ebba'], issues: ['skogsbruk'] },
  ),
  logged(
    'i-debatt',
    'debate_article',
    '2026-10-05',
    ['Bygg hela Norrbotniabanan nu', 'Publicerad i en lokaltidning.'],
    { issues: ['norrbotniabanan'] },
  ),
  logged(
    'i-ltu',
    'meeting_physical',
    '2026-04-28',
    ['Forskning om batterier', 'Universitetet vill ha en professur i järnvägsteknik.'],
    { people: ['p-marta'] },
  ),
  logged('i-bredband', 'phone', '2026-01-22', ['Fiber till fjällbyar', 'Bredbandsstödet är slut för i år.'], {
    organisations: ['se-myn-pts'],
    issues: ['bredband'],
  }),
  logged(
    'i-vag',
    'meeting_physical',
    '2026-02-24',
    ['Underhåll av vägar i inlandet', 'Åkerierna väntar på bärighetspengarna.'],
    { organisations: ['x-akeri'] },
  ),
  logged(
    'i-kulturstod',
    'letter',
    '2026-03-11',
    ['Skrivelse om scenkonst i glesbygd', 'Kulturdepartementet fick våra synpunkter.'],
    { organisations: ['se-rk-ku'], issues: ['kulturstod'] },
  ),
  logged('i-kd', 'meeting_physical', '2026-09-09', ['Vården i glesbygd', 'Partiet skriver på ett eget program.'], {
    people: ['p-tore'],
  }),
  logged(
    'i-landshovding',
    'informal',
    '2026-08-12',
    ['Lunch på residenset', 'Landshövdingen berättade om beredskapslagren.'],
    { people: ['p-signe'] },
  ),
  logged(
    'i-kiruna',
    'meeting_digital',
    '2026-10-28',
    ['Stadsflytten och järnvägsstationen', 'Kommunen vill ha stationen närmare centrum.'],
    { people: ['p-osten'], issues: ['malmbanan'] },
  ),
  logged('i-lkab', 'study_visit', '2026-06-24', ['Besök i gruvan', 'Gruvbolaget söker tillstånd för en ny nivå.'], {
    organisations: ['se-bol-lkab'],
    issues: ['tillstandsprocesser'],
  }),
  logged(
    'i-utfragning',
    'hearing',
    '2026-11-04',
    ['Offentlig utfrågning om artskydd', 'Ledamöterna frågade om fjällskogar.'],
    { organisations: ['se-riksdag-mju'], issues: ['skogsbruk'] },
  ),
  logged(
    'i-miljo',
    'meeting_digital',
    '2026-11-11',
    ['Miljöprövning av gruvor', 'Miljödomstolarna behöver fler tekniska råd.'],
    { organisations: ['se-myn-naturvardsverket'], issues: ['tillstandsprocesser'] },
  ),
]
