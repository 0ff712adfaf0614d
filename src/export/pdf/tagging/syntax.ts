/*
 * The few forms of PDF that the tags are written in. Text is always hexadecimal UTF-16, so that nothing that people typed can be
 * read as anything else (ISO 32000-1, 7.3 and 7.9.2).
 */

/** A text string. */
export function hexText(text: string): string {
  let hex = "FEFF";
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return `<${hex}>`;
}

/** A number with at most three decimals. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}

export function array(items: readonly string[]): string {
  return `[${items.join(" ")}]`;
}

/** A dictionary; entries without a value are left out. Keys are names of ours. */
export function dictionary(entries: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [`/${key} ${value}`]));
  return `<<${written.join(" ")}>>`;
}

/** Text as the bytes of its UTF-8, one character a byte: the form in which jsPDF takes streams. */
export function utf8(text: string): string {
  return binary(new TextEncoder().encode(text));
}

/** Bytes as one character a byte. */
export function binary(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
