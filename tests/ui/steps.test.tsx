// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { questionsOf } from "../../src/assessment/model.ts";
import { addressOf } from "../../src/machine/places.ts";
import { sectionKey } from "../../src/report/keys.ts";
import { card, openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";
import { boardContent } from "../support/sampleContent.ts";

const say = await wordsIn("nl");
const [round] = blankSession().rounds;
const withAnswers = (answers: typeof round.answers) => blankSession({ rounds: [{ ...round, answers }] });
const step = (id: string) => ({ room: "step", session: "s1", step: id }) as const;
const answerName = (answer: string | number) => say(`rules:answers.${answer}`);

describe("the page of a step", () => {
  it.each(boardContent.steps)(
    "$id has its title, invitation, reason and all its questions",
    async ({ id, questions }) => {
      await openApp(step(id), blankSession());
      expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(`${id} ${say(`steps/${id}:title`)}`);
      expect(screen.getByText(say(`steps/${id}:why`))).toBeTruthy();
      for (const question of questions) {
        const { element } = await card(question.id);
        const heading = within(element).getByRole("heading", { level: 2 });
        expect(wordsOn(heading)).toContain(say(`steps/${id}:questions.${question.id}.title`));
        expect(wordsOn(element).includes(say("step.key"))).toBe(question.critical);
        expect(within(element).getAllByRole("radio")).toHaveLength(6);
      }
    },
  );

  it("leads on to the next step and back, and from the last one to the gate", async () => {
    const { visit } = await openApp(step("1"), blankSession());
    const hrefs = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs()).toContain(`#${addressOf(step("2"))}`);
    await visit(step("8"));
    expect(hrefs()).toContain(`#${addressOf(step("7"))}`);
    expect(hrefs()).toContain(`#${addressOf({ room: "checklist", session: "s1" })}`);
  });

  it("begins again for every step: nothing of the one before stays open", async () => {
    const { visit, user } = await openApp(step("1"), blankSession());
    const { getByRole } = await card("1a");
    await user.click(getByRole("radio", { name: answerName("na") }));
    await visit(step("2"));
    expect(screen.queryByText(say("step.naReason"))).toBeNull();
    await visit(step("1"));
    expect(screen.queryByText(say("step.naReason"))).toBeNull();
  });
});

describe("answering", () => {
  it.each([0, 1, 2, 3] as const)("with a level is one choice: %i", async (level) => {
    const { user, kept } = await openApp(step("1"), blankSession());
    const { getByRole } = await card("1a");
    await user.click(getByRole("radio", { name: answerName(level) }));
    expect(getByRole<HTMLInputElement>("radio", { name: answerName(level) }).checked).toBe(true);
    await waitFor(() => expect(kept().rounds[0].answers).toEqual({ "1a": { level } }));
  });

  it("with “weten we niet” is as good", async () => {
    const { user, kept } = await openApp(step("1"), withAnswers({ "1a": { level: 2 } }));
    const { getByRole } = await card("1a");
    await user.click(getByRole("radio", { name: answerName("unknown") }));
    await waitFor(() => expect(kept().rounds[0].answers).toEqual({ "1a": { unknown: true } }));
    expect(getByRole<HTMLInputElement>("radio", { name: answerName(2) }).checked).toBe(false);
  });

  it("changes one question and no other", async () => {
    const { user } = await openApp(step("2"), blankSession());
    await user.click((await card("2b")).getByRole("radio", { name: answerName(1) }));
    const checked = screen.getAllByRole<HTMLInputElement>("radio").filter((radio) => radio.checked);
    expect(checked).toHaveLength(1);
  });

  it("makes room for a note, which stays when the answer changes", async () => {
    const { user, kept } = await openApp(step("1"), blankSession());
    const { getByRole, queryByRole } = await card("1a");
    expect(queryByRole("textbox", { name: say("step.note") })).toBeNull();
    await user.click(getByRole("radio", { name: answerName(1) }));
    await user.type(getByRole("textbox", { name: say("step.note") }), "Nog met de partners bespreken");
    await user.click(getByRole("radio", { name: answerName(3) }));
    const note = getByRole<HTMLTextAreaElement>("textbox", { name: say("step.note") });
    expect(note.value).toBe("Nog met de partners bespreken");
    await waitFor(() =>
      expect(kept().rounds[0].answers["1a"]).toEqual({ level: 3, note: "Nog met de partners bespreken" }),
    );
    await user.clear(note);
    await waitFor(() => expect(kept().rounds[0].answers["1a"]).toEqual({ level: 3 }));
  });
});

describe("“niet van toepassing”", () => {
  const reasonField = (within: Awaited<ReturnType<typeof card>>) =>
    within.getByRole<HTMLTextAreaElement>("textbox", { name: say("step.naReason") });

  it("asks for a reason first: until then the former answer stands", async () => {
    const { user, kept } = await openApp(step("4"), withAnswers({ "4d": { level: 1 } }));
    const question = await card("4d");
    await user.click(question.getByRole("radio", { name: answerName("na") }));
    expect(question.getByRole<HTMLInputElement>("radio", { name: answerName("na") }).checked).toBe(true);
    expect(wordsOn(question.element)).toContain(say("step.naMissing"));
    expect(kept().rounds[0].answers).toEqual({ "4d": { level: 1 } });
    await user.type(reasonField(question), "   ");
    expect(kept().rounds[0].answers).toEqual({ "4d": { level: 1 } });
    await user.type(reasonField(question), "geen VOG nodig");
    await waitFor(() => expect(kept().rounds[0].answers["4d"]).toEqual({ na: "   geen VOG nodig" }));
    expect(wordsOn(question.element)).not.toContain(say("step.naMissing"));
  });

  it("keeps its last reason when the field is emptied, and shows it again on leaving", async () => {
    const { user, kept } = await openApp(step("4"), withAnswers({ "4d": { na: "geen VOG nodig" } }));
    const question = await card("4d");
    const field = reasonField(question);
    await user.clear(field);
    expect(field.value).toBe("");
    expect(wordsOn(question.element)).toContain(say("step.naMissing"));
    expect(kept().rounds[0].answers).toEqual({ "4d": { na: "geen VOG nodig" } });
    await user.tab();
    expect(field.value).toBe("geen VOG nodig");
  });

  it("is given up by choosing a level, without a trace of the question for a reason", async () => {
    const { user, kept } = await openApp(step("4"), blankSession());
    const question = await card("4d");
    await user.click(question.getByRole("radio", { name: answerName("na") }));
    await user.click(question.getByRole("radio", { name: answerName(2) }));
    expect(question.queryByRole("textbox", { name: say("step.naReason") })).toBeNull();
    await waitFor(() => expect(kept().rounds[0].answers).toEqual({ "4d": { level: 2 } }));
  });
});

describe("clearing an answer", () => {
  it("takes it away with its note, and gives both back when asked", async () => {
    const before = { level: 2, note: "half klaar" } as const;
    const { user, kept } = await openApp(step("1"), withAnswers({ "1a": before }));
    const question = await card("1a");
    await user.click(question.getByRole("button", { name: `${say("step.clear")} 1a` }));
    await waitFor(() => expect(kept().rounds[0].answers).toEqual({}));
    expect(question.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
    expect(await screen.findByText(say("notice.answer", { question: "1a" }))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: say("notice.undo") }));
    await waitFor(() => expect(kept().rounds[0].answers).toEqual({ "1a": before }));
    expect(screen.queryByText(say("notice.answer", { question: "1a" }))).toBeNull();
  });

  it("is not offered where there is nothing to clear", async () => {
    await openApp(step("1"), blankSession());
    expect((await card("1a")).queryByRole("button", { name: `${say("step.clear")} 1a` })).toBeNull();
  });
});

describe("help with a question", () => {
  it("opens into what is meant, what geregeld looks like, a pitfall and the sources", async () => {
    const { user } = await openApp(step("1"), blankSession());
    const question = await card("1a");
    await user.click(question.getByText(say("step.help")));
    await waitFor(() => {
      // Terms in a text are buttons of their own: the words are read together.
      for (const part of ["meaning", "arranged", "pitfall"]) {
        expect(wordsOn(question.element)).toContain(say(`help/1:questions.1a.${part}`));
      }
    });
    const references = questionsOf(boardContent).find(({ id }) => id === "1a")?.sources ?? [];
    await waitFor(() => {
      for (const reference of references) expect(wordsOn(question.element)).toContain(say(sectionKey(reference)));
    });
  });
});

describe("the score of a step", () => {
  it("opens into the answers that made it, point by point", async () => {
    const answers = {
      "2a": { level: 3 },
      "2b": { level: 1 },
      "2c": { unknown: true },
      "2d": { na: "niet hier" },
    } as const;
    const { user } = await openApp(step("2"), withAnswers(answers));
    // 3 + 1 + 0 of 3 × 3 = 44 %
    await user.click(screen.getByText(say("step.scoreNow", { score: 44, answered: 4, of: 4 })));
    const sum = await screen.findByText(say("sum.explain", { points: 4, of: 9, count: 3 }));
    const rows = within(sum.parentElement ?? document.body)
      .getAllByRole("listitem")
      .map(wordsOn);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain(say("sum.points", { count: 3 }));
    expect(rows[1]).toContain(say("sum.points", { count: 1 }));
    expect(rows[2]).toContain(say("sum.points", { count: 0 }));
    expect(rows[3]).toContain(say("sum.notCounted"));
  });

  it("is none when nothing applies", async () => {
    await openApp(step("5"), withAnswers({ "5a": { na: "x" }, "5b": { na: "y" } }));
    expect(screen.getByText(say("step.scoreNone"))).toBeTruthy();
  });

  it("follows every answer", async () => {
    const { user } = await openApp(step("5"), blankSession());
    expect(screen.getByText(say("step.scoreNone"))).toBeTruthy();
    await user.click((await card("5a")).getByRole("radio", { name: answerName(3) }));
    expect(await screen.findByText(say("step.scoreNow", { score: 100, answered: 1, of: 2 }))).toBeTruthy();
  });
});
