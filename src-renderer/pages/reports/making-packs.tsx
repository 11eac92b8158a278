import { WorkUnderWay } from '../../components/work-progress'
import { useWords } from '../../text/words'

/** How many packs are made and whose is being made, and the way to call it off. */
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
