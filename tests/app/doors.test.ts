import { describe, expect, it } from "vitest";
import en from "../../locales/en/rooms.json";
import nl from "../../locales/nl/rooms.json";
import { openFile } from "../../src/app/openFile.ts";
import { openOverlay } from "../../src/app/openOverlay.ts";
import { receiveFile } from "../../src/app/voices/receive.ts";
import { invitationTo } from "../../src/assessment/invitation.ts";
import { writeContribution } from "../../src/storage/contribution.ts";
import { foreignKinds, ourKinds } from "../../src/storage/fileText.ts";
import { seal } from "../../src/storage/sealed.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { fileOf, standIns, writings } from "../support/arrivals.ts";
import { blankSession } from "../support/journey.ts";
import { handbookText } from "../support/overlays.ts";
import { quickSealer } from "../support/quickSealer.ts";

/* Every door of the app that reads a file, and every file that may come to it. */

const session = blankSession();
const handedIn = {
  participant: "M33MWW",
  role: "zorg",
  answers: { "1a": { level: 2, note: "Café “De Brug”" } },
  revision: 0,
} as const;

const ours: Readonly<Record<(typeof ourKinds)[number], string>> = {
  session: writeDocument(session),
  sealed: await seal(quickSealer, writeDocument(session), "vier koffie en een fiets"),
  contribution: writeContribution({ invitation: invitationTo(session), handedIn }),
  overlay: handbookText,
  invitation: JSON.stringify({ format: "kansenwijzer-uitnodiging", version: 1, invitation: "pga.bord.X" }),
};

interface Door {
  takes: readonly (keyof typeof ours)[];
  open: (file: File) => Promise<{ reason?: string | undefined }>;
}

const doors: Readonly<Record<string, Door>> = {
  "of a session": {
    takes: ["session", "sealed"],
    open: async (file) => {
      const opened = await openFile(file);
      return "sealed" in opened || opened.ok ? {} : opened;
    },
  },
  "of an overlay": {
    takes: ["overlay"],
    open: async (file) => {
      const opened = await openOverlay(file);
      return opened.ok ? {} : opened;
    },
  },
  "of contributions": {
    takes: ["contribution"],
    open: async (file) => {
      const [received] = await receiveFile(session, file);
      return received === undefined || received.ok ? {} : received;
    },
  },
};

describe.each(Object.entries(doors))("the door %s", (name, { takes, open }) => {
  it.each(takes.flatMap((kind) => writings.map(([how, write]) => [kind, how, write] as const)))(
    "lets a %s in that is written in %s",
    async (kind, _, write) => {
      expect(await open(fileOf(write(ours[kind])))).toEqual({});
    },
  );

  it.each([
    "sessie.json",
    "sessie.json.txt",
    "sessie.txt",
    "sessie.json_",
    "sessie (1).json",
    "ATT00001.bin",
    "sessie",
  ])("looks at what stands in a file, not at its name: %s", async (named) => {
    for (const kind of takes) expect(await open(fileOf(new TextEncoder().encode(ours[kind]), named))).toEqual({});
  });

  it.each(ourKinds.filter((kind) => !takes.includes(kind)))("says of a %s that it belongs elsewhere", async (kind) => {
    expect(await open(fileOf(new TextEncoder().encode(ours[kind])))).toMatchObject({ ok: false, reason: kind });
  });

  it.each(standIns.filter(([, kind]) => kind !== "picture" || name !== "of contributions"))(
    "says what %s is: %s",
    async (_, reason, write) => {
      for (const kind of takes) expect(await open(fileOf(write(ours[kind])))).toMatchObject({ ok: false, reason });
    },
  );
});

it("every kind of file has a sentence of its own", () => {
  for (const { wrongFile } of [nl, en]) {
    const sentences = [...foreignKinds, ...ourKinds].map((kind) => wrongFile[kind]);
    expect(new Set(sentences).size).toBe(foreignKinds.length + ourKinds.length);
  }
});
