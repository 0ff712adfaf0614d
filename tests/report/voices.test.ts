import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import type { Contribution } from "../../src/assessment/voices.ts";
import { reportVoices } from "../../src/report/voices.ts";
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
      minority: [],
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
    expect(stories.find(({ step }) => step === "1")?.text).toBe(
      "3 deelnemers vulden deze stap vooraf in. Bij één vraag lagen de antwoorden ver uit elkaar.",
    );
    expect(stories.find(({ step }) => step === "6")?.text).toBe("Bij één vraag gingen de handen omhoog.");
    expect(stories.find(({ step }) => step === "8")).toBeUndefined();
  });

  it("tells of differences only where they may be shown", () => {
    const at = (...given: readonly (0 | 1 | 2 | 3)[]) => {
      const [round] = blankSession().rounds;
      const contributions = given.map((level, index): Contribution => {
        return { participant: `p${index}`, role: "zorg", answers: { "1a": { level } } };
      });
      return voicesOf(blankSession({ rounds: [{ ...round, contributions }] })).stories[0]?.text;
    };
    expect(at(0, 3)).toBe("2 deelnemers vulden deze stap vooraf in.");
    expect(at(0, 3, 3)).toBe(
      "3 deelnemers vulden deze stap vooraf in. Bij één vraag lagen de antwoorden ver uit elkaar.",
    );
  });

  it("is the note of a minority, what still waits, and the average mark of three or more", () => {
    expect(voicesOf(v4)).toMatchObject({
      minority: [{ question: "2d", text: "De werkvloer is nog niet gevraagd.\nDat moet eerst." }],
      aside: ["Ook over jeugdhulp praten."],
      checkout: "Bij de afsluiting gaven jullie de werksessie gemiddeld een 7,8 (4 cijfers).",
    });
    const few = { ...v4, werksessie: { ...v4.werksessie, marks: [2, 9] } };
    expect(voicesOf(few).checkout).not.toMatch(/[29],/);
  });
});
