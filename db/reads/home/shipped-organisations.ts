/**
 * Returns the ids of the organisations that ship with Talan, as JSON. They are loaded when first needed, since the window does not need
 * them to open.
 */
export async function shippedOrganisations(): Promise<string> {
  const { default: organisations } = await import('../../reference/organisations.json')
  return JSON.stringify(organisations.map(({ id }) => id))
}
