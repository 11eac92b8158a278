import { WorkUnderWay } from '../../components/work-progress'
import { useWords } from '../../text/words'

/** How many packs are made, whose is being made, and the button to cancel. */
export function MakingPacks({ nameOf }: { readonly nameOf: (partner: string | null) => string }) {
  const words = useWords().packs
  return (
    <WorkUnderWay
      what="packs"
      label={words.creating}
      said={({ done, total, detail }) =>
        total === null ? words.creating : words.making(done + 1, total, nameOf(detail))
      }
    />
  )
}
