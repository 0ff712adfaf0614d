import type { Stretch } from "./stretch.ts";
import { search } from "./stretch.ts";

/** Of whom or what there is a number. */
const subjects =
  "cli[eë]nt(?:en)?|zaak|dossier|casus|paspoort|id-?kaart|identiteitskaart|identiteitsbewijs|rijbewijs|vreemdelingen|polis|verzekerden|pati[eë]nt(?:en)?|klant|relatie|registratie|kenmerk|document|aangifte|pv|mutatie|personeels|leerling|agb|big|inschrijf";
const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${subjects})(?<word>[ -]?(?:nummers?|nrs?\\.?|no\\.|id|code))?|v-?(?<v>nummer|nr\\.?))(?!\\p{L})(?: is| van|:|=|#)?[ .:#]{0,3}(?<it>[A-Z]{0,5}[ ./-]?\\d[A-Z\\d]{0,15}(?:[ ./\\-_][A-Z]{0,4}\\d[A-Z\\d]{0,15}){0,4}|[A-Z]{1,4}[A-Z\\d]*\\d[A-Z\\d]{3,12})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** "nummer" alone says little: then what follows has to be long. */
const bareNumber =
  /(?<![\p{L}\p{N}-])(?:nummer|nr\.?):? (?<it>(?:[A-Z]{1,5}[ ./-]?\d[A-Z\d]{1,15}|\d{4,12})(?:[./\-_][A-Z]{0,4}\d[A-Z\d]{0,15}){0,4})(?![\p{L}\p{N}])/giu;

/** Any word that ends in "nummer": then it has to be a long one. */
const anyNumber =
  /(?<![\p{L}\p{N}])[\p{L}-]{2,30}(?:nummer|nr\.?|kenmerk)(?: is| van|:|=|#)?[ .:#]{0,3}(?<it>[A-Z]{0,4}[ ./-]?\d[A-Z\d]{0,15}(?:[./\-_][A-Z]{0,4}\d[A-Z\d]{0,15}){0,4})(?![\p{L}\p{N}])/giu;

/** Numbers of a client, a case, a passport and the like, behind the word for it. */
export function findReferences(text: string): readonly Stretch[] {
  const long = (found: string) => found.replace(/\D/g, "").length >= 4 && !/^(?:19|20)\d\d$/.test(found);
  const others = search(text, anyNumber, long);
  const own = search(text, number, (found, { groups }) => {
    const digits = found.replace(/\D/g, "");
    if ((groups?.["word"] ?? groups?.["v"]) !== undefined) return digits.length >= 3;
    // Without the word "nummer" it has to be more than a year or a place in a row.
    return long(found);
  });
  return [...own, ...others, ...search(text, bareNumber, long)];
}
