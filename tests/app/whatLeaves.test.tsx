// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shelves } from "../../src/export/formats.ts";
import { unseal } from "../../src/storage/sealed.ts";
import { openAppWith, wordsIn } from "../support/desk.tsx";
import { markedSession, marksIn, parked } from "../support/markedSession.ts";
import { textsIn } from "../support/wordsInFile.ts";

/*
 * Every button of the screen “Meenemen” is pressed, and every file that it gives is searched for what stands in the session. The session has a word
 * of its own in each field that may hold text, so that a field which is stored later is searched for too.
 */

vi.mock("../../src/app/makerAway.ts", () => import("../../src/app/makerHere.ts"));

const say = await wordsIn("nl");
const session = markedSession();
const marks = marksIn(session);
const phrase = "vier koffie en een fiets";
const fileCount = shelves.flatMap(({ items }) => items.flatMap(({ formats }) => [...formats])).length;
const long = 300_000;

interface SavedFile {
  name: string;
  /** All that it says, small letters without blanks. */
  text: string;
}

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
});

/** The screen, as a team has chosen what goes along. */
async function meenemen({ kind, ticked = false }: { kind: "all" | "shareable"; ticked?: boolean }) {
  const { user } = await openAppWith({}, { room: "takeaway", session: session.id }, session);
  await user.click(screen.getByRole("radio", { name: new RegExp(`^${say(`along.${kind}.title`)}`) }));
  if (ticked) await user.click(screen.getByRole("button", { name: say("along.leaveAllOut") }));

  /** What a press of this button gives. */
  const press = async (button: Element): Promise<SavedFile> => {
    const before = saved.length;
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(before + 1), { timeout: long });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), { timeout: long });
    const { name, blob } = saved[before] ?? { name: "", blob: new Blob() };
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (!name.endsWith(".sealed.json")) return { name, text: (await textsIn(name, bytes)).toLowerCase() };
    const opened = await unseal({ subtle: crypto.subtle }, new TextDecoder().decode(bytes), phrase);
    if (!opened.ok) throw new Error(opened.reason);
    return { name, text: opened.text.toLowerCase() };
  };
  const makers = () => [
    ...screen.getAllByRole("button", { name: /^Maak / }),
    screen.getByRole("button", { name: say("takeaway.save") }),
  ];
  const sealed = async () => {
    await user.click(screen.getByText(say("sealed.summary")));
    await user.type(await screen.findByLabelText(say("sealed.phrase")), phrase);
    return press(screen.getByRole("button", { name: say("sealed.save") }));
  };
  return {
    /** The files of all buttons whose words match. */
    async files(wanted = /./): Promise<readonly SavedFile[]> {
      const all: SavedFile[] = [];
      for (const button of makers()) if (wanted.test(button.textContent)) all.push(await press(button));
      return [...all, await sealed()];
    },
  };
}

/** The places of the session that a file tells of. */
const toldBy = ({ text, name }: SavedFile) =>
  marks.filter(({ word }) => text.includes(word.toLowerCase()) || name.includes(word)).map(({ place }) => place);

const named = (files: readonly SavedFile[]) => files.map(({ name }) => name);
const words = /^(title|organisation|actions\.\d+\.(what|doneWhen)|overlay\.(name|words|questions|actions)\b.*)$/;

/** What may be in a copy to share: everything else is private. */
const mayBeShared = new RegExp(`${words.source}|^updated$`);

/** What each file of the whole session is there to tell, by the end of its name. */
const promised: Readonly<Record<string, RegExp>> = {
  ".json": /./,
  "-plan.pdf": /./,
  "-plan.docx":
    /^(title|organisation|rounds\.1\.(answers\.(1a|2d)\.note|answers\.3b\.na|minority\.(1a|2d|3b))|actions\.\d+\.(what|owner|doneWhen)|werksessie\.(story\.\d|aside\.1\.text)|overlay\.(name|contact\.text\.nl)|worksheets\.W1\.(examples|practice|explanation|follows).*)$/,
  "-wie-doet-wat.pdf": /^(title|actions\.\d+\.(what|owner|doneWhen))$/,
  "-agenda.ics": /^(title|organisation|actions\.\d+\.(what|owner|doneWhen))$/,
  "-tabellen.xlsx": /^(rounds\.1\.(answers\.(1a|2d)\.note|answers\.3b\.na)|actions\.\d+\.(what|owner|doneWhen))$/,
  "-lijst.csv": /^(rounds\.1\.(answers\.(1a|2d)\.note|answers\.3b\.na)|actions\.\d+\.(what|owner|doneWhen))$/,
  "-college.pdf": /^(title|organisation)$/,
};

describe("what leaves", () => {
  it(
    "whole: each file holds what it promises, under a name that no other has",
    async () => {
      const files = await (await meenemen({ kind: "all" })).files();
      // Each format, the plan that is always shareable, the session, and the session with a phrase.
      expect(files).toHaveLength(fileCount + 3);
      expect(new Set(named(files)).size).toBe(files.length);
      for (const [end, places] of Object.entries(promised)) {
        const file = files.find(({ name }) => name.endsWith(end));
        const missing = marks.map(({ place }) => place).filter((place) => places.test(place));
        const told = new Set(file === undefined ? [] : toldBy(file));
        expect({ end, missing: missing.filter((place) => !told.has(place)) }).toEqual({ end, missing: [] });
      }
      const shared = files.find(({ name }) => name.endsWith("-om-te-delen.pdf"));
      expect(shared && toldBy(shared).filter((place) => !mayBeShared.test(place))).toEqual([]);
    },
    long,
  );

  it(
    "shareable: no file of any button holds anything private, and each has a name of its own",
    async () => {
      const files = await (await meenemen({ kind: "shareable" })).files();
      expect(files).toHaveLength(fileCount + 3);
      expect(new Set(named(files)).size).toBe(files.length);
      for (const file of files) {
        const told = toldBy(file).filter((place) => !mayBeShared.test(place));
        expect({ name: file.name, told }).toEqual({ name: file.name, told: [] });
        expect(file.text, file.name).not.toContain(parked);
        expect(file.name).toMatch(/-(deelbaar|om-te-delen)\.(sealed\.)?\w+$/);
      }
      // What may be shared is shared: a test that finds nothing anywhere would prove nothing.
      for (const end of ["-deelbaar.json", "-plan-deelbaar.pdf", "-plan-deelbaar.docx", "-om-te-delen.pdf"]) {
        const file = files.find(({ name }) => name.endsWith(end));
        expect(file && toldBy(file)).toEqual(expect.arrayContaining(["title", "organisation", "actions.0.what"]));
      }
    },
    long,
  );

  it.each(["all", "shareable"] as const)(
    "%s, with all ticked away that looks like personal data: no file holds a text of it",
    async (kind) => {
      const texts = /hele plan|delen|Word|Excel|CSV|agenda|persoon|kaart|A3|sessie op/;
      const files = await (await meenemen({ kind, ticked: true })).files(texts);
      expect(files.length).toBeGreaterThan(9);
      expect(new Set(named(files)).size).toBe(files.length);
      const typed = marks.filter(({ place }) => words.test(place) || /note|na|called|minority|text|story/.test(place));
      expect(typed.length).toBeGreaterThan(100);
      for (const { name, text } of files) {
        const told = typed.filter(({ word }) => text.includes(word) || name.includes(word));
        expect({ name, told }).toEqual({ name, told: [] });
      }
    },
    long,
  );
});
