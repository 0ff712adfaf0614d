/*
 * People type one number in many ways: with a no-break space, a long dash, figures of a wide face. A text is looked at in its plain form, and what is
 * found there is told by its place in the text as it was typed.
 */

/** The plain form of a text, and where each of its units comes from. */
export interface PlainText {
  plain: string;
  /** The place in the text as it was typed, of a stretch of the plain form. */
  inText(stretch: { from: number; to: number }): { from: number; to: number };
}

const dashes = /^[\u2010-\u2015\u2212\u2043\uFE58]$/;
const quotes = /^[\u2018\u2019\u201B\u2032\u02BC]$/;
/** Signs that nobody sees: a soft hyphen, joiners, marks of direction. */
const unseen = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/;
const blanks = /^[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/;
/** Signs that may have another plain form, and any sign with marks upon it. */
const odd = /[^\n\r -~\u00C0-\u00FF]\p{M}*|[ -~\u00C0-\u00FF]\p{M}+/gu;

/** NFKC, with every blank but the end of a line as a space, every dash as a hyphen and every apostrophe as one, and without signs that nobody sees. */
export function plainOf(text: string): PlainText {
  const parts: string[] = [];
  /** By unit of the plain form: where the sign that it comes from begins. */
  const from: number[] = [];
  let before = 0;
  const takeOver = (until: number) => {
    parts.push(text.slice(before, until));
    for (let at = before; at < until; at += 1) from.push(at);
  };
  for (const { 0: sign, index } of text.matchAll(odd)) {
    takeOver(index);
    before = index + sign.length;
    const plain = plainSign(sign);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(index);
  }
  if (parts.length === 0) return { plain: text, inText: (stretch) => stretch };
  takeOver(text.length);
  return {
    plain: parts.join(""),
    inText(stretch) {
      let next = stretch.to;
      while (from[next] !== undefined && from[next] === from[next - 1]) next += 1;
      return { from: from[stretch.from] ?? text.length, to: from[next] ?? text.length };
    },
  };
}

/** What was looked up before: a text has the same few odd signs again and again. */
const plainSigns = new Map<string, string>();
const mostSigns = 2000;

function plainSign(sign: string): string {
  const known = plainSigns.get(sign);
  if (known !== undefined) return known;
  const plain = blanks.test(sign)
    ? " "
    : dashes.test(sign)
      ? "-"
      : quotes.test(sign)
        ? "'"
        : unseen.test(sign)
          ? ""
          : sign.normalize("NFKC");
  if (plainSigns.size < mostSigns) plainSigns.set(sign, plain);
  return plain;
}
