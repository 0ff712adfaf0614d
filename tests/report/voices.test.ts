import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers, Assessment, Level, Round } from "../../src/assessment/model.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { buildReport } from "../../src/report/build.ts";
import { reportVoices } from "../../src/report/voices.ts";
import { answersTo, assessmentsOn } from "../support/arbitraries.ts";
import { v4Text } from "../support/brokenDocuments.ts";
import { blankSession } from "../support/journey.ts";
import { reportWords } from "../support/reports.ts";
import { boardContent } from "../support/sampleContent.ts";

const nl = await reportWords("nl");
const v4 = JSON.parse(v4Text) as Assessment;
const voicesOf = (assessment: Assessment) => reportVoices(assessment, boardContent, nl);

describe("what the plan tells of many voices", () => {
  it("is nothing of a session in which nothing of it is known", () => {
    expect(voicesOf(blankSession())).toEqual({
      table: "",
      missing: "",
      stories: [],
      notes: [],
      minority: [],
      feedback: [],
      aside: [],
      checkout: "",
    });
  });

  it("is who was at the table by role, and kindly that no ervaringsdeskundige was", () => {
    expect(voicesOf(v4)).toMatchObject({
      table: "Aan tafel: 1 × ervaringsdeskundige, 1 × zorg en 1 × procesregisseur.",
      missing: "",
    });
    const [round] = blankSession().rounds;
    const without = blankSession({ rounds: [{ ...round, participants: [{ id: "p1", role: "hr" }] }] });
    expect(voicesOf(without).missing).toContain("geen ervaringsdeskundige");
  });

  it("calls a role that is none of ours by the word that was given for it", () => {
    const [round] = blankSession().rounds;
    const table = (...called: readonly (string | undefined)[]) => {
      const others = called.map((word, at) => ({
        id: `p${at}`,
        role: "anders" as const,
        ...(word && { called: word }),
      }));
      const participants = [...others, { id: "z", role: "zorg" as const, called: "verpleegkundige" }];
      return voicesOf(blankSession({ rounds: [{ ...round, participants }] })).table;
    };
    expect(table("wijkagent", " wijkagent ", "arts")).toBe("Aan tafel: 1 × zorg, 2 × wijkagent en 1 × arts.");
    expect(table(undefined, " ")).toBe(`Aan tafel: 1 × zorg en 2 × ${nl.t("roles:anders")}.`);
  });

  it("is the team's own story of a step, and else what is known of it in numbers", () => {
    const { stories } = voicesOf(v4);
    expect(stories.find(({ step }) => step === "2")?.text).toBe(
      "We waren het niet meteen eens over wie het werk draagt.",
    );
    expect(stories.find(({ step }) => step === "1")?.text).toBe("3 deelnemers vulden deze stap vooraf in.");
    expect(stories.find(({ step }) => step === "6")?.text).toBe("Bij één vraag gingen de handen omhoog.");
    expect(stories.find(({ step }) => step === "8")).toBeUndefined();
  });

  it("prints what people wrote beforehand at its question, of enough people, without a name or a role", () => {
    const [round] = blankSession().rounds;
    const contributions = (["hr", "zorg", "bestuur"] as const).map((role, index): Contribution => {
      const note = ["Vraag het na.", "Eerst dit.", undefined][index];
      return { participant: `p${index}`, role, answers: { "1a": { level: 1, ...(note && { note }) } } };
    });
    const { notes, ...others } = voicesOf(blankSession({ rounds: [{ ...round, contributions }] }));
    expect(notes).toMatchObject([{ question: "1a", texts: ["Eerst dit.", "Vraag het na."] }]);
    expect(JSON.stringify(others)).not.toContain("Eerst dit.");
    expect(voicesOf(blankSession({ rounds: [{ ...round, contributions: contributions.slice(1) }] })).notes).toEqual([]);
  });

  it("tells of differences that hands showed, and how many prepared, whatever those said", () => {
    const at = (hands: Round["hands"], ...given: readonly (0 | 1 | 2 | 3)[]) => {
      const [round] = blankSession().rounds;
      const contributions = given.map((level, index): Contribution => {
        return { participant: `p${index}`, role: "zorg", answers: { "1a": { level } } };
      });
      return voicesOf(blankSession({ rounds: [{ ...round, contributions, hands }] })).stories[0]?.text;
    };
    expect(at({}, 0, 3)).toBe("2 deelnemers vulden deze stap vooraf in.");
    expect(at({}, 0, 3, 3)).toBe("3 deelnemers vulden deze stap vooraf in.");
    expect(at({ "1a": [{ counts: [1, 0, 0, 2], unknown: 0 }] }, 2, 2, 2)).toBe(
      "3 deelnemers vulden deze stap vooraf in. Bij één vraag gingen de handen omhoog. Bij één vraag lagen de antwoorden ver uit elkaar.",
    );
  });

  it("is the note of a minority, what still waits, and around where the middle of three marks or more lies", () => {
    expect(voicesOf(v4)).toMatchObject({
      minority: [{ question: "2d", text: "De werkvloer is nog niet gevraagd.\nDat moet eerst." }],
      aside: ["Ook over jeugdhulp praten."],
      checkout: "Bij de afsluiting gaven jullie 4 cijfers. Het middelste is een 8 of hoger.",
    });
  });

  it("is what becomes of what people brought in, in the order of the board, with the team's answer and why", () => {
    const [round] = blankSession().rounds;
    const feedback: Round["feedback"] = {
      "2d": { outcome: "not", because: " Het geld is op. " },
      "1a": { outcome: "taken" },
    };
    const told = voicesOf(blankSession({ rounds: [{ ...round, answers: { "1a": { level: 2 } }, feedback }] })).feedback;
    expect(told).toMatchObject([
      { question: "1a", answer: "deels geregeld", outcome: "overgenomen", because: "" },
      { question: "2d", answer: "nog geen antwoord", outcome: "niet overgenomen", because: "Het geld is op." },
    ]);
  });

  const marked = (...marks: readonly number[]) => voicesOf({ ...v4, werksessie: { ...v4.werksessie, marks } }).checkout;

  it("is only how many marks there are where one or two were given", () => {
    const given = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(given, given, (one, other) => {
        fc.pre(one.length === other.length);
        expect(marked(...one)).toBe(marked(...other));
      }),
    );
    expect(marked(2, 9)).toBe("Bij de afsluiting zijn 2 cijfers gegeven. Vanaf drie cijfers staat hier het midden.");
  });

  it("leaves every mark of its part of the ruler possible to who knows all others, however many plans are made", () => {
    const mark = fc.integer({ min: 1, max: 10 });
    const parts = [
      [1, 2, 3, 4, 5],
      [6, 7],
      [8, 9, 10],
    ];
    fc.assert(
      fc.property(mark, fc.array(mark, { maxLength: 9 }), fc.array(mark, { maxLength: 5 }), (late, before, after) => {
        const plans = (one: number) => [
          marked(...before),
          ...[0, ...after].map((_, at) => marked(...before, one, ...after.slice(0, at))),
        ];
        const part = parts.find((some) => some.includes(late)) ?? [];
        for (const other of part) expect(plans(other)).toEqual(plans(late));
      }),
    );
  });
});

describe("the whole report", () => {
  it("is the same whatever those said who handed in: what the screens veil stands in no file", () => {
    const report = (assessment: Assessment) =>
      buildReport({ content: boardContent, assessment, sources, worksheets, words: nl, today: "2026-03-14" });
    fc.assert(
      fc.property(assessmentsOn(boardContent), answersTo(boardContent), (assessment, said) => {
        const otherwise = assessment.rounds.map((round) => ({
          ...round,
          contributions: round.contributions.map((one) => ({ ...one, answers: saidOtherwise(one.answers, said) })),
        }));
        const [first, ...rest] = otherwise;
        fc.pre(first !== undefined && otherwise.some(({ contributions }) => contributions.length > 0));
        expect(report({ ...assessment, rounds: first === undefined ? assessment.rounds : [first, ...rest] })).toEqual(
          report(assessment),
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** The same questions answered, otherwise: as somebody else did, or with the level turned around. What was written there stays. */
function saidOtherwise(answers: Answers, said: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => {
      const turned = { level: ("level" in answer ? 3 - answer.level : 0) as Level };
      const { note: _other, ...bare }: Answer = said[id] ?? turned;
      return [id, answer.note === undefined ? bare : { ...bare, note: answer.note }];
    }),
  );
}
