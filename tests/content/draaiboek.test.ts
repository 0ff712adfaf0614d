import { describe, expect, it } from "vitest";
import { draaiboekPhases, lineKinds } from "../../src/assessment/draaiboek.ts";
import { languages } from "../../src/assessment/model.ts";
import { rounds } from "../../src/assessment/programme.ts";
import { variants } from "../../src/content/compose.ts";
import { draaiboek } from "../../src/content/draaiboek/index.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { fieldWords } from "../../src/report/keys.ts";

const ids = draaiboek.map(({ id }) => id);
const steps = draaiboek.filter(({ step }) => step !== undefined);

describe("the facilitator’s script", () => {
  it("goes from the invitation to the call afterwards, and ends with what to do when something goes wrong", () => {
    const order = draaiboek.map(({ phase }) => draaiboekPhases.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads through the eight steps in their order, between two rounds", () => {
    expect(steps.map(({ step }) => step)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(ids.indexOf("opening")).toBeLessThan(ids.indexOf("step1"));
    expect(ids.indexOf("closing")).toBeGreaterThan(ids.indexOf("gate"));
    expect(ids.indexOf("checkout")).toBe(ids.indexOf("closing") + 1);
  });

  it.each(steps)("says in $id what to say, what to ask and what to watch for", ({ lines }) => {
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect(lineKinds.filter((kind) => kind !== "do" && !kinds.has(kind))).toEqual([]);
  });

  it.each(["touched", "conflict", "time", "absent"])("knows what to do when something goes wrong: %s", (trouble) => {
    expect(draaiboek.find(({ id }) => id === trouble)?.phase).toBe("trouble");
  });

  it("rests the warning against a start that is too fast on the source that names it first", () => {
    const warning = draaiboek.find(({ id }) => id === "step2")?.lines.find(({ id }) => id === "e");
    expect(warning).toEqual({ id: "e", kind: "watch", sources: [{ document: "jeugd", section: "4.1" }] });
  });

  it("leads every round of a programme, and has no other part in the werksessie but the steps", () => {
    const session = draaiboek.filter(({ phase, step }) => phase === "session" && step === undefined);
    expect(session.map(({ id }) => id).toSorted()).toEqual(rounds.toSorted());
  });
});

describe.each(languages)("the script in “%s”", (language) => {
  it.each(variants.map(({ id }) => id))("can be spoken in the field %s", async (field) => {
    const { t } = await createWords(language, ["draaiboek", `variants/${field}`]);
    const spoken = fieldWords(t, field);
    const texts = draaiboek.flatMap(({ id, lines }) =>
      ["aim", ...lines.map((line) => `lines.${line.id}`)].map((key) => spoken(`draaiboek:parts.${id}.${key}`)),
    );
    expect(texts.filter((text) => text.includes("{{"))).toEqual([]);
    const [welcome, invitation] = [spoken("draaiboek:parts.opening.lines.a"), spoken("draaiboek:parts.invite.lines.a")];
    expect(welcome).toContain(t(`variants/${field}:field`));
    expect(invitation).toContain(t(`variants/${field}:team`));
  });

  it("gives everyone the right to pass, at the start and at the end", async () => {
    const { t } = await createWords(language, ["draaiboek"]);
    const pass = { nl: /overslaan/, en: /skip/ }[language];
    expect(t("draaiboek:parts.opening.lines.d")).toMatch(pass);
    expect(t("draaiboek:parts.closing.lines.a")).toMatch(pass);
  });

  it("asks for one mark at the end, without a name", async () => {
    const { t } = await createWords(language, ["draaiboek"]);
    expect(t("draaiboek:parts.checkout.lines.a")).toMatch(/1 (tot en met|to) 10/);
    expect(t("draaiboek:parts.checkout.lines.b")).toMatch(/geen naam|not put your name/);
  });
});
