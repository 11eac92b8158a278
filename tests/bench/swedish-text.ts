import type { Random } from './random'

const given =
  'Agnes Bertil Cecilia David Ebba Fredrik Greta Håkan Inga Johan Karin Lars Märta Nils Olga Per Ragnhild Sven Tora Ulf Vera Åke Ängla Örjan'.split(
    ' ',
  )
const family = ['Berg', 'Fors', 'Gran', 'Hed', 'Lind', 'Myr', 'Norr', 'Sjö', 'Ström', 'Vik', 'Å', 'Öster']
const endings = ['dal', 'gren', 'holm', 'kvist', 'lund', 'man', 'mark', 'stedt', 'sund', 'vall']
const stems =
  'järnväg elnät skog vatten strand gruv energi klimat bredband kultur gräns hamn flyg vind tillstånds bostads arbets forsknings infrastruktur kompetens'.split(
    ' ',
  )
const heads =
  'frågan utredningen planen försörjningen politiken utbyggnaden stödet avgiften processen samverkan beredskapen satsningen underlaget remissen målen kapaciteten'.split(
    ' ',
  )
const small = 'och i att det som en på är av för med till den har inte om ett men var jag sig från vi så kan när'.split(
  ' ',
)
const verbs =
  'föreslår bereder utreder behöver stöder avvaktar prioriterar finansierar återkommer lovar skickar granskar'.split(
    ' ',
  )

export const personName = (random: Random): string =>
  `${random.pick(given)} ${random.pick(family)}${random.pick(endings)}`

const word = (random: Random): string => {
  const kind = random.next()
  if (kind < 0.45) return random.pick(small)
  return kind < 0.6 ? random.pick(verbs) : random.pick(stems) + random.pick(heads)
}

/** Returns a text of this number of characters, with the letters and long compounds of real Swedish. */
export function swedishText(random: Random, characters: number): string {
  let text = ''
  while (text.length < characters) {
    const words = Array.from({ length: 6 + random.below(9) }, () => word(random))
    const sentence = words.join(' ')
    text += `${text === '' ? '' : ' '}${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`
  }
  return text.slice(0, Math.max(characters, 1))
}
