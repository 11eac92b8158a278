/** The words of a headline that is made from a row of a list of meetings: “Telefonsamtal med Örjan Låtsby om Malmbanan”. */
export const readRowSv = {
  with: 'med',
  about: 'om',
  and: 'och',
  more: (number: number) => `${number} till`,
}
