import { readdirSync, readFileSync } from "node:fs";
import { openText } from "../../../src/app/openFile.ts";
import { checkedOverlay, openOverlay } from "../../../src/app/openOverlay.ts";
import { readCopy } from "../../../src/app/readCopies.ts";
import { putCopy } from "../../../src/app/secondShelf.ts";
import { receiveFile } from "../../../src/app/voices/receive.ts";
import { writeCode } from "../../../src/assessment/code/code.ts";
import {
  answerDraft,
  fileOf as handedInOf,
  newDraft,
  noteDraft,
  shareNotes,
  showDraft,
} from "../../../src/assessment/draft.ts";
import { invitationTo } from "../../../src/assessment/invitation.ts";
import { merged } from "../../../src/assessment/merge.ts";
import type { Assessment } from "../../../src/assessment/model.ts";
import { questionsOf } from "../../../src/assessment/model.ts";
import type { Overlay } from "../../../src/assessment/overlay.ts";
import { assess } from "../../../src/assessment/result.ts";
import { roles } from "../../../src/assessment/roles.ts";
import { composeContent } from "../../../src/content/compose.ts";
import { sources } from "../../../src/content/sources.ts";
import { worksheets } from "../../../src/content/worksheets/index.ts";
import type { LoadedWords } from "../../../src/i18n/words.ts";
import { buildReport } from "../../../src/report/build.ts";
import { readContribution, writeContribution } from "../../../src/storage/contribution.ts";
import { currentVersion, readDocument } from "../../../src/storage/document.ts";
import { readDraft } from "../../../src/storage/draft.ts";
import { foreignKinds, ourKinds } from "../../../src/storage/fileText.ts";
import { isRecord } from "../../../src/storage/plainRecord.ts";
import { salvage } from "../../../src/storage/salvage.ts";
import { writeDocument } from "../../../src/storage/writeDocument.ts";
import type { Chance } from "../chance.ts";
import { blankSession } from "../journey.ts";
import { handbookText } from "../overlays.ts";
import { shelf } from "../shelf.ts";
import { fileOf } from "./bytes.ts";
import type { Door, Outcome } from "./door.ts";
import { doorOf, expectSame, expectWhole, some } from "./door.ts";
import { expectPlain } from "./prototypes.ts";
import { garbled, spoiled } from "./texts.ts";

/*
 * The doors for texts that were written by a program: session files, overlays, contributions, and what a browser kept.
 */

const folders = ["../../../examples/", "../../fixtures/documents/"].map((folder) => new URL(folder, import.meta.url));

/** Real session files of every version. */
export const sessionTexts = some(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => readFileSync(new URL(file, folder), "utf8")),
  ),
);

export const sessions = some(
  sessionTexts.flatMap((text) => {
    const read = readDocument(text);
    return read.ok ? [read.document] : [];
  }),
);

/** Two in three keep their structure and get wrong values, keys or depth; the others are garbled as text. */
function spoiledText(original: string, chance: Chance): string {
  if (chance.below(3) === 0) return garbled(original, chance);
  return JSON.stringify(spoiled(JSON.parse(original), chance));
}

/** The value of a text as a file holds it (UTF-8 has no half pairs), past a byte order mark. */
function inFile(text: string): unknown {
  return JSON.parse(
    Buffer.from(text)
      .toString()
      .replace(/^\ufeff/, ""),
  );
}

const unread = ["unreadable", "not-ours", "too-new", "too-large", "too-much", "invalid", ...foreignKinds, ...ourKinds];

/** Throws unless a document reads back as it is and the rules can work with it; and, for one in four, the report, which takes far longer. */
function expectUsable(document: Assessment, words: LoadedWords, chance: Chance): void {
  const again = readDocument(writeDocument(document));
  if (!again.ok) throw new Error(`does not read back: ${again.reason}`);
  expectSame(again.document, document, "does not read back as it was");
  const composed = composeContent(document.variant, document.depth, document.overlay);
  if (!composed.ok) return;
  const { content } = composed;
  if (chance.below(4) > 0) assess(content, document);
  else buildReport({ content, assessment: document, sources, worksheets, words, today: "2026-03-14" });
}

function sessionDoor(words: LoadedWords): Door {
  return doorOf({
    name: "session files",
    share: 12,
    refusals: [...unread, "unknown-variant"],
    originals: sessionTexts,
    spoil: spoiledText,
    read(text, _, chance): Outcome {
      const opened = openText(text);
      expectPlain(opened);
      if (!opened.ok) return { refused: opened.reason };
      const given: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
      // An older version is made into one of now, which the tests of the migrations look at.
      if (isRecord(given) && given["version"] === currentVersion) expectWhole(given, opened.document);
      expectUsable(opened.document, words, chance);
      return "accepted";
    },
  });
}

function overlayDoor(words: LoadedWords): Door {
  const overlay: Overlay = JSON.parse(handbookText);
  const { variant: _pga, ...everywhere } = overlay;
  const large = {
    ...everywhere,
    questions: Array.from({ length: 9 }, (_, at) => ({ ...overlay.questions?.[0], id: `3o${at + 1}` })),
  };
  return doorOf({
    name: "overlays",
    share: 8,
    refusals: [...unread, "unknown-variant", "unknown-question", "unknown-worksheet"],
    originals: some([overlay, everywhere, large].map((one) => JSON.stringify(one))),
    spoil: spoiledText,
    async read(text, _, chance): Promise<Outcome> {
      const opened = await openOverlay(fileOf("woorden.json", Buffer.from(text)));
      expectPlain(opened);
      if (!opened.ok) return { refused: opened.reason };
      expectWhole(inFile(text), opened.overlay);
      expectSame(checkedOverlay(opened.overlay), opened, "does not read back as it was");
      expectUsable(blankSession({ depth: "volledig", overlay: opened.overlay }), words, chance);
      return "accepted";
    },
  });
}

/** What a script beside the app may set: values that JSON doesn't know. */
const hostOverlayDoor = doorOf({
  name: "overlay of the host",
  share: 4,
  refusals: [...unread, "unknown-variant", "unknown-question", "unknown-worksheet"],
  originals: [handbookText],
  spoil(text, chance): unknown {
    const value: Record<string, unknown> = JSON.parse(text);
    const key = chance.pick(["name", "questions", "words", "toJSON", "format", "extra"]);
    const hostile = chance.pick<() => unknown>([
      () => value,
      () => () => "words",
      () => 12n,
      () => Symbol("words"),
      () => new Proxy({}, { ownKeys: () => ["a", "a"] }),
      () => new Map([["nl", "words"]]),
      () => new Date(Number.NaN),
      () => spoiled(JSON.parse(text), chance),
      () => ({ toJSON: () => spoiled(JSON.parse(text), chance) }),
    ])();
    if (chance.below(4) === 0) return hostile;
    if (chance.below(4) > 0) return { ...value, [key]: hostile };
    const throws = () => {
      throw new Error("from the script of the host");
    };
    return Object.defineProperty(value, key, { get: throws, enumerable: true });
  },
  read(value): Outcome {
    const checked = checkedOverlay(value);
    expectPlain(checked);
    if (!checked.ok) return { refused: checked.reason };
    expectSame(checkedOverlay(checked.overlay), checked, "does not read back as it was");
    return "accepted";
  },
});

/** A session with the text of a contribution to it, with words at every third answer. */
interface HandedInTo {
  session: Assessment;
  text: string;
}

const contributions: readonly HandedInTo[] = sessions.map((session, person) => {
  const composed = composeContent(session.variant, session.depth);
  if (!composed.ok) throw new Error(composed.reason);
  const draft = questionsOf(composed.content).reduce(
    (one, { id }, at) => {
      const answered = answerDraft(one, id, at % 5 === 4 ? { unknown: true } : { level: 2 });
      return at % 3 === 0 ? noteDraft(answered, id, `Zoë zegt: "${id}" \u{1F600}`) : answered;
    },
    newDraft(invitationTo(session), `M33MW${"ACDEFGHJK".charAt(person)}`),
  );
  return { session, text: writeContribution(handedInOf(shareNotes(draft, true), "2026-03-12T09:00:00Z")) };
});

const contributionDoor = doorOf({
  name: "contribution files",
  share: 14,
  refusals: [
    "damaged",
    "no-picture",
    "other-depth",
    "other-field",
    "other-session",
    "practice",
    "too-large",
    "too-new",
    "unreadable",
    ...foreignKinds,
    ...ourKinds,
  ],
  originals: some(contributions),
  spoil: ({ text }, chance) => spoiledText(text, chance),
  async read(text, { session }): Promise<Outcome> {
    const [received] = await receiveFile(session, fileOf("inbreng.json", Buffer.from(text)));
    if (received === undefined) throw new Error("refused without a word");
    expectPlain(received);
    if (!received.ok) return { refused: received.reason };
    const { handedIn } = received;
    const written = writeContribution({ invitation: invitationTo(session), handedIn });
    expectWhole(inFile(text), JSON.parse(written));
    const again = readContribution(written);
    if (!again.ok) throw new Error(`does not read back: ${again.reason}`);
    expectSame(again.file.handedIn, handedIn, "does not read back as it was");
    const taken = readDocument(writeDocument(merged(session, handedIn)));
    if (!taken.ok) throw new Error(`the session with it in is no session any more: ${taken.reason}`);
    return "accepted";
  },
});

const draftDoor = doorOf({
  name: "drafts of a participant",
  share: 8,
  refusals: ["none"],
  originals: some(
    sessions.map((session) =>
      JSON.stringify(
        showDraft(noteDraft(answerDraft(newDraft(invitationTo(session), "M33MWW"), "1a", { level: 3 }), "1a", "Ja")),
      ),
    ),
  ),
  spoil: (text, chance): unknown => spoiled(JSON.parse(text), chance),
  read(value): Outcome {
    const draft = readDraft(value);
    expectPlain(draft);
    if (draft === undefined) return { refused: "none" };
    expectWhole(value, draft);
    const composed = composeContent(draft.invitation.variant, draft.invitation.depth);
    if (composed.ok) writeCode(composed.content, { ...draft, role: draft.role ?? roles[0] });
    const handedIn = readContribution(writeContribution(handedInOf(draft, "2026-03-12T09:00:00Z")));
    if (!handedIn.ok) throw new Error(`can't be handed in: ${handedIn.reason}`);
    return "accepted";
  },
});

/** The texts of copies as a page leaves them behind: of a session that was kept, and of one that was ahead. */
function copiesOf(document: Assessment, at: number): { document: Assessment; text: string; revision: number }[] {
  const revision = at + 12;
  return [true, false].map((isKept) => {
    const second = shelf();
    putCopy(second, { document, known: { revision, document: blankSession() }, writing: undefined, isKept });
    return { document, revision, text: second.read("rescue", document.id) ?? "" };
  });
}

const copyDoor = doorOf({
  name: "copies on the second shelf",
  share: 10,
  refusals: ["not-whole"],
  originals: some(sessions.flatMap(copiesOf)),
  spoil: ({ text }, chance) => spoiledText(text, chance),
  read(text, original): Outcome {
    const copy = readCopy(text);
    expectPlain(copy);
    if (copy === undefined) return { refused: "not-whole" };
    expectSame(copy.document, original.document, "a copy with other answers was taken for whole");
    expectSame(copy.revision, original.revision, "a copy of another revision was taken for whole");
    return "accepted";
  },
});

const damagedDoor = doorOf({
  name: "damaged sessions, read as far as they go",
  share: 4,
  refusals: ["unreadable", "not-ours", "too-new", "too-large", "nothing"],
  originals: sessionTexts,
  spoil: (text, chance): unknown => (chance.below(2) === 0 ? garbled(text, chance) : spoiled(JSON.parse(text), chance)),
  read(found): Outcome {
    const read = salvage(found, blankSession());
    expectPlain(read);
    if (!read.ok) return { refused: read.reason };
    const again = readDocument(writeDocument(read.document));
    if (!again.ok) throw new Error(`what was saved of it is no session: ${again.reason}`);
    expectSame(again.document, read.document, "what was saved of it does not read back as it was");
    return "accepted";
  },
});

export function fileDoors(words: LoadedWords): readonly Door[] {
  return [sessionDoor(words), overlayDoor(words), hostOverlayDoor, contributionDoor, draftDoor, copyDoor, damagedDoor];
}
