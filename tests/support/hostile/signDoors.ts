import { inviteWays } from "../../../src/app/voices/inviteWays.ts";
import { receiveCode } from "../../../src/app/voices/receive.ts";
import { writeCode } from "../../../src/assessment/code/code.ts";
import { signs } from "../../../src/assessment/code/signs.ts";
import type { Invitation } from "../../../src/assessment/invitation.ts";
import { invitationTo, readInvitation, writeInvitation } from "../../../src/assessment/invitation.ts";
import type { Answer, Answers, Assessment, Content } from "../../../src/assessment/model.ts";
import { questionsOf } from "../../../src/assessment/model.ts";
import type { KnownQuestions } from "../../../src/assessment/wall.ts";
import { readEntry, writeEntry } from "../../../src/assessment/wall.ts";
import { composeContent } from "../../../src/content/compose.ts";
import { fieldIds } from "../../../src/content/fields.ts";
import { joinPlaceAt, wayTo } from "../../../src/machine/joinPlaces.ts";
import { addressOf, placeAt, sessionRooms } from "../../../src/machine/places.ts";
import type { Chance } from "../chance.ts";
import { allContents } from "../contents.ts";
import { blankSession } from "../journey.ts";
import { exampleOverlay } from "../overlays.ts";
import type { Door, Outcome } from "./door.ts";
import { doorOf, expectSame, some } from "./door.ts";
import { expectPlain } from "./prototypes.ts";
import { garbled } from "./texts.ts";

/*
 * The doors for what people type, paste, point a camera at or click: codes, invitations, addresses, lines from the wall.
 */

/** A code with the session that it was made for and the answers that it has to give back there. */
export interface CodeFor {
  session: Assessment;
  code: string;
  answers: Answers;
}

const codes = some(
  allContents.map(({ content }, at): CodeFor => {
    const kinds: readonly (Answer | undefined)[] = [
      { level: 2 },
      { unknown: true },
      undefined,
      { level: 0 },
      { na: "…" },
      { level: 3 },
    ];
    const given = questionsOf(content).flatMap(({ id }, index) => {
      const answer = kinds[(index + at) % kinds.length];
      return answer === undefined ? [] : [[id, answer] as const];
    });
    const answers = Object.fromEntries(given);
    const { code } = writeCode(content, { participant: `p${at}`, role: "zorg", revision: at, answers });
    return { session: sessionOn(content), code, answers };
  }),
);

/** A session with the questions of the content. */
export function sessionOn({ variant, depth, overlay }: Content): Assessment {
  return blankSession({
    variant,
    depth,
    ...(overlay === undefined ? {} : { overlay: { ...exampleOverlay(), variant } }),
  });
}

/** What a code is once capitals, blanks, dashes, points and signs without a shape make no difference. Written from docs, not from the reader. */
function bareCode(text: string): string {
  return text.replace(/[\s\p{Dash_Punctuation}\p{Format}.·_]/gu, "").replace(/[a-z]/g, (sign) => sign.toUpperCase());
}

/** How often four check signs of 29 let something else through. */
const codeChance = 29 ** -4;

/** True when the check signs promise to see the difference: as long as the code, and at most four wrong signs that lie within 28. */
function isPromised(code: string, other: string): boolean {
  const wrong = [...code].flatMap((sign, at) => (sign === other.charAt(at) ? [] : [at]));
  const [first = 0, last = 0] = [wrong[0], wrong.at(-1)];
  return code.length === other.length && wrong.length <= 4 && last - first < 28;
}

const realCodes: ReadonlySet<string> = new Set(codes.map(({ code }) => bareCode(code)));

const codeRefusals = ["foreign", "mistyped", "too-new", "other-field", "other-depth", "other-questions", "practice"];

function readCode(text: string, { session, code, answers }: CodeFor, via: "code" | "qr"): Outcome {
  const received = receiveCode(session, text, via);
  expectPlain(received);
  const [wanted, given] = [bareCode(code), bareCode(text)];
  if (!received.ok) {
    if (given === wanted) throw new Error(`the code itself was refused: ${received.reason}`);
    return { refused: received.reason };
  }
  if (given === wanted) {
    expectSame(received.handedIn.answers, answers, "the code gives other answers");
    return "accepted";
  }
  // Cut in the right place, two codes are one: a real one of somebody else.
  if (realCodes.has(given)) return "accepted";
  if (isPromised(wanted, given)) throw new Error("a wrong sign was not seen");
  return "by-chance";
}

const lookalikes: Readonly<Record<string, string>> = {
  A: "\u0410",
  C: "\u0421",
  E: "\u0395",
  H: "\u041d",
  K: "\u212a",
  M: "\u039c",
  P: "\u0420",
  T: "\u03a4",
  X: "\u0425",
  Y: "\u03a5",
  Z: "\u0396",
  "2": "\uff12",
  "3": "\u0417",
  "4": "\u{1d7dc}",
  "9": "\u0669",
};

const unshaped = some([
  "\u200b",
  "\u200d",
  "\u2060",
  "\u00ad",
  "\u200e",
  "\u202e",
  "\ufeff",
  "\u2028",
  "\u00a0",
  "\u2011",
  "\u00b7",
]);

/** A sign put between the others, a stretch of the text exchanged, or all of it in another manner. */
function spoiledSigns(code: string, chance: Chance): string {
  let text = code;
  for (let times = chance.below(chance.pick([1, 2, 5])); times >= 0; times -= 1) text = spoilSigns(text, chance);
  return text;
}

function spoilSigns(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const [before, sign, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  switch (chance.below(11)) {
    case 0:
      return before + signs.charAt(chance.below(signs.length)) + next + after;
    case 1:
      return before + next + sign + after;
    case 2:
      return before + next + after;
    case 3:
      return before + sign + sign + next + after;
    case 4:
      return before + (lookalikes[sign] ?? "\u00df") + next + after;
    case 5:
      return before + chance.pick(unshaped) + sign + next + after;
    case 6:
      return (
        before + chance.pick(["\ud83d", "\udc00", "\u0000", "\u0301", "O", "1", "<", "{{", "%"]) + sign + next + after
      );
    case 7:
      return chance.below(3) === 0 ? garbled(text, chance) : before;
    case 8:
      return chance.below(2) === 0 ? text.toLowerCase() : text.replaceAll("-", chance.pick(unshaped));
    case 9:
      return before + chance.pick(codes).code.slice(at);
    default:
      return text.slice(0, text.length - chance.below(40)) + bySigns(chance.below(40), chance);
  }
}

/** So many signs of codes by chance. */
export function bySigns(length: number, chance: Chance): string {
  return Array.from({ length }, () => signs.charAt(chance.below(signs.length))).join("");
}

const codeDoor = doorOf({
  name: "codes",
  share: 18,
  refusals: codeRefusals,
  chance: codeChance,
  originals: codes,
  spoil: ({ code }, chance) => spoiledSigns(code, chance),
  read: (text, original) => readCode(text, original, "code"),
});

/** What stands in QR codes elsewhere. */
const foreignPictures = some([
  "https://voorbeeld.nl/?q=1#/meedoen/pga.bord.ABCDEFGH",
  "WIFI:T:WPA;S:Gemeente;P:geheim;;",
  "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Iemand\r\nEND:VCARD",
  "SMSTO:+31600000000:hoi",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "8".repeat(7089),
  "\u00e2\u0082\u00ac\ufffd\ufffd",
]);

const pictureDoor = doorOf({
  name: "texts of QR pictures",
  share: 10,
  refusals: codeRefusals,
  chance: codeChance,
  originals: codes,
  spoil({ code }, chance) {
    if (chance.below(3) > 0) return spoiledSigns(code, chance);
    const foreign = chance.pick(foreignPictures);
    return chance.below(2) === 0
      ? garbled(foreign, chance)
      : chance.pick([foreign + code, code + foreign, code + code]);
  },
  read: (text, original) => readCode(text, original, "qr"),
});

/** A link to an invitation, as it is sent around. */
interface Invited {
  invitation: Invitation;
  link: string;
}

const links = some(
  fieldIds.flatMap((variant, at) =>
    (["bord", "volledig"] as const).flatMap((depth): Invited[] => {
      const invitation = invitationTo({ id: `session-${at}`, variant, depth });
      const part = writeInvitation(invitation);
      const { link = "", scan = "" } = inviteWays("https://voorbeeld.nl/kansen/", part);
      return [link, scan, part, `Doen jullie mee? ${link}. Tot dan!`, encodeURIComponent(link)].map((text) => ({
        invitation,
        link: text,
      }));
    }),
  ),
);

/** Two of the check signs stand in an invitation: they see every one or two wrong signs in its short name. */
const invitationChance = 29 ** -2;

const invitationDoor = doorOf({
  name: "invitations",
  share: 12,
  refusals: ["foreign", "damaged"],
  chance: invitationChance,
  originals: links,
  spoil: ({ link }, chance) => spoiledSigns(link, chance),
  read(text, { invitation }): Outcome {
    const read = readInvitation(text);
    expectPlain(read);
    if (!read.ok) return { refused: read.reason };
    expectSame(readInvitation(writeInvitation(read.invitation)), read, "does not read back as it was");
    composeContent(read.invitation.variant, read.invitation.depth);
    if (read.invitation.session === invitation.session) return "accepted";
    const wanted = writeInvitation(invitation).slice(-8);
    const given = sentSigns(text);
    const wrong = [...wanted].filter((sign, at) => sign !== given.charAt(at)).length;
    if (wrong <= 2) throw new Error("a wrong sign was not seen");
    return "by-chance";
  },
});

/** The short name and its check signs as they stand in a text. */
function sentSigns(text: string): string {
  const [, signs = ""] = /(?:bord|volledig)(?:\.|%2e)([2-9a-z]{8})/i.exec(text) ?? [];
  return signs.toUpperCase();
}

const addresses = some([
  ...["/", "/bronnen", "/begrippen", "/bewaren", "/controle", "/meedoen/", ""],
  ...sessionRooms.map((room) => addressOf({ room, session: "3f0c-\u{1F600} \ud800/%" })),
  ...(["screen", "voices", "paper"] as const).map((room) => addressOf({ room, session: "s1" })),
  addressOf({ room: "step", session: "s1", step: "4" }),
  addressOf({ room: "join", way: wayTo("pga.bord.7K3P9XAB", { at: "question", question: "2d" }) }),
]);

const inAddresses = some([
  "%",
  "%E0%A4",
  "%uD800",
  "%uDE00",
  "%2F",
  "%00",
  "..",
  "//",
  "#",
  "?",
  "__proto__",
  "constructor",
  "stap/9",
  "\ud83d",
  "\u202e",
]);

const addressDoor = doorOf({
  name: "addresses",
  share: 12,
  refusals: [],
  originals: addresses,
  spoil(address, chance) {
    if (chance.below(3) === 0) return garbled(address, chance);
    const parts = address.split("/");
    parts.splice(
      chance.below(parts.length + 1),
      chance.below(2),
      chance.pick(inAddresses) + chance.pick(parts.length > 0 ? some(parts) : [""]),
    );
    return parts.join("/");
  },
  read(address): Outcome {
    const place = placeAt(address);
    expectPlain(place);
    expectSame(placeAt(addressOf(place)), place, "its own address leads elsewhere");
    if (place.room === "step" && !/^[1-8]$/.test(place.step)) throw new Error("there is no such step");
    if (place.room === "join") {
      const way = joinPlaceAt(place.way);
      expectSame(joinPlaceAt(wayTo(way.invitation, way.place)), way, "its own way leads elsewhere");
    }
    return "accepted";
  },
});

/** A line with the questions of the session that it is typed into. */
interface Line {
  line: string;
  known: KnownQuestions;
}

const lines = some(
  allContents.flatMap(({ content }): Line[] => {
    const full = composeContent(content.variant, "volledig");
    if (!full.ok) throw new Error(full.reason);
    const asked = questionsOf(content).map(({ id }) => id);
    const known = { asked, deeper: questionsOf(full.content).map(({ id }) => id) };
    return ["2d 3", "2D=?", "4b n past niet bij ons", "1a -", "8c:0", "3o1 2"].map((line) => ({ line, known }));
  }),
);

const lineDoor = doorOf({
  name: "lines from the wall",
  share: 12,
  refusals: ["empty", "unknown-code", "other-depth", "no-answer", "unknown-answer", "no-reason", "more"],
  originals: lines,
  spoil: ({ line }, chance) => (chance.below(2) === 0 ? garbled(line, chance) : spoilSigns(line, chance)),
  read(line, { known }): Outcome {
    const read = readEntry(line, known);
    expectPlain(read);
    if (!read.ok) return { refused: read.reason };
    if (!known.asked.includes(read.question)) throw new Error("there is no such question");
    const again = writeEntry(read);
    expectSame(readEntry(again, known), read, "does not read back as it was");
    if (bareLine(again) !== bareLine(line)) throw new Error("something on the line was dropped in silence");
    return "accepted";
  },
});

/** A line but for what makes no difference in it. */
function bareLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\s:=]/g, "")
    .replaceAll("\u2013", "-");
}

export const signDoors: readonly Door[] = [codeDoor, pictureDoor, invitationDoor, addressDoor, lineDoor];

/**
 * Real codes with answers and check signs by chance: the worst that garbage can be. Counts those that are taken in, out of so many, and how
 * many that would be if the check signs were no better than chance.
 */
export function guessCodes(guesses: number, chance: Chance): { guesses: number; taken: number; byChance: number } {
  let taken = 0;
  for (let at = 0; at < guesses; at += 1) {
    const { session, code } = chance.pick(codes);
    const bare = bareCode(code);
    const head = bare.slice(0, 14);
    if (receiveCode(session, head + bySigns(bare.length - head.length, chance), "code").ok) taken += 1;
  }
  return { guesses, taken, byChance: guesses * codeChance };
}
