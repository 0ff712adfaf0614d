import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Opened } from "../../src/app/openFile.ts";
import { openFile, openText } from "../../src/app/openFile.ts";
import { readCopy } from "../../src/app/readCopies.ts";
import { putCopy } from "../../src/app/secondShelf.ts";
import { inviteWays } from "../../src/app/voices/inviteWays.ts";
import { textsIn } from "../../src/app/voices/readPicture.ts";
import { receiveCode, receiveFile } from "../../src/app/voices/receive.ts";
import { reasonLeftOut, writeCode } from "../../src/assessment/code/code.ts";
import { referenceOf } from "../../src/assessment/code/reference.ts";
import type { Invitation } from "../../src/assessment/invitation.ts";
import { invitationTo, readInvitation, writeInvitation } from "../../src/assessment/invitation.ts";
import type { Answer, Answers, Assessment, Content } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { composeContent } from "../../src/content/compose.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { renderPdf } from "../../src/export/pdf/render.ts";
import { joinPlaceAt } from "../../src/machine/joinPlaces.ts";
import { placeAt } from "../../src/machine/places.ts";
import { buildReport } from "../../src/report/build.ts";
import { writeContribution } from "../../src/storage/contribution.ts";
import type { Sealer } from "../../src/storage/sealed.ts";
import { seal, unseal } from "../../src/storage/sealed.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { allWords } from "./allWords.ts";
import { assessmentsOn } from "./arbitraries.ts";
import type { Chance } from "./chance.ts";
import { chanceFrom } from "./chance.ts";
import { allContents } from "./contents.ts";
import { fileOf } from "./hostile/bytes.ts";
import { onePageWith } from "./onePage.ts";
import { exampleOverlay } from "./overlays.ts";
import { photoOf, pictureOf } from "./qrPhoto.ts";
import { quickSealer, realSealer } from "./quickSealer.ts";
import { shelf } from "./shelf.ts";

/** What came back: the same, something else, or nothing, as from a photo in which no code is found. */
type Return = "same" | "other" | "nothing";

/** A way out of the app and back in. */
export interface RoundTrip {
  kind: string;
  /** How often it is made where a quick one is made once. */
  share: number;
  /** How often it is made in the tests of every day. */
  few: number;
  /** True for a way on which a camera may have to look again. */
  mayBeUnread?: true;
  make(session: Assessment, content: Content, chance: Chance): Promise<Return>;
}

const phrase = "vier koffie en een fiets";
const pages = [
  "https://kansen.voorbeeldstad.nl/",
  "https://www.voorbeeldstad.nl/zorg%20en%20wijk/kansen/index.html",
  "http://localhost:4922/kansen/",
] as const;

const encoder = new TextEncoder();

function cameBack(opened: Opened | { sealed: string }, session: Assessment): Return {
  return "ok" in opened && opened.ok && isDeepStrictEqual(opened.document, session) ? "same" : "other";
}

async function throughSeal(session: Assessment, sealer: Sealer): Promise<Return> {
  const file = await seal(sealer, writeDocument(session), phrase);
  const opened = await openFile(fileOf("sessie.json", encoder.encode(file)));
  if (!("sealed" in opened)) return "other";
  const inside = await unseal(sealer, opened.sealed, phrase);
  return inside.ok ? cameBack(openText(inside.text), session) : "other";
}

/** A contribution to the session. */
function voiceIn(session: Assessment): Contribution {
  const { contributions, answers } = currentRound(session);
  return contributions[0] ?? { participant: session.id, role: "anders", answers };
}

/** Answers as a code has them: without notes, and without the reason of "niet van toepassing". */
function coded(answers: Answers, content: Content): Answers {
  const bare = ({ note: _note, ...answer }: Answer): Answer => ("na" in answer ? { na: reasonLeftOut } : answer);
  const asked = content.steps.flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(asked.flatMap((id) => (answers[id] === undefined ? [] : [[id, bare(answers[id])]])));
}

/** The code of somebody in the session, and whether what was received is what they said. */
function codeOf(session: Assessment, content: Content): { code: string; comesBack: (text: string) => boolean } {
  const { participant, role, answers, revision = 0 } = voiceIn(session);
  const { code } = writeCode(content, { participant, role, revision, answers });
  const expected = { participant: referenceOf(participant), role, revision, answers: coded(answers, content) };
  const wanted = { ok: true, handedIn: { ...expected, via: "qr" } };
  return { code, comesBack: (text) => isDeepStrictEqual(receiveCode(session, text, "qr"), wanted) };
}

async function throughFile(session: Assessment): Promise<Return> {
  const { participant, role, answers, at, revision = 0 } = voiceIn(session);
  const given = { participant, role, answers, ...(at === undefined ? {} : { at }), revision };
  const text = writeContribution({ invitation: invitationTo(session), handedIn: given });
  const [received] = await receiveFile(session, fileOf("inbreng.json", encoder.encode(text)));
  const wanted = { ok: true, handedIn: { ...given, via: "file" } };
  return isDeepStrictEqual(received, wanted) ? "same" : "other";
}

/** Whether the app finds the invitation at the address, as it looks for it when it is opened there. */
function leadsTo(invitation: Invitation, address: string): boolean {
  const { hash, search } = new URL(address);
  const place = placeAt((hash || search.replace("%23", "#")).replace(/^[^#]*#/, ""));
  const found = place.room === "join" ? readInvitation(joinPlaceAt(place.way).invitation) : undefined;
  return isDeepStrictEqual(found, { ok: true, invitation });
}

function throughLink(session: Assessment, chance: Chance): Return {
  const invitation = invitationTo(session);
  const { link = "", scan = "", code } = inviteWays(chance.pick(pages), writeInvitation(invitation));
  const mangled = link.replace("#", "%23");
  const pasted = [code, code.toLowerCase(), link, scan, mangled, `Doen jullie mee? ${link}. Tot dan!`];
  const isFound = pasted.every((text) => isDeepStrictEqual(readInvitation(text), { ok: true, invitation }));
  return isFound && [link, scan, mangled].every((address) => leadsTo(invitation, address)) ? "same" : "other";
}

/** A code, or the link that stands on the wall. */
function drawnText(session: Assessment, content: Content, chance: Chance) {
  if (chance.below(2) === 0) return codeOf(session, content);
  const code = inviteWays(chance.pick(pages), writeInvitation(invitationTo(session))).scan ?? "";
  return { code, comesBack: (text: string) => text === code };
}

function copyOf(session: Assessment, chance: Chance): Return {
  const second = shelf();
  const revision = chance.below(1000);
  const isKept = chance.below(2) === 0;
  putCopy(second, { document: session, known: { revision, document: session }, writing: session, isKept });
  const ahead = isKept ? {} : { ahead: { since: session, writing: session } };
  const wanted = { revision, document: session, ...ahead };
  return isDeepStrictEqual(readCopy(second.read("rescue", session.id) ?? ""), wanted) ? "same" : "other";
}

async function throughPlan(session: Assessment): Promise<Return> {
  const composed = composeContent(session.variant, session.depth, session.overlay);
  if (!composed.ok) return "other";
  const { content } = composed;
  const words = await allWords(session.language);
  const report = buildReport({ content, assessment: session, sources, worksheets, words, today: "2026-03-14" });
  const t = (key: string, values?: Readonly<Record<string, string | number>>) => words.t(`export:${key}`, values);
  const { bytes } = await renderPdf(report, t, paper, pdfFonts, undefined, writeDocument(session));
  return cameBack(await openFile(fileOf("plan.pdf", bytes)), session);
}

/** Every way out of the app and back in. */
export const roundTrips: readonly RoundTrip[] = [
  {
    kind: "session file",
    share: 1,
    few: 200,
    make: async (session) =>
      cameBack(await openFile(fileOf("sessie.json", encoder.encode(writeDocument(session)))), session),
  },
  {
    kind: "sealed file, with one round for its key",
    share: 1,
    few: 100,
    make: (session) => throughSeal(session, quickSealer),
  },
  {
    kind: "sealed file, as the app makes it",
    share: 0.01,
    few: 1,
    make: (session) => throughSeal(session, realSealer),
  },
  { kind: "copy on the second shelf", share: 1, few: 100, make: async (session, _, chance) => copyOf(session, chance) },
  { kind: "contribution file", share: 1, few: 200, make: throughFile },
  {
    kind: "code",
    share: 1,
    few: 200,
    make: async (session, content) => {
      const { code, comesBack } = codeOf(session, content);
      return comesBack(code) ? "same" : "other";
    },
  },
  { kind: "invitation", share: 1, few: 200, make: async (session, _, chance) => throughLink(session, chance) },
  {
    kind: "QR picture",
    share: 1,
    few: 30,
    make: async (session, content, chance) => {
      const { code, comesBack } = drawnText(session, content, chance);
      const texts = await textsIn(pictureOf(code, chance.pick([3, 4, 5, 8, 16])));
      return texts.length === 1 && texts.every(comesBack) ? "same" : "other";
    },
  },
  {
    kind: "QR in a photo",
    share: 0.2,
    few: 6,
    mayBeUnread: true,
    make: async (session, content, chance) => {
      const { code, comesBack } = drawnText(session, content, chance);
      const turned = (chance.below(360) * Math.PI) / 180;
      const tones = { dark: 20 + chance.below(60), light: 170 + chance.below(80), noise: chance.below(50) };
      const texts = await textsIn(photoOf(code, { scale: 3 + chance.below(4), turned, ...tones }, chance));
      if (texts.length === 0) return "nothing";
      return texts.length === 1 && texts.every(comesBack) ? "same" : "other";
    },
  },
  {
    kind: "session inside a PDF of one page",
    share: 1,
    few: 20,
    make: async (session) =>
      cameBack(await openFile(fileOf("plan.pdf", await onePageWith(writeDocument(session)))), session),
  },
  { kind: "session inside the whole plan", share: 0.02, few: 1, make: throughPlan },
];

/** What came of many round trips of one kind. Each fault holds the seed that makes it again. */
export interface TripCount {
  kind: string;
  trips: number;
  same: number;
  nothing: number;
  faults: readonly { seed: number; what: string }[];
}

/** So many sessions are generated from one seed. */
const batch = 20;

/**
 * Makes `trips` round trips of a kind with generated sessions of all fields and depths, from seed `seed` on. Stops before that when `onProgress`
 * says so; the count then tells how many were made.
 */
export async function makeRoundTrips(
  trip: RoundTrip,
  trips: number,
  seed: number,
  onProgress: (done: number) => Promise<"go on" | "stop"> = async () => "go on",
): Promise<TripCount> {
  const faults: TripCount["faults"][number][] = [];
  let [same, nothing] = [0, 0];
  let sessions: readonly Assessment[] = [];
  for (let at = 0; at < trips; at += 1) {
    const made = seed + Math.floor(at / batch);
    const { content } = allContents[made % allContents.length] ?? { content: undefined };
    if (content === undefined) throw new Error("there is nothing to answer");
    if (at % batch === 0) sessions = sessionsOn(content, made, Math.min(batch, trips - at));
    const session = sessions[at % batch];
    if (session === undefined) throw new Error("there is no session to bring along");
    try {
      const came = await trip.make(session, content, chanceFrom(seed + at));
      if (came === "same") same += 1;
      else if (came === "nothing" && trip.mayBeUnread) nothing += 1;
      else faults.push({ seed: made, what: `number ${at % batch}: ${came} came back` });
    } catch (error) {
      faults.push({ seed: made, what: `number ${at % batch}: ${error instanceof Error ? error.message : error}` });
    }
    if ((await onProgress(at + 1)) === "stop") break;
  }
  return { kind: trip.kind, trips: same + nothing + faults.length, same, nothing, faults };
}

function sessionsOn(content: Content, seed: number, count: number): readonly Assessment[] {
  const { variant, depth } = content;
  const laid = content.overlay === undefined ? {} : { overlay: { ...exampleOverlay(), variant } };
  return fc.sample(assessmentsOn(content), { numRuns: count, seed }).map((one) => ({ ...one, depth, ...laid }));
}
