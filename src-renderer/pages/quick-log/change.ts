import { type ComponentType, memo, type ReactNode } from 'react'
import type { Draft } from '../../state/screen/draft'

/** Changes part of the draft. Pass a function for a change that arrives later: it receives the latest draft. */
export type ChangeDraft = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void

/** The properties of a part of the form, which sees only the named fields of the draft. */
export type PartProps<Field extends keyof Draft = keyof Draft> = {
  readonly draft: Pick<Draft, Field>
  readonly change: ChangeDraft
}

type Drawn<Field extends keyof Draft> = { readonly draft: Pick<Draft, Field> }

/** True if a part that sees these fields would be drawn as it was: none of them has changed, and none of its other properties. */
export function isDrawnAlike<Field extends keyof Draft, Props extends Drawn<Field>>(
  fields: readonly Field[],
  before: Props,
  now: Props,
): boolean {
  return (
    fields.every(field => before.draft[field] === now.draft[field]) &&
    Object.keys(before).length === Object.keys(now).length &&
    (Object.keys(now) as (keyof Props)[]).every(name => name === 'draft' || before[name] === now[name])
  )
}

/**
 * Draws a part of the form again only when one of its fields of the draft, or another of its properties, has changed. Otherwise each
 * letter typed in one field would draw every other field too.
 */
export function drawnFor<const Field extends keyof Draft>(...fields: readonly Field[]) {
  return <Other extends object>(Part: (props: PartProps<Field> & Other) => ReactNode) => {
    type Props = PartProps<Field> & Other
    const isSame = (before: Props, now: Props) => isDrawnAlike<Field, Props>(fields, before, now)
    return memo(Part, isSame) as unknown as ComponentType<Props>
  }
}

/** The id of a field's control. A problem names its field, which leads to this control. */
export const controlId = (field: string): string => `quick-log-${field}`
