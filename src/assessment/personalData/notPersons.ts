import { isListedSurname } from "./surnames.ts";

/*
 * Names that point at nobody who is near: of schools, streets and schemes that are called after somebody, of people of long ago, and of sayings.
 */

/** What is called after somebody, as the end of a word ("Anne Frankschool") or as the word that follows ("Johan Cruijff Foundation"). */
const things =
  "straat|laan|weg|plein|gracht|kade|singel|steeg|hof|dreef|plantsoen|park|dijk|brug|tunnel|kwartier|buurt|wijk|school|scholen|college|lyceum|gymnasium|mavo|universiteit|academie|instituut|ziekenhuis|kinderziekenhuis|kliniek|stichting|foundation|fonds|prijs|huis|hal|zaal|kerk|kapel|molen|stadion|arena|toren|centrum|gebouw|museum|bibliotheek|regeling|methode|aanpak|model|wet|norm|effect|lezing|project|campagne|congres|kazerne|groep|team|bus|boom|dag";
const thing = new RegExp(`(?:${things})$`, "iu");

/** What stands before a name that is no person's: "basisschool Jan Ligthart", "Sint Maarten". */
const before =
  /(?<!\p{L})(?:sint|st\.|st|saint|san|santa|santo|heilige|prins|prinses|koning|koningin|school|basisschool|obs|cbs|rkbs|pcbs|kbs|stichting|college|sporthal|gymzaal|zaal|kerk|parochie|wijkcentrum|buurthuis|huize|huis|locatie|ziekenhuis|kliniek|gebouw|straat|plein|bureau|firma|restaurant|café|theater|museum|orkaan|storm|ixta)(?: (?:de|het|'t))? ?$/iu;

/** People of long ago or of everywhere, and figures of stories and sayings. */
const known = `
Martin Luther
Robin Hood
Anne Frank
Florence Nightingale
Johan Cruijff
Johan Huizinga
Vincent van Gogh
Willem van Oranje
Willem de Zwijger
Willem I
Willem II
Maria Montessori
Nelson Mandela
Jan Steen
Jan Ligthart
Jan van Scorel
Piet Hein
Michiel de Ruyter
Rembrandt van Rijn
Jan Modaal
Jan en alleman
Jan met de pet
Jan Klaassen
Jan Rap
Piet Snot
Piet Lut
Zwarte Piet
Hans en Grietje
Peter Pan
Maria Magdalena
Karl Marx
Albert Schweitzer
Albert Heijn
Joop den Uyl
Johan de Witt
Theo Thijssen
Annie M.G.
Dick Bruna
Daniel Defoe
Thomas van Aquino
Theodorus Bailey
`
  .trim()
  .split("\n");

/** Of these a title can stand in front: "Dr. Kamphuis" is somebody, "Dr. Schaepmanstraat" is not. */
const titledThing = /(?:straat|laan|weg|plein|gracht|kade|singel|steeg|school|college|lyceum|ziekenhuis|stichting)$/iu;

/** True when a name that begins at `from` and ends at `to` is no person's, by what it ends in and what stands around it. */
export function isNoPerson(text: string, from: number, to: number, titled: boolean): boolean {
  const name = text.slice(from, to);
  if (known.some((other) => text.startsWith(other, from))) return true;
  const last = name.split(/[ -]/).at(-1) ?? "";
  if (titled) return titledThing.test(last);
  if (last.length > 5 && thing.test(last) && !isListedSurname(last)) return true;
  if (before.test(text.slice(Math.max(0, from - 30), from))) return true;
  const next = /^[ -](\p{L}{2,30})/u.exec(text.slice(to, to + 32))?.[1] ?? "";
  return (
    thing.test(next) &&
    (/^\p{Lu}/u.test(next) || /^-/.test(text.slice(to)) || /^(?:school|straat|laan|plein|college)$/.test(next))
  );
}
