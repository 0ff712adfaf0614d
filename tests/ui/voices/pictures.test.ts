import { describe, expect, it } from "vitest";
import type { Level, Round } from "../../../src/assessment/model.ts";
import { currentRound, questionsOf } from "../../../src/assessment/model.ts";
import type { Role } from "../../../src/assessment/roles.ts";
import type { Seen } from "../../../src/assessment/veil.ts";
import { seenAfter } from "../../../src/assessment/veil.ts";
import { composeContent } from "../../../src/content/compose.ts";
import { discussFirst, partOf, picturesOf } from "../../../src/ui/voices/pictures.ts";
import { blankSession } from "../../support/journey.ts";

const composed = composeContent("pga", "bord");
if (!composed.ok) throw new Error(composed.reason);
const { content } = composed;

type Voice = readonly [Role, Readonly<Record<string, Level>>];

/** A round in which these people, each with a role, handed in these levels. */
function roundOf(...voices: readonly Voice[]): Round {
  const round = currentRound(blankSession());
  const named = voices.map(([role, said], index) => ({ id: `p${index}`, role, said }));
  return {
    ...round,
    participants: named.map(({ id, role }) => ({ id, role })),
    contributions: named.map(({ id, role, said }) => ({
      participant: id,
      role,
      answers: Object.fromEntries(Object.entries(said).map(([question, level]) => [question, { level }])),
    })),
  };
}

const nothing: Seen = new Map();
const ids = questionsOf(content).map(({ id }) => id);
const lookAt = (round: Round, before: Seen = nothing) => seenAfter(before, round, ids);
/** The pictures for who looks, after what was seen `before`. */
const picturesFor = (round: Round, before: Seen = nothing) => picturesOf(content, round, lookAt(round, before));

function pictureOf(round: Round, id: string, before: Seen = nothing) {
  const found = picturesFor(round, before).find(({ question }) => question.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("the overview of the voices", () => {
  it("shows no spread below three voices, and says that nobody spoke where nobody did", () => {
    const two = roundOf(["zorg", { "1a": 1 }], ["beleid", { "1a": 3 }]);
    expect(partOf(pictureOf(two, "1a"))).toBe("few");
    expect(JSON.stringify(pictureOf(two, "1a").voices)).not.toContain("counts");
    expect(partOf(pictureOf(two, "1b"))).toBe("silent");
  });

  it("parts what is far apart, where one is low, and where all agree", () => {
    const round = roundOf(
      ["zorg", { "1a": 0, "1b": 1, "2a": 2 }],
      ["beleid", { "1a": 2, "1b": 2, "2a": 2 }],
      ["beleid", { "1a": 2, "1b": 2, "2a": 3 }],
    );
    expect(partOf(pictureOf(round, "1a"))).toBe("discuss");
    expect(partOf(pictureOf(round, "1b"))).toBe("hear");
    expect(partOf(pictureOf(round, "2a"))).toBe("agree");
  });

  it("puts first where people are furthest apart, then kernvragen, then the order of the board", () => {
    const round = roundOf(
      ["zorg", { "1a": 3, "1b": 3, "2a": 3, "6b": 0 }],
      ["beleid", { "1a": 2, "1b": 2, "2a": 1, "6b": 0 }],
      ["beleid", { "1a": 1, "1b": 1, "2a": 1, "6b": 3 }],
      ["hr", { "1a": 2, "1b": 2, "2a": 2, "6b": 3 }],
    );
    const pictures = picturesFor(round);
    const order = discussFirst(pictures.filter((one) => partOf(one) === "discuss")).map(({ question }) => question.id);
    expect(order).toEqual(["6b", "2a", "1a", "1b"]);
  });

  it("goes from nothing to something as people hand in", () => {
    const empty = lookAt(roundOf());
    const three = roundOf(["zorg", { "1a": 1 }], ["beleid", { "1a": 2 }], ["hr", { "1a": 2 }]);
    expect(partOf(pictureOf(roundOf(["zorg", { "1a": 1 }]), "1a", empty))).toBe("few");
    expect(pictureOf(three, "1a", empty)).toMatchObject({ voices: { voices: 3, shown: true, waits: false } });
  });

  it("is what was seen before until it is looked at anew", () => {
    const three = roundOf(["zorg", { "1a": 1 }], ["beleid", { "1a": 2 }], ["hr", { "1a": 2 }]);
    const unseen = picturesOf(content, three, nothing).find(({ question }) => question.id === "1a");
    expect(unseen?.voices).toEqual({ question: "1a", shown: false, voices: 3 });
  });

  it("keeps the picture that was seen while the next one would tell who said what", () => {
    const three: Voice[] = [
      ["zorg", { "1a": 1 }],
      ["beleid", { "1a": 2 }],
      ["beleid", { "1a": 2 }],
    ];
    const before = lookAt(roundOf(...three));
    const four = roundOf(...three, ["bestuur", { "1a": 3 }]);
    expect(pictureOf(four, "1a", before).voices).toMatchObject({ voices: 3, waits: true });
    const six = roundOf(...three, ["bestuur", { "1a": 3 }], ["hr", { "1a": 2 }], ["zorg", { "1a": 1 }]);
    expect(pictureOf(six, "1a", before).voices).toMatchObject({ voices: 6, waits: false });
  });
});
