import { never, type PictureFault, type Refusal, type TextRoom } from '../../../refusals/refusal'

const full: Record<TextRoom, (most: number) => string> = {
  results: most =>
    `Rapporten har plats för ${most} resultat. Inget nytt är tillagt, och det som är skrivet står kvar. Ta bort eller skriv om ett av dem.`,
  'results-beside-asks': most =>
    `Bredvid tre saker ni ber om har rapporten plats för ${most} resultat. Inget nytt är tillagt, och det som är skrivet står kvar. Ta bort ett resultat eller en av de tre.`,
  asks: most =>
    `Rapporten har plats för ${most} saker ni ber om. Inget nytt är tillagt, och det som är skrivet står kvar. Ta bort eller skriv om en av dem.`,
  'asks-beside-results': most =>
    `Med tre saker ni ber om har rapporten plats för ${most} resultat, och det finns fler. Inget nytt är tillagt, och det som är skrivet står kvar. Ta bort ett resultat först.`,
  chosen: most =>
    `Ett stilla kvartal har plats för ${most} av hela kontorets resultat. Inget mer är valt. Ta bort ett av de valda först.`,
}

const faults: Record<PictureFault, (mostMegabytes: number) => string> = {
  kind: () => 'den är varken JPEG eller PNG',
  size: most => `den är större än ${most} MB`,
  damaged: () => 'den går inte att rita upp',
}

type TextRefusal = Extract<Refusal, { readonly code: 'texts-full' | 'picture-needs-alt' | 'not-a-picture' }>

/** Returns a refusal about the words or a picture of a pack as a sentence in Swedish. */
export function textRefusalSv(refusal: TextRefusal): string {
  switch (refusal.code) {
    case 'texts-full':
      return full[refusal.what](refusal.most)
    case 'picture-needs-alt':
      return 'Bilden är inte beskriven i ord, så den som inte kan se den får inte veta vad den visar. Bilden är inte vald, och det som var sparat är orört. Skriv först vad bilden visar, och välj den sedan.'
    case 'not-a-picture':
      return `${refusal.name} kan inte vara bild i en rapport: ${faults[refusal.why](refusal.mostMegabytes)}. Bilden är inte vald, och filen är orörd. Välj en annan bild.`
    default:
      return never(refusal)
  }
}
