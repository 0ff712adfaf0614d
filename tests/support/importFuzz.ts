import { readdirSync, readFileSync } from "node:fs";
import { assess } from "../../src/assessment/result.ts";
import { composeContent } from "../../src/content/compose.ts";
import { gapIn } from "../../src/content/overlayGround.ts";
import { readDocument } from "../../src/storage/document.ts";
import { readOverlay } from "../../src/storage/overlay.ts";
import { isSealed } from "../../src/storage/sealed.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import type { Chance } from "./chance.ts";
import { chanceFrom } from "./chance.ts";
import { garbled, spoiled } from "./hostileTexts.ts";

/** What became of many hostile files. Each fault holds the seed that makes it again. */
export interface FuzzCount {
  files: number;
  accepted: number;
  refused: Readonly<Record<string, number>>;
  faults: readonly { seed: number; what: string }[];
}

const folders = ["../../examples/", "../fixtures/documents/"].map((folder) => new URL(folder, import.meta.url));
const originals: readonly string[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => readFileSync(new URL(file, folder), "utf8")),
);

const reasons = ["unreadable", "not-ours", "too-new", "too-large", "invalid", "unknown-variant", "unknown-depth"];

/**
 * Reads `files` hostile files, made from seed `seed` on. A fault is: something is thrown, a refusal without a named reason, an accepted document that
 * the rules can't work with or that doesn't read back as it was, or an object that got another prototype.
 */
export function fuzzImports(
  files: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): FuzzCount {
  const refused: Record<string, number> = {};
  const faults: { seed: number; what: string }[] = [];
  let accepted = 0;
  for (let at = 0; at < files; at += 1) {
    try {
      const outcome = readHostile(hostileText(chanceFrom(seed + at)));
      if (outcome === undefined) accepted += 1;
      else refused[outcome] = (refused[outcome] ?? 0) + 1;
    } catch (error) {
      faults.push({ seed: seed + at, what: error instanceof Error ? error.message : String(error) });
    }
    if (at % 1000 === 999) onProgress(at + 1);
  }
  return { files, accepted, refused, faults };
}

function hostileText(chance: Chance): string {
  const original = originals[chance.below(originals.length)] ?? "";
  if (chance.below(3) === 0) return garbled(original, chance);
  return JSON.stringify(spoiled(JSON.parse(original), chance));
}

/** The reason of a refusal; undefined when the file was accepted and holds. Throws at a fault. */
function readHostile(text: string): string | undefined {
  isSealed(text);
  const overlay = readOverlay(text);
  if (overlay.ok) gapIn(overlay.overlay);
  const read = readDocument(text);
  expectCleanPrototypes(read);
  if (!read.ok) {
    if (!reasons.includes(read.reason)) throw new Error(`refused without a name: ${read.reason}`);
    return read.reason;
  }
  const again = readDocument(writeDocument(read.document));
  if (!again.ok || JSON.stringify(again.document) !== JSON.stringify(read.document)) {
    throw new Error("does not read back as it was");
  }
  const composed = composeContent(read.document.variant, read.document.depth, read.document.overlay);
  if (!composed.ok) return composed.reason;
  assess(composed.content, read.document);
  return undefined;
}

const objectKeys = Reflect.ownKeys(Object.prototype).length;

function expectCleanPrototypes(value: unknown): void {
  if (Reflect.ownKeys(Object.prototype).length !== objectKeys) throw new Error("Object.prototype was changed");
  if (typeof value !== "object" || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype) {
    throw new Error("an object has a prototype from the file");
  }
  for (const inner of Object.values(value)) expectCleanPrototypes(inner);
}
