import { parseJson } from "./json.ts";

/**
 * Reads as much of a JSON text as is there: up to the first sign that makes no sense, everything that was complete by then. Undefined when
 * that is nothing. A text that is whole is read as JSON itself reads it. Goes over the text once, whatever stands in it.
 */
export function readBroken(text: string): unknown {
  const whole = parseJson(text);
  if (whole.ok) return whole.value;
  const { at, open } = lastWhole(text);
  const ends: string[] = [];
  for (let inner = open; inner !== undefined; inner = inner.within) ends.push(inner.end);
  const part = parseJson(text.slice(0, at) + ends.join(""));
  return part.ok ? part.value : undefined;
}

/** A list or record that is open, by the sign that ends it, and the one that it stands in. */
interface Open {
  end: Kind;
  within: Open | undefined;
}

/** Where the text may be cut: behind its last complete value, with what is open there. */
interface Cut {
  at: number;
  open: Open | undefined;
}

/** What stands next in the text: one of its signs, a text, or a number or word. */
type Kind = "{" | "[" | "}" | "]" | "," | ":" | "text" | "word";

/** What may come next, by what came before. */
const allowed = {
  value: ["{", "[", "text", "word"],
  first: ["{", "[", "text", "word", "]"],
  key: ["text"],
  firstKey: ["text", "}"],
  colon: [":"],
  more: [",", "}", "]"],
} as const satisfies Record<string, readonly Kind[]>;

function lastWhole(text: string): Cut {
  let open: Open | undefined;
  let next: keyof typeof allowed = "value";
  let cut: Cut = { at: 0, open };
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; ; ) {
    const found = tokenAt(text, at);
    if (found === undefined || !allowed[next].some((kind) => kind === found.kind)) return cut;
    const { kind } = found;
    at = found.end;
    if (kind === "{" || kind === "[") {
      open = { end: kind === "{" ? "}" : "]", within: open };
      next = kind === "{" ? "firstKey" : "first";
    } else if (kind === ":") next = "value";
    else if (kind === ",") next = open?.end === "}" ? "key" : "value";
    else if (next === "key" || (next === "firstKey" && kind === "text")) next = "colon";
    else {
      if (kind === "}" || kind === "]") {
        if (open?.end !== kind) return cut;
        open = open.within;
      }
      cut = { at, open };
      next = "more";
      // The value of the whole text has ended: what comes behind it is no part of it.
      if (open === undefined) return cut;
    }
  }
}

const blanks = /[ \t\n\r]*/y;
/** One at the very end may go on behind it, and is not taken for whole. */
const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[ \t\n\r,\]}])/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function tokenAt(text: string, from: number): { kind: Kind; end: number } | undefined {
  const at = endOf(blanks, text, from) ?? from;
  const sign = text[at];
  switch (sign) {
    case "{":
    case "[":
    case "}":
    case "]":
    case ",":
    case ":":
      return { kind: sign, end: at + 1 };
    case '"':
      return token("text", endOfText(text, at));
    default:
      return token("word", endOf(word, text, at));
  }
}

function token(kind: Kind, end: number | undefined): { kind: Kind; end: number } | undefined {
  return end === undefined ? undefined : { kind, end };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Behind the quote that ends the text; undefined when none does, or when a sign in it can't stand there. */
function endOfText(text: string, begin: number): number | undefined {
  for (let at: number | undefined = begin + 1; at !== undefined && at < text.length; ) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < " ") return undefined;
    at = sign === "\\" ? endOf(escaped, text, at) : at + 1;
  }
  return undefined;
}
