/** The counties by their codes; names that no language changes. */
export const counties: Readonly<Record<string, string>> = {
  '25': 'Norrbottens län',
  '24': 'Västerbottens län',
  '23': 'Jämtlands län',
  '22': 'Västernorrlands län',
  '21': 'Gävleborgs län',
  '20': 'Dalarnas län',
  '19': 'Västmanlands län',
  '18': 'Örebro län',
  '17': 'Värmlands län',
  '14': 'Västra Götalands län',
  '13': 'Hallands län',
  '12': 'Skåne län',
  '10': 'Blekinge län',
  '09': 'Gotlands län',
  '08': 'Kalmar län',
  '07': 'Kronobergs län',
  '06': 'Jönköpings län',
  '05': 'Östergötlands län',
  '04': 'Södermanlands län',
  '03': 'Uppsala län',
  '01': 'Stockholms län',
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
const whole = Object.entries(counties).flatMap(([code, name]) => (['12', '14'].includes(code) ? [] : [name]))

/** The constituencies of the Riksdag; a role holds the name itself. */
export const constituencies: Readonly<Record<string, string>> = Object.fromEntries(
  [...whole, ...divided].map(name => [name, name]),
)
