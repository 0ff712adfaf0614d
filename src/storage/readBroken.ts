/**
 * Reads as much of a JSON text as is there: up to the first sign that makes no sense, everything that was complete by then. Undefined when
 * that is nothing. A text that is whole is read as JSON itself reads it.
 */
export function readBroken(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readPart(text);
  }
}

/** Cuts the text behind its last complete value and closes what is open there; each cut is nearer to the start until one can be read. */
function readPart(text: string): unknown {
  const cuts = cutsIn(text);
  for (const { at, open } of cuts.reverse()) {
    try {
      return JSON.parse(text.slice(0, at) + [...open].reverse().join(""));
    } catch {
      // What stands before this cut is not whole either.
    }
  }
  return undefined;
}

/** Where the text may be cut: behind each value, with the brackets that are open there. At most the last thousand. */
function cutsIn(text: string): { at: number; open: string }[] {
  const cuts: { at: number; open: string }[] = [];
  const open: string[] = [];
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInText = false;
      continue;
    }
    if (sign === '"') isInText = true;
    if (sign === "{" || sign === "[") open.push(sign === "{" ? "}" : "]");
    if (sign === ",") cuts.push({ at, open: open.join("") });
    if (sign === "}" || sign === "]") {
      if (open.pop() !== sign) break;
      cuts.push({ at: at + 1, open: open.join("") });
    }
  }
  return cuts.slice(-1000);
}
