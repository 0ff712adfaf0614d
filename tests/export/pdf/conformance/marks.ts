import type { Operation } from "./contentStream.ts";
import { Name } from "./contentStream.ts";

/*
 * Follows the marks of one page: what is painted inside which.
 */

/** Text that is shown: its font, its character codes of two bytes, and whether another text is read in its place. */
export interface Shown {
  font: string;
  codes: readonly number[];
  hasActualText: boolean;
}

export interface Marks {
  /** Operators that paint outside any mark. */
  loose: readonly string[];
  /** Artifacts inside tagged content, and tagged content inside artifacts. */
  artifactsInTagged: number;
  taggedInArtifacts: number;
  /** Marks that aren't closed, or closed without having begun. */
  unbalanced: number;
  /** How often each number is used. */
  mcids: ReadonlyMap<number, number>;
  /** The tag that stands with each number. */
  tags: ReadonlyMap<number, string>;
  /** Languages said inside marks. */
  languages: readonly string[];
  /** Texts that are read in place of what is drawn. */
  actualTexts: readonly string[];
  shown: readonly Shown[];
}

const painting = new Set(["Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI"]);

interface Open {
  tag: string;
  mcid?: number;
  hasActualText: boolean;
}

export function followMarks(operations: readonly Operation[]): Marks {
  const stack: Open[] = [];
  const loose: string[] = [];
  const mcids = new Map<number, number>();
  const tags = new Map<number, string>();
  const languages: string[] = [];
  const actualTexts: string[] = [];
  const shown: Shown[] = [];
  let [artifactsInTagged, taggedInArtifacts, unbalanced] = [0, 0, 0];
  let font = "";

  for (const { operator, operands } of operations) {
    const tagged = stack.some(({ mcid }) => mcid !== undefined);
    const artifact = stack.some(({ tag }) => tag === "Artifact");
    if (operator === "BMC" || operator === "BDC") {
      const [tag, properties] = operands;
      const name = tag instanceof Name ? tag.name : "";
      const said = properties instanceof Map ? properties : new Map<string, unknown>();
      const mcid = said.get("MCID");
      const language = said.get("Lang");
      if (language instanceof Uint8Array) languages.push(String.fromCharCode(...language));
      const actualText = said.get("ActualText");
      if (actualText instanceof Uint8Array) actualTexts.push(new TextDecoder("utf-16be").decode(actualText));
      if (name === "Artifact" && tagged) artifactsInTagged += 1;
      if (typeof mcid === "number") {
        if (artifact) taggedInArtifacts += 1;
        mcids.set(mcid, (mcids.get(mcid) ?? 0) + 1);
        tags.set(mcid, name);
      }
      stack.push({ tag: name, ...(typeof mcid === "number" ? { mcid } : {}), hasActualText: said.has("ActualText") });
    } else if (operator === "EMC") {
      if (stack.pop() === undefined) unbalanced += 1;
    } else if (operator === "Tf") {
      const [name] = operands;
      font = name instanceof Name ? name.name : "";
    } else if (painting.has(operator)) {
      if (!tagged && !artifact) loose.push(operator);
      for (const text of operands.flat()) {
        if (!(text instanceof Uint8Array)) continue;
        shown.push({ font, codes: codesOf(text), hasActualText: stack.some((open) => open.hasActualText) });
      }
    }
  }
  unbalanced += stack.length;
  return { loose, artifactsInTagged, taggedInArtifacts, unbalanced, mcids, tags, languages, actualTexts, shown };
}

function codesOf(bytes: Uint8Array): readonly number[] {
  return Array.from(
    { length: Math.ceil(bytes.length / 2) },
    (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0),
  );
}
