import type { Stretch } from "./stretch.ts";
import { search } from "./stretch.ts";

const sign = "[\\p{L}\\p{N}_%+-]";
const open = "[(\\[{<\"'“]";
const close = "[)\\]}>\"'”]";
/** "@", with blanks around it, in brackets, or as a word. */
const at = ` {0,3}@ {0,3}|_at_| ?${open} ?(?:@|a|at|apenstaart(?:je)?) ?${close} ?| (?:at|apenstaart(?:je)?) `;
const dot = `\\.| \\. (?=\\p{L}{2,3}(?!\\p{L}))|,(?=(?:nl|com|org|net|be|de|eu)(?!\\p{L}))| ?${open} ?(?:\\.|dot|punt) ?${close} ?| (?:dot|punt) `;
const address = new RegExp(
  `(?<!${sign}|${sign}\\.)${sign}{1,64}?(?:\\.${sign}{1,64}){0,5}(?:${at})[\\p{L}\\p{N}-]{1,63}(?:(?:${dot})[\\p{L}\\p{N}-]{1,63}){0,4}(?:${dot})\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  "giu",
);

/** E-mail addresses, also where somebody wrote them so that no machine should read them: "iemand (at) voorbeeld punt nl". */
export function findEmailAddresses(text: string): readonly Stretch[] {
  return search(text, address);
}
