/** What is wrong with a text that should be XML 1.0: a character that may not stand in it, or a parse error; undefined when it is well-formed. */
export function faultOf(text: string): string | undefined {
  const odd = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (odd !== null) return `character ${odd[0].codePointAt(0)?.toString(16)} at ${odd.index}`;
  return openTags(text);
}

/** Follows the tags: each closes the one that is open, attributes are quoted, and no ampersand stands alone. */
function openTags(text: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  for (const match of text.matchAll(
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const between = text.slice(at, match.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(between.replaceAll("]]>", "<")))
      return `“${between.slice(0, 60)}”`;
    at = match.index + match[0].length;
    const [, closes, name, attributes = "", empty] = match;
    if (name === undefined) continue;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(attributes)) return `attributes of ${name}`;
    if (closes === "/") {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (empty !== "/") open.push(name);
  }
  return open.length === 0 && text.slice(at).trim() === "" ? undefined : `left open: ${open.join(", ")}`;
}
