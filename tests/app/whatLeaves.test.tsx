// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shelves } from "../../src/export/formats.ts";
import { unseal } from "../../src/storage/sealed.ts";
import { openAppWith, wordsIn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";
import { markedSession, marksIn, parked } from "../support/markedSession.ts";
import { textsIn } from "../support/wordsInFile.ts";

/*
 * Every button of the screen “Meenemen” is pressed, and every file that it gives is searched for what stands in the session. The session has a word
 * of its own in each field that may hold text, so that a field which is stored later is searched for too.
 */

/** Without it a file has nothing in it: enough to see its name. */
let fills = true;

vi.mock("../../src/app/makerAway.ts", async () => {
  const { startMaker } = await import("../../src/app/makerHere.ts");
  const empty = { render: async () => ({ bytes: new Uint8Array(1), replaced: [] }) };
  return { startMaker: () => ({ ...startMaker(), ...(fills ? {} : empty) }) };
});

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
  fills = true;
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
async function meenemen(kind: "all" | "shareable", { of = session, ticked = false } = {}) {
  const { user } = await openAppWith({}, { room: "takeaway", session: of.id }, of);
  await user.click(screen.getByRole("radio", { name: new RegExp(`^${say(`along.${kind}.title`)}`) }));
  if (ticked) await user.click(screen.getByRole("button", { name: say("along.leaveAllOut") }));

  /** What a press of this button gives. */
  const press = async (button: Element): Promise<SavedFile> => {
    const before = saved.length;
    await user.click(button);
    await waitFor(() => expect(saved).toHaveLength(before + 1), { timeout: long });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"), { timeout: long });
    const { name, blob } = saved[before] ?? { name: "", blob: new Blob() };
    if (!fills) return { name, text: "" };
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
    await user.type(await screen.findByLabelText(say("sealed.phrase"), {}, { timeout: long }), phrase);
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
  "-terugkoppeling.pdf": /^(title|organisation|rounds\.1\.feedback\.(1a|2d|3b)\.because)$/,
  "-agenda.ics": /^(title|organisation|actions\.\d+\.(what|owner|doneWhen))$/,
  "-tabellen.xlsx": /^(rounds\.1\.(answers\.(1a|2d)\.note|answers\.3b\.na)|actions\.\d+\.(what|owner|doneWhen))$/,
  "-lijst.csv": /^(rounds\.1\.(answers\.(1a|2d)\.note|answers\.3b\.na)|actions\.\d+\.(what|owner|doneWhen))$/,
  "-college.pdf": /^(title|organisation)$/,
};

describe("what leaves", () => {
  it(
    "has a name that no other file has, whatever was chosen",
    async () => {
      fills = false;
      const names: string[] = [];
      const of = blankSession({ organisation: "a@voorbeeld.nl, b@voorbeeld.nl, c@voorbeeld.nl" });
      for (const kind of ["all", "shareable"] as const) {
        for (const ticked of [false, true]) {
          const files = await (await meenemen(kind, { of, ticked })).files();
          // Each format, the plan that is always shareable, the session, and the session with a phrase.
          expect(files).toHaveLength(fileCount + 3);
          names.push(...files.map(({ name }) => name));
          cleanup();
        }
      }
      // The plan to share is the same file whatever was chosen above it.
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice).toEqual([expect.stringContaining("om-te-delen"), expect.stringContaining("om-te-delen-ingekort")]);
    },
    long,
  );

  it(
    "whole: each file holds what it promises",
    async () => {
      const files = await (await meenemen("all")).files(
        /hele plan|delen|Word|Excel|CSV|agenda|persoon|Terugkoppeling|college|sessie op/,
      );
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
    "shareable: no file of any button holds anything private, and its name tells that it is",
    async () => {
      const files = await (await meenemen("shareable")).files();
      expect(files).toHaveLength(fileCount + 3);
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

  it.each([
    ["all", /hele plan|delen|Word|Excel|CSV|agenda|persoon|Terugkoppeling|kaart|sessie op/],
    ["shareable", /hele plan|delen|Word|sessie op/],
  ] as const)(
    "%s, with all ticked away that looks like personal data: no file holds a text of it",
    async (kind, wanted) => {
      const files = await (await meenemen(kind, { ticked: true })).files(wanted);
      expect(files.length).toBeGreaterThan(4);
      const typed = marks.filter(
        ({ place }) => words.test(place) || /note|na|called|minority|because|text|story/.test(place),
      );
      expect(typed.length).toBeGreaterThan(100);
      for (const { name, text } of files) {
        const told = typed.filter(({ word }) => text.includes(word) || name.includes(word));
        expect({ name, told }).toEqual({ name, told: [] });
      }
    },
    long,
  );
});
