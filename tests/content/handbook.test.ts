import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/contentCheck/check.ts";
import { gapIn } from "../../src/content/overlayGround.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { readOverlay } from "../../src/storage/overlay.ts";
import { handbookText } from "../support/overlays.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/content.md", root), "utf8");

describe("docs/content.md", () => {
  it("shows an overlay that this version can use", () => {
    const read = readOverlay(handbookText);
    expect(read.ok).toBe(true);
    if (read.ok) expect(gapIn(read.overlay)).toBeUndefined();
  });

  it("names places that exist", () => {
    const named = [...page.matchAll(/`((?:src|public|locales)\/[^`*<…]+)`/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(() => readdirOrRead(path), path).not.toThrow();
  });

  it("gives the figures that the check measures, give or take a point", () => {
    const { figures, readings } = checkContent(new URL("locales", root).pathname, worksheets);
    const table = page.slice(page.indexOf("before     | after"));
    const measured = (row: string) => new RegExp(`\\| ${row} *\\|[^|]*\\| *([^|]+?) *\\|`).exec(table)?.[1];
    const said = [
      [measured("half of the texts score at least"), figures.middleScore],
      [measured("19 of 20 texts score at least"), figures.lowScore],
      [measured("words per sentence"), figures.meanSentence],
      [measured("passive sentences")?.replace(" %", ""), 100 * figures.passiveShare],
    ] as const;
    for (const [inBook, now] of said) expect(Math.abs(Number(inBook) - now), `${inBook}, now ${now}`).toBeLessThan(2);
    expect(readings.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

function readdirOrRead(path: string): unknown {
  const url = new URL(path, root);
  return path.endsWith("/") ? readdirSync(url) : readFileSync(url);
}
