import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownVoices } from "../../src/assessment/consensusShown.ts";
import type { Answer, Level, Round } from "../../src/assessment/model.ts";
import { levels } from "../../src/assessment/model.ts";
import type { Role } from "../../src/assessment/roles.ts";
import { roles } from "../../src/assessment/roles.ts";
import { seenAfter } from "../../src/assessment/veil.ts";
import type { Hands } from "../../src/assessment/voices.ts";
import { blankSession } from "../support/journey.ts";

const [blank] = blankSession().rounds;
type Voice = readonly [Role, Answer];

function roundOf(voices: readonly Voice[], hands: readonly Hands[] = []): Round {
  return {
    ...blank,
    contributions: voices.map(([role, answer], index) => ({
      participant: `p${index}`,
      role,
      answers: { "2d": answer },
    })),
    hands: hands.length === 0 ? {} : { "2d": hands },
  };
}

const said: readonly Answer[] = [...levels.map((level) => ({ level })), { unknown: true }];
const voice = (role: Role, ...given: readonly Level[]): Voice[] => given.map((level) => [role, { level }]);

/** What is shown to who looks for the first time. */
const first = (round: Round) => shownVoices(round, "2d", seenAfter(new Map(), round, ["2d"]));

describe("what is shown of voices at a question", () => {
  it("is nothing but their number while one or two handed in", () => {
    expect(first(roundOf(voice("zorg", 0, 3)))).toEqual({ question: "2d", shown: false, voices: 2 });
    expect(first(roundOf([]))).toMatchObject({ shown: true, voices: 0, proposal: undefined });
  });

  it("is all hands, however few: everybody saw them", () => {
    const hands: Hands = { counts: [1, 0, 0, 1], unknown: 0 };
    expect(first(roundOf([], [hands]))).toMatchObject({ shown: true, voices: 2, proposal: 0, toDiscuss: true });
  });

  it("is the hands alone where hands were counted, and says nothing of what was handed in before", () => {
    const hands: Hands = { counts: [0, 0, 4, 1], unknown: 1 };
    for (const said of [[], [0], [3, 1], [0, 0, 0, 1]] as const) {
      expect(first(roundOf(voice("zorg", ...said), [hands]))).toEqual({
        question: "2d",
        shown: true,
        voices: 6,
        all: { counts: [0, 0, 4, 1], unknown: 1, na: 0 },
        proposal: 2,
        toDiscuss: false,
        lowVoice: false,
        waits: false,
      });
    }
  });

  it("is not the hands where nobody raised one", () => {
    const none: Hands = { counts: [0, 0, 0, 0], unknown: 0 };
    expect(first(roundOf(voice("zorg", 0, 3, 3), [none]))).toMatchObject({ voices: 3, proposal: 3 });
  });

  it("says that somebody sees it lower, so that no median hides an ervaringsdeskundige, and never whose role it is", () => {
    const one = first(roundOf([...voice("ervaringsdeskundige", 1), ...voice("beleid", 2, 2, 2)]));
    expect(one).toMatchObject({ shown: true, proposal: 2, toDiscuss: false, lowVoice: true });
    const other = first(roundOf([...voice("beleid", 1), ...voice("ervaringsdeskundige", 2, 2, 2)]));
    expect(other).toEqual(one);
    expect(first(roundOf(voice("beleid", 2, 3, 3)))).toMatchObject({ lowVoice: false });
    expect(first(roundOf(voice("beleid", 1, 1, 3)))).toMatchObject({ lowVoice: false });
  });
});

/** Every way in which these people could have answered. */
function* worlds(people: readonly Role[]): Generator<readonly Voice[]> {
  const [first, ...rest] = people;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of worlds(rest)) for (const answer of said) yield [[first, answer], ...others];
}

/** By picture: what each of these people may have said, to somebody who knows everybody's role. */
function possibleBy(people: readonly Role[]): ReadonlyMap<string, readonly Set<string>[]> {
  const pictures = new Map<string, readonly Set<string>[]>();
  for (const world of worlds(people)) {
    const picture = JSON.stringify(first(roundOf(world)));
    const possible = pictures.get(picture) ?? people.map(() => new Set<string>());
    for (const [index, [, answer]] of world.entries()) possible[index]?.add(JSON.stringify(answer));
    pictures.set(picture, possible);
  }
  return pictures;
}

describe("nobody's level follows from what is shown", () => {
  it.each<{ people: Role[] }>([
    { people: ["zorg", "zorg", "hr"] },
    { people: ["ervaringsdeskundige", "zorg", "zorg", "zorg"] },
    { people: ["ervaringsdeskundige", "ervaringsdeskundige", "ervaringsdeskundige", "zorg", "hr"] },
  ])("to who knows the roles of all, unless all say the same: $people", ({ people }) => {
    const pictures = [...possibleBy(people)];
    // Of one mind: one picture of each answer, and everybody knows what everybody said.
    const known = pictures.filter(([, possible]) => possible.some(({ size }) => size === 1));
    expect(known).toHaveLength(said.length);
    for (const [, possible] of known) expect(new Set(possible.flatMap((one) => [...one])).size).toBe(1);
    expect(pictures.length).toBeGreaterThan(30);
  });

  it("because any two who contributed could have changed places, whatever their roles, and the picture is the same", () => {
    const voices = fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...said)), { maxLength: 14 });
    fc.assert(
      fc.property(voices, fc.nat(), fc.nat(), (given, pick, other) => {
        fc.pre(given.length > 0);
        const [one, two] = [pick % given.length, other % given.length];
        const swapped = given.map(([role, answer], at): Voice => {
          const from = at === one ? two : at === two ? one : at;
          return [role, given[from]?.[1] ?? answer];
        });
        expect(first(roundOf(swapped))).toEqual(first(roundOf(given)));
      }),
    );
  });
});
