/*
 * Text as people typed or pasted it, made safe for a page. Without this a tab cuts off the rest of its line in the PDF, and one
 * soft hyphen turns every hyphen of the file into one.
 */

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const wideSpaces = /[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
const fixedSpaces = /[\u2007\u202F]/g;
const hyphens = /[\u2010\u2011]/g;
const loneSurrogates = /\p{Surrogate}/gu;
/** Everything that has no shape of its own, except what joins the parts of one emoji: those are needed to count it as one. */
const unseen = /(?!\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const joiners = /\u200D|\uFE0E|\uFE0F/g;

/**
 * One spelling (NFC), plain spaces and hyphens, nothing invisible, a replacement character for half a surrogate pair.
 * Line breaks stay as "\n", at most one empty line at a time.
 */
export function cleanLines(text: string): string {
  return text
    .replace(loneSurrogates, "\uFFFD")
    .replace(lineBreaks, "\n")
    .replace(wideSpaces, " ")
    .replace(fixedSpaces, "\u00A0")
    .replace(hyphens, "-")
    .replace(unseen, "")
    .normalize("NFC")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same on one line: a line break becomes a space. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\n+/g, " ");
}

/** A line without the joiners too, for titles in the file's properties and bookmarks. */
export function plainLine(text: string): string {
  return withoutJoiners(cleanLine(text));
}

/** Drops what only joins the parts of an emoji. */
export function withoutJoiners(text: string): string {
  return text.replace(joiners, "");
}
