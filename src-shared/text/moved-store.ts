import type { LostFile } from '../program/lost-file'
import type { WhereGone } from '../refusals/refusal'

/** Returns what happened to the open file, what is safe and what to do, in Swedish. */
export function movedSv(file: string, where: WhereGone): string {
  const toNew = 'Välj Spara kontoret i en ny fil…, så fortsätter du där'
  const typed = 'Det du just skrev är inte sparat men står kvar.'
  switch (where) {
    case 'gone':
      return `Kontorsdatabasen ${file} har flyttats, bytt namn eller tagits bort medan Talan hade den öppen. ${typed} Allt som är sparat finns i det öppna kontoret. Lägg tillbaka filen, eller ${lower(toNew)}.`
    case 'replaced':
      return `En annan fil ligger på kontorsdatabasens plats, ${file}, sedan Talan öppnade den; ett synkprogram kan ha bytt ut den. Den andra filen är orörd. ${typed} Allt som är sparat finns i det öppna kontoret. ${toNew}.`
    case 'overwritten':
      return `Kontorsdatabasen ${file} är skadad: ett annat program har skrivit över den medan Talan hade den öppen. Talan skriver inget mer i den. ${typed} Stäng Talan, ta en kopia av filen och återställ en säkerhetskopia.`
    case 'log-removed':
      return `Ett annat program har tagit bort loggfilen ${file}-wal medan kontoret var öppet. ${typed} Allt som är sparat finns i det öppna kontoret. Stäng Talan, så skrivs det in i filen, och starta igen. Du kan också välja Spara kontoret i en ny fil….`
  }
}

/** The same in English. */
export function movedEn(file: string, where: WhereGone): string {
  const toNew = 'Choose Save the office to a new file… to go on there'
  const typed = 'What you just typed is not saved but still stands there.'
  switch (where) {
    case 'gone':
      return `The office file ${file} was moved, renamed or removed while Talan had it open. ${typed} All that is saved is in the open office. Put the file back, or ${lower(toNew)}.`
    case 'replaced':
      return `Another file lies in the place of the office file, ${file}, since Talan opened it; a sync program may have replaced it. The other file is untouched. ${typed} All that is saved is in the open office. ${toNew}.`
    case 'overwritten':
      return `The office file ${file} is damaged: another program wrote over it while Talan had it open. Talan writes nothing more in it. ${typed} Close Talan, make a copy of the file and restore a backup.`
    case 'log-removed':
      return `Another program removed the log ${file}-wal while the office was open. ${typed} All that is saved is in the open office. Close Talan, which writes it into the file, and start again. You can also choose Save the office to a new file….`
  }
}

/** Returns what happened to an office that was closed without its file, and what to do, in Swedish. */
export function lostSv({ file, where, rescued, log }: LostFile): string {
  const happened =
    where === 'overwritten'
      ? `När kontoret stängdes hade ett annat program skrivit över dess fil ${file}.`
      : `När kontoret stängdes låg dess fil ${file} inte kvar på sin plats.`
  if (rescued !== null)
    return `${happened} Allt som var sparat skrevs till ${rescued}. Öppna den filen om du vill fortsätta där.`
  const kept = log === null ? '' : ` Loggen med de senaste ändringarna ligger kvar som ${log}; behåll den.`
  return `${happened} Det som sparats sist gick inte att skriva till en ny fil och kan saknas i den fil som ligger där nu.${kept} Jämför med vad du minns, och öppna en säkerhetskopia om den är nyare.`
}

/** The same in English. */
export function lostEn({ file, where, rescued, log }: LostFile): string {
  const happened =
    where === 'overwritten'
      ? `When the office was closed another program had written over its file ${file}.`
      : `When the office was closed its file ${file} was not in its place any more.`
  if (rescued !== null)
    return `${happened} All that was saved was written to ${rescued}. Open that file to go on there.`
  const kept = log === null ? '' : ` The log with the latest changes lies there as ${log}; keep it.`
  return `${happened} What was saved last could not be written to a new file and may be missing in the file that lies there now.${kept} Compare with what you remember, and open a backup if it is newer.`
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
