/** Titles and roles that are written before or after a name, or instead of one. Their definite forms end in -n, -en or -an. */
const titles = `
statssekreterare statsråd minister ministern statsminister finansminister vice utrikesminister infrastrukturminister näringsminister
generaldirektör gd överdirektör direktör avdelningschef enhetschef sektionschef kanslichef regiondirektör kommundirektör chef vd
landshövding länsråd länsöverdirektör kommunalråd regionråd oppositionsråd borgmästare talman
departementsråd kansliråd ämnesråd departementssekreterare handläggare utredare utredningssekreterare sekreterare sakkunnig politisk
politiskt pressekreterare planeringschef rättschef huvudsekreterare särskild
riksdagsledamot riksdagsledamöter ledamot ledamöter ordförande ersättare suppleant gruppledare språkrör partiledare partisekreterare
ambassadör kommissionär eu-kommissionär europaparlamentariker rapportör
professor docent doktor lektor rektor prorektor forskare
strateg utvecklare projektledare samordnare rådgivare jurist ekonom ingenjör konsult ansvarig kommunikatör journalist redaktör
assistent politiker tjänsteman tjänsteperson representant koordinator ledare
secretary state minister director general head mp mep chair chairman chairwoman adviser advisor officer member senior deputy of the for
mr mrs ms dr prof herr fru
`
  .trim()
  .split(/\s+/)

const titleWords = new Set(titles)
const definite = /(?:n|en|an|na|arna|erna|rna)$/

/** True for a word of a title: `statssekreterare`, `handläggaren`, `GD`. */
export const isTitleWord = (word: string): boolean => {
  const small = word.toLocaleLowerCase('sv').replace(/[.,:]+$/, '')
  return titleWords.has(small) || titleWords.has(small.replace(definite, ''))
}

/** Words of a name that are written in lower case. */
export const isParticle = (word: string): boolean =>
  /^(?:von|af|av|de|di|da|del|della|van|der|den|ter|ten|la|le|el|al|bin|ibn|zu|zum|du|dos|das|y|e|t|i)$/.test(word)

/** The parties of the Riksdag by their letters, with earlier ones, and none. */
export const isParty = (text: string): boolean =>
  /^(?:s|m|sd|c|v|kd|mp|l|fp|fi|pp|nyd|-|partilös|vilde|opolitisk)$/i.test(text.trim())

/** A mailbox, a desk or a telephone that nobody is named for. */
export const isFunction = (text: string): boolean =>
  /^(?:registrator(?:n)?|registraturen|växel(?:n)?|telefonväxel(?:n)?|reception(?:en)?|kansli(?:et)?|diarium|diariet|diarie|info|infobrevlåda|funktionsbrevlåda|brevlåda|registry|switchboard|front desk|office)$/i.test(
    text.trim(),
  )

/** What says that a name is missing. */
export const isNoName = (text: string): boolean =>
  /^(?:namn(?:et)? saknas|saknar namn|inget namn|okän[td]a?(?: namn| person)?|ok[äa]nt namn|namn\??|n\.? ?n\.?|\?+|tbd|unknown(?: name| person)?|no name|name (?:missing|unknown)|anonym|ej namn(?:given)?)$/i.test(
    text.trim(),
  )

/** How many took part: `9 pers`, `ca 30 deltagare`, `12 people`. */
export const headCount =
  /(?:^|\s)(?:(?:ca|cirka|omkring|c:a|about|approx\.?)\s*)?(\d{1,5}) ?(?:st\.? )?(?:pers(?:oner|\.)?|deltagare|st\.?|ledamöter|besökare|studenter|elever|tjänstemän|politiker|people|persons?|participants|attendees|pax)(?=$|[\s,.;)])/iu

/** Words for several people who are not named. */
export const isGroup = (text: string): boolean =>
  /^(?:delegation(?:en)?|grupp(?:en)?|studiegrupp|riksdagsgrupp(?:en)?|deltagare|besökare|studenter|elever|ledamöter|tjänstemän|politiker|styrelse(?:n)?|utskottet|kommittén|hela utskottet|presidiet|medlemmar|group|participants|members|committee|board|students)(?=$|\s)/iu.test(
    text.trim(),
  )

/** "And others", at the end of a list of names. */
export const andOthers = /[\s,]*(?:m\.? ?fl\.?|med flera|et al\.?|and others|o\.? ?a\.?|\+ ?\d{1,3})$/iu
