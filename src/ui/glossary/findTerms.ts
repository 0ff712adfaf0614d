/** A piece of a text: plain words, or the first occurrence of a term as it stands there. */
export interface Piece {
  text: string;
  term?: string;
}

/** A term with the forms in which it can stand in a text. */
export interface FindableTerm {
  id: string;
  forms: readonly string[];
}

/**
 * Cuts a text at the first occurrence of each term, as a whole word and whatever the case of its first letter. Where two terms begin at the same
 * place, the longest form is the one.
 */
export function findTerms(text: string, terms: readonly FindableTerm[]): readonly Piece[] {
  const idOf = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)));
  if (idOf.size === 0) return [{ text }];
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(word)) {
    const id = idOf.get(found[0].toLowerCase());
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) });
    pieces.push({ text: found[0], term: id });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
