import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayShowAgain, shownVoices } from "../../src/assessment/consensusShown.ts";
import type { Answer, Level, Round } from "../../src/assessment/model.ts";
import { levels } from "../../src/assessment/model.ts";
import type { Role } from "../../src/assessment/roles.ts";
import { roles } from "../../src/assessment/roles.ts";
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

describe("what is shown of voices at a question", () => {
  it("is nothing but their number while one or two contributed", () => {
    expect(shownVoices(roundOf(voice("zorg", 0, 3)), "2d")).toEqual({ question: "2d", shown: false, voices: 2 });
    const hands: Hands = { counts: [0, 4, 1, 0], unknown: 0 };
    expect(shownVoices(roundOf(voice("zorg", 0), [hands]), "2d")).toEqual({ question: "2d", shown: false, voices: 6 });
  });

  it("is all hands, however few: everybody saw them", () => {
    const hands: Hands = { counts: [1, 0, 0, 1], unknown: 0 };
    expect(shownVoices(roundOf([], [hands]), "2d")).toMatchObject({ shown: true, proposal: 0, toDiscuss: true });
  });

  it("says that somebody sees it lower, so that no median hides an ervaringsdeskundige, and never whose role it is", () => {
    const one = shownVoices(roundOf([...voice("ervaringsdeskundige", 1), ...voice("beleid", 2, 2, 2)]), "2d");
    expect(one).toMatchObject({ shown: true, proposal: 2, toDiscuss: false, lowVoice: true });
    const other = shownVoices(roundOf([...voice("beleid", 1), ...voice("ervaringsdeskundige", 2, 2, 2)]), "2d");
    expect(other).toEqual(one);
    expect(shownVoices(roundOf(voice("beleid", 2, 3, 3)), "2d")).toMatchObject({ lowVoice: false });
    expect(shownVoices(roundOf(voice("beleid", 1, 1, 3)), "2d")).toMatchObject({ lowVoice: false });
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
    const picture = JSON.stringify(shownVoices(roundOf(world), "2d"));
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
        expect(shownVoices(roundOf(swapped), "2d")).toEqual(shownVoices(roundOf(given), "2d"));
      }),
    );
  });
});

describe("a second picture beside a first", () => {
  const before = roundOf(voice("zorg", 1, 2, 3));
  const now = (...given: readonly Level[]) => roundOf(voice("zorg", ...given));
  const late = ["p7", "p8"].map((participant) => ({
    participant,
    role: "hr" as const,
    answers: { "2d": { level: 2 as const } },
  }));

  it("may be shown when nothing changed, or when enough came who are not of one mind", () => {
    expect(mayShowAgain(before, before, "2d")).toBe(true);
    expect(mayShowAgain(before, now(1, 2, 3, 0, 0, 1), "2d")).toBe(true);
    expect(mayShowAgain(now(), now(1, 2, 2), "2d")).toBe(true);
  });

  it("may not when one or two came, left or changed their mind: the difference would be theirs", () => {
    for (const other of [now(1, 2, 3, 0), now(1, 2, 3, 0, 3), now(1, 2), now(1, 2, 2), now(3, 1, 3)]) {
      expect(mayShowAgain(before, other, "2d")).toBe(false);
    }
  });

  it("may when three of more minds said something else, whatever it is that they said", () => {
    const unknown = { unknown: true } as const;
    const na = { na: "past niet" };
    const three = (...answers: readonly Answer[]) => roundOf(answers.map((answer) => ["zorg", answer]));
    expect(mayShowAgain(three({ level: 1 }, unknown, na), three(unknown, na, { level: 1 }), "2d")).toBe(true);
    expect(mayShowAgain(three(unknown, unknown, unknown), three(na, na, { level: 1 }), "2d")).toBe(false);
    expect(mayShowAgain(three(na, unknown, na), three(unknown, na, unknown), "2d")).toBe(true);
    // Another note or reason is nothing that a picture shows.
    expect(mayShowAgain(three(na, na, na), three({ na: "anders" }, na, na), "2d")).toBe(true);
  });

  it("may when some came and others left, and minds nobody who skipped the question", () => {
    const silent = { participant: "p9", role: "hr", answers: {} } as const;
    const skipped = { ...before, contributions: [...before.contributions, silent] };
    expect(mayShowAgain(before, skipped, "2d")).toBe(true);
    expect(mayShowAgain(skipped, before, "2d")).toBe(true);
    const others = { ...now(1, 2, 3), contributions: [...before.contributions.slice(2), ...late] };
    expect(mayShowAgain(before, others, "2d")).toBe(true);
  });

  it("may not when all who came, left or changed were of one mind", () => {
    expect(mayShowAgain(before, now(1, 2, 3, 0, 0, 0), "2d")).toBe(false);
    expect(mayShowAgain(now(1, 2, 3, 0, 0, 0), before, "2d")).toBe(false);
    expect(mayShowAgain(now(1, 1, 1), now(2, 3, 2), "2d")).toBe(false);
  });
});
