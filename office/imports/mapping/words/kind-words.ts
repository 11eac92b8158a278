import type { ResponseKind } from '../../../../src-shared/log/ask'
import type { Initiative, InteractionKind, InteractionStatus } from '../../../../src-shared/log/interaction'

/** Words by code, with bars between them. */
type Words<Code extends string> = Readonly<Partial<Record<Code, string>>>

/** What offices call the kinds of interaction, in Swedish and English, beside the office’s own words for them. */
export const kindWords: Words<InteractionKind> = {
  meeting_physical: `
    möte | mote | fysiskt möte | fysiskt | besök | lunch | lunchmöte | middag | fika | samtal på plats | sammanträde | meeting | in
    person | in-person meeting | physical meeting | visit | lunch meeting`,
  meeting_digital: `
    digitalt möte | digitalt | digital | teams | teamsmöte | zoom | zoommöte | videomöte | videokonferens | skype | webbmöte |
    distansmöte | onlinemöte | online | video call | video meeting | digital meeting | online meeting | virtual meeting | teams
    meeting`,
  phone: `
    tel | telefon | ringt | samtal | telefonsamtal | telefonmöte | call | phone | phone call | telephone`,
  email: 'mejl | mail | e-post | epost | email | e-mail | mejlkontakt | mailkontakt',
  letter: 'brev | skrivelse | letter',
  petition_meeting: 'uppvaktning | delegation | formal delegation',
  seminar: 'seminarium | webbinarium | webinar | seminar | workshop | föreläsning',
  breakfast_meeting: 'frukostmöte | frukost | frukostseminarium | breakfast | breakfast meeting',
  round_table: 'rundabord | rundabordssamtal | round table | roundtable',
  conference: 'konferens | mässa | konferens/mässa | conference | fair',
  study_visit: 'studiebesök | studieresa | study visit | site visit | field trip',
  hearing: 'hearing | utfrågning | öppen utfrågning',
  reference_group: 'referensgrupp | expertgrupp | arbetsgrupp | reference group | working group',
  informal: 'informellt | informell kontakt | mingel | informal | reception',
  consultation_response: 'remissvar | remiss | yttrande | consultation response',
  debate_article: 'debattartikel | debatt | insändare | op-ed | opinion piece',
  media: 'media | intervju | radio | tv | pressmeddelande | interview',
  advice: 'rådgivning | råd | advice',
  internal_coordination: 'internt | internt möte | intern samordning | intern | internal | internal meeting',
}

/** What offices call the states of an interaction. */
export const statusWords: Words<InteractionStatus> = {
  held: 'genomförd | genomfört | klar | klart | avslutad | avslutat | hållen | held | done | completed',
  planned: 'planerad | planerat | bokad | bokat | kommande | planned | booked | scheduled | upcoming',
  cancelled: 'inställd | inställt | avbokad | avbokat | utgår | cancelled | canceled | called off',
  draft: 'utkast | draft',
}

/** What offices call who asked for an interaction. */
export const initiativeWords: Words<Initiative> = {
  out: `
    vi | vi tog initiativ | vårt | eget | kontoret | ut | utgående | us | we | our initiative | outgoing`,
  in: 'de | dem | motparten | motparten tog initiativ | deras | in | inkommande | them | they | incoming',
  mutual: 'gemensamt | båda | ömsesidigt | mutual | both | joint',
}

/** What offices call how far an interaction may be told. */
export const sharingWords: Words<'open' | 'internal'> = {
  open: 'öppen | öppet | offentlig | offentligt | får delas | delas | open | public | shared',
  internal: `
    intern | internt | kontoret | delas inte | får inte delas | konfidentiell | internal | confidential | private`,
}

/** What says that the law may forbid telling of it. */
export const isSecret = (text: string): boolean => /sekretess|hemlig|secre|classified/i.test(text)

/** What offices call how the other side answered an ask. */
export const responseWords: Words<ResponseKind> = {
  open: `
    öppen | öppet | obesvarad | obesvarat | inget svar | inget svar än | väntar | väntar svar | återkommer | återkopplar | open |
    pending | no answer | no answer yet | waiting | unanswered`,
  yes: `
    ja | bifall | bifallen | bifallet | beviljad | beviljat | positiv | positivt | jakande | lovat | yes | agreed | accepted | granted
    | positive`,
  partly: 'delvis | till viss del | i viss mån | partly | partially | in part | partial',
  no: 'nej | avslag | avslagen | avslaget | negativ | negativt | nekad | nekat | no | declined | refused | rejected | negative',
}
