/** The counties by their letters; names that no language changes. */
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

/** Where a county holds more than one constituency of the Riksdag, or its largest town is one of its own. */
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

/** The constituencies of the Riksdag; a role holds the name itself. */
export const constituencies: Readonly<Record<string, string>> = Object.fromEntries(
  [...whole, ...divided].map(name => [name, name]),
)
