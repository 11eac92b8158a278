/** The ids of the organisations that come with Talan, as JSON. They are loaded when first needed: what the window opens with has no use for them. */
export async function shippedOrganisations(): Promise<string> {
  const { default: organisations } = await import('../../reference/organisations.json')
  return JSON.stringify(organisations.map(({ id }) => id))
}
