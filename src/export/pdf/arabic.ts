/*
 * Letters of the Arabic script take the form of their place in the word. jsPDF can't let a font choose, so each letter becomes the
 * presentation form that Unicode has for its place (blocks FB50–FDFF and FE70–FEFF).
 */

/** What is drawn, and the text that it stands for: two letters may be drawn as one. */
export interface Shaped {
  shown: string;
  said: string;
}

/** The forms of a letter: alone, at the end, at the beginning, in the middle. Letters that don't join to the next have two. */
type Forms = readonly string[];

const tatweel = "\u0640";
const lam = "\u0644";

/**
 * The forms follow from Unicode itself: each form decomposes to its letter, and the forms of a letter come in the order above. Lam with
 * alef decomposes to both.
 */
function readForms(): ReadonlyMap<string, Forms> {
  const found = new Map<string, string[]>();
  const ranges = [
    [0xfe80, 0xfefc],
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbe9],
    [0xfbfc, 0xfbff],
  ] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const form = String.fromCharCode(code);
      const letters = form.normalize("NFKC");
      if (letters === form) continue;
      const forms = found.get(letters) ?? [];
      found.set(letters, forms);
      forms.push(form);
    }
  }
  return found;
}

let known: ReadonlyMap<string, Forms> | undefined;

/** Gives each letter of a text its form. Text in another script stays as it is. */
export function shapeArabic(text: string): readonly Shaped[] {
  known ??= readForms();
  const forms = known;
  const letters = [...text];
  const isMark = (letter: string) => /^\p{Mn}$/u.test(letter);
  const joinsNext = (letter: string | undefined) =>
    letter !== undefined && (letter === tatweel || (forms.get(letter)?.length ?? 0) >= 4);
  const joinsLast = (letter: string | undefined) =>
    letter !== undefined && (letter === tatweel || (forms.get(letter)?.length ?? 0) >= 2);
  /** The nearest letter on one side; vowel signs don't come between letters. */
  const beside = (index: number, step: 1 | -1): string | undefined => {
    let at = index + step;
    while (at >= 0 && isMark(letters[at] ?? "")) at += step;
    return letters[at];
  };

  const shaped: Shaped[] = [];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? "";
    const after = joinsNext(beside(index, -1));
    const pair = letter === lam ? forms.get(letter + (letters[index + 1] ?? "")) : undefined;
    if (pair !== undefined) {
      index += 1;
      shaped.push({ shown: pair[after ? 1 : 0] ?? "", said: letter + (letters[index] ?? "") });
      continue;
    }
    const own = forms.get(letter);
    const before = joinsNext(letter) && joinsLast(beside(index, 1));
    const place = (after ? 1 : 0) + (before ? 2 : 0);
    shaped.push({ shown: own?.[place] ?? own?.[after && joinsLast(letter) ? 1 : 0] ?? letter, said: letter });
  }
  return shaped;
}
