/** The counties by their letter codes. The names are the same in both languages. */
export const counties: Readonly<Record<string, string>> = {
  BD: 'Norrbottens län',
  AC: 'Västerbottens län',
  Z: 'Jämtlands län',
  Y: 'Västernorrlands län',
  X: 'Gävleborgs län',
  W: 'Dalarnas län',
  U: 'Västmanlands län',
  T: 'Örebro län',
  S: 'Värmlands län',
  O: 'Västra Götalands län',
  N: 'Hallands län',
  M: 'Skåne län',
  K: 'Blekinge län',
  I: 'Gotlands län',
  H: 'Kalmar län',
  G: 'Kronobergs län',
  F: 'Jönköpings län',
  E: 'Östergötlands län',
  D: 'Södermanlands län',
  C: 'Uppsala län',
  AB: 'Stockholms län',
}

/** The constituencies of counties that have several, and the cities that are their own constituency. */
const divided = [
  'Stockholms kommun',
  'Göteborgs kommun',
  'Malmö kommun',
  'Skåne läns norra och östra',
  'Skåne läns södra',
  'Skåne läns västra',
  'Västra Götalands läns norra',
  'Västra Götalands läns södra',
  'Västra Götalands läns västra',
  'Västra Götalands läns östra',
]
const whole = Object.entries(counties).flatMap(([code, name]) => (['M', 'O'].includes(code) ? [] : [name]))

/** The constituencies of the Riksdag. The name is also the code, since a role stores the name. */
export const constituencies: Readonly<Record<string, string>> = Object.fromEntries(
  [...whole, ...divided].map(name => [name, name]),
)
