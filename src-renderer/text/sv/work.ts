export const workSv = {
  work: {
    label: 'Pågående arbete',
    cancel: 'Avbryt',
    rows: (done: string, total: string) => `${done} av ${total} rader`,
    savingList: (name: string) => `Sparar listan ${name}`,
    savingArchive: 'Skriver arkivet',
    calledOff: { list: 'Avbrutet. Ingen fil är sparad.', archive: 'Avbrutet. Inget arkiv är skrivet.' },
    reading: {
      checking: 'Kontrollerar filerna…',
      rows: 'Läser in…',
      finishing: 'Gör i ordning sökning och tidslinjer…',
    },
    readingCalledOff: 'Avbrutet. Ingen kontorsdatabas är skapad, och den du har öppen är orörd.',
  },
}
