// @vitest-environment node
import { beforeAll, describe, expect, it } from "vitest";
import { readNews } from "../../src/app/news.ts";
import { openText } from "../../src/app/openFile.ts";
import { openCode } from "../../src/assessment/code/code.ts";
import { readInvitation } from "../../src/assessment/invitation.ts";
import type { Assessment, Depth } from "../../src/assessment/model.ts";
import { run } from "../../src/cli/run.ts";
import { composeContent } from "../../src/content/compose.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { formatOf, itemOf } from "../../src/export/formats.ts";
import { joinPlaceAt, wayTo } from "../../src/machine/joinPlaces.ts";
import { addressOf, placeAt } from "../../src/machine/places.ts";
import { readScreenMessage } from "../../src/machine/room/screen.ts";
import { buildReport } from "../../src/report/build.ts";
import { readContribution } from "../../src/storage/contribution.ts";
import { readDraft } from "../../src/storage/draft.ts";
import { kindOf } from "../../src/storage/fileText.ts";
import { readOverlay } from "../../src/storage/overlay.ts";
import { allWords } from "../support/allWords.ts";
import { expectUntouchedPrototypes } from "../support/hostile/prototypes.ts";
import { markedSession } from "../support/markedSession.ts";

/*
 * Every object answers to names that nobody gave it: `{}["constructor"]` is a function. Whatever comes from outside and is looked up by its name
 * (files, addresses, codes, overlays, messages, what is typed in a terminal) is such a name here, at every place.
 */

const names = Object.getOwnPropertyNames(Object.prototype);

type Spot = readonly (string | number)[];

/** Every place where a text stands, and every record by the name of its keys. */
function spotsIn(value: unknown, at: Spot = []): { texts: Spot[]; keys: Spot[] } {
  if (typeof value === "string") return { texts: [at], keys: [] };
  if (typeof value !== "object" || value === null) return { texts: [], keys: [] };
  const inner = Object.entries(value).map(([key, one]) =>
    spotsIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  const keys = Array.isArray(value) ? [] : Object.keys(value).map((key) => [...at, key]);
  return { texts: inner.flatMap(({ texts }) => texts), keys: [...keys, ...inner.flatMap((one) => one.keys)] };
}

/** The same with a text in the place of another, or a record under another name. */
function changed(value: unknown, [first, ...rest]: Spot, change: { text: string } | { key: string }): unknown {
  if (first === undefined) return "text" in change ? change.text : value;
  if (Array.isArray(value)) return value.map((one, index) => (index === first ? changed(one, rest, change) : one));
  const isHere = rest.length === 0 && "key" in change;
  const entries = Object.entries(value as object).map(([key, one]): [string, unknown] => {
    if (key !== first) return [key, one];
    return isHere ? [change.key, one] : [key, changed(one, rest, change)];
  });
  return Object.fromEntries(entries);
}

/** One of each kind of place: of a list the first item is enough. */
function onceEach(spots: readonly Spot[]): Spot[] {
  return [
    ...new Map(
      spots.map((spot) => [spot.map((part) => (typeof part === "number" ? "[]" : part)).join("."), spot]),
    ).values(),
  ];
}

/** The report of a session in its own field, at its own depth. */
async function reportOf(assessment: Assessment) {
  const { variant, depth, overlay, language } = assessment;
  const composed = composeContent(variant, depth, overlay);
  if (!composed.ok) throw new Error(composed.reason);
  const words = await allWords(language);
  return buildReport({ content: composed.content, assessment, sources, worksheets, words, today: "2026-03-14" });
}

/** No function and nothing of a prototype came along into what was made of it. */
function expectOwn(made: unknown): void {
  expect(JSON.stringify(made)).not.toContain("[native code]");
  expect(Object.values(JSON.parse(JSON.stringify(made) ?? "null") ?? {}).length).toBeGreaterThanOrEqual(0);
}

describe.each(names)("“%s”", (name) => {
  let session: Assessment;
  beforeAll(() => {
    session = markedSession();
  });

  it("as a text or a key anywhere in a session is refused by its place, or is a text like any other", async () => {
    const { texts, keys } = spotsIn(session);
    const spoiled = [
      ...onceEach(texts).map((spot) => changed(session, spot, { text: name })),
      ...onceEach(keys).map((spot) => changed(session, spot, { key: name })),
    ];
    expect(spoiled.length).toBeGreaterThan(100);
    const opened = spoiled.map((value) => openText(JSON.stringify(value)));
    for (const one of opened)
      if (!one.ok) expect(one.reason).toMatch(/^(?:invalid|not-ours|unknown-variant|too-much)$/);
    const taken = opened.flatMap((one) => (one.ok ? [one.document] : []));
    expect(taken.length).toBeGreaterThan(10);
    for (const document of taken) expect([document.id, ...document.actions.map(({ id }) => id)]).not.toContain(name);
    // One that holds the name at every place that takes it stands for them all.
    const all = onceEach(texts).reduce<unknown>((so, spot) => {
      const next = changed(so, spot, { text: name });
      return openText(JSON.stringify(next)).ok ? next : so;
    }, session);
    const whole = openText(JSON.stringify(all));
    expect(whole.ok).toBe(true);
    if (whole.ok) expectOwn(await reportOf(whole.document));
    expectUntouchedPrototypes();
  });

  it("is no address, no field, no format, no code, no message and no kind of file", () => {
    for (const address of [`/${name}`, `/sessie/s1/${name}`, `/sessie/s1/stap/${name}`, `/${name}/s1`]) {
      expect(["welcome", "board"]).toContain(placeAt(address).room);
    }
    const there = { room: "board", session: name } as const;
    expect(placeAt(addressOf(there))).toEqual(there);
    expect(joinPlaceAt(`x/${name}`).place).toEqual({ at: "welcome" });
    expect(wayTo(name, joinPlaceAt(`x/vraag/${name}`).place)).toBe(`${name}/vraag/${name}`);
    expect(composeContent(name, "bord").ok).toBe(false);
    expect(composeContent("pga", name as Depth).ok).toBe(true);
    expect([formatOf(name), itemOf(name), kindOf(JSON.stringify({ format: name }))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([openCode(name).ok, readInvitation(name).ok]).toEqual([false, false]);
    for (const told of [name, { [name]: 1 }, { id: name }, { say: name }, { say: "show", face: { kind: name } }]) {
      expect([readNews(told), readScreenMessage(told), readDraft(told)]).toEqual([undefined, undefined, undefined]);
    }
    for (const format of [name, "kansenwijzer-overlay", "kansenwijzer-inbreng"]) {
      const text = JSON.stringify({
        format,
        version: 1,
        id: name,
        [name]: { [name]: name },
        words: { nl: { [name]: name } },
      });
      expect([readOverlay(text).ok, readContribution(text).ok]).toEqual([false, false]);
    }
  });

  it.each([
    (given: string) => [given],
    (given: string) => [`--${given}`],
    (given: string) => ["--lang", given],
    (given: string) => ["content", "--list", "--variant", given],
    (given: string) => ["content", "--list", "--depth", given],
    (given: string) => ["export", "examples/02-halverwege.json", "--format", given, "/nergens/plan.pdf"],
    (given: string) => ["code", given],
    (given: string) => ["code", "decode", given],
    (given: string) => ["code", "encode", "tests/fixtures/documents/v3.json", "--participant", given],
  ])("is refused in a terminal, with one line (%#)", async (typed) => {
    const out: string[] = [];
    const warned: string[] = [];
    const code = await run(typed(name), { out: (text) => out.push(text), warn: (text) => warned.push(text) });
    expect([code, out.length, warned.length]).toEqual([2, 0, 1]);
    expect(warned[0]).not.toMatch(/native code|\[object/);
  });
});
