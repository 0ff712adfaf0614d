// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { assess } from "../../src/assessment/result.ts";
import { card, openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";
import { allAt, boardContent } from "../support/sampleContent.ts";

const say = await wordsIn("nl");
const [round] = blankSession().rounds;
const sessionWith = (given: Partial<typeof round>, more: Partial<Assessment> = {}) =>
  blankSession({ ...more, rounds: [{ ...round, ...given }] });

const halfway = sessionWith(
  {
    answers: {
      ...allAt(boardContent, 3),
      "2d": { level: 1 },
      "4d": { unknown: true },
      "5b": { level: 2 },
      "6a": { na: "al geregeld bij een ander" },
      "8b": { level: 0 },
    },
  },
  { actions: [{ id: "a1", question: "2d", what: "Leg het voor", done: false }] },
);
const result = assess(boardContent, halfway);

describe("the outcome", () => {
  it("says what the rules say: advice, score, band, coverage, path", async () => {
    await openApp({ room: "outcome", session: "s1" }, halfway);
    expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(say(`rules:advices.${result.advice}`));
    const { low, high } = result.band;
    const bar = screen.getByRole("img", {
      name: say("outcome.bandLabel", {
        score: result.overall ?? "",
        low: low ?? "",
        high: high ?? "",
        after: result.afterPlan.overall ?? "",
      }),
    });
    expect(bar).toBeTruthy();
    const main = wordsOn(screen.getByRole("main"));
    expect(main).toContain(say("report:coverage.unknown", { ...result.coverage, count: 1 }));
    expect(main).toContain(say("report:band.open", { count: 1, low: low ?? "", high: high ?? "" }));
    for (const { question, level } of result.path) {
      const answer = result.answers[question.id];
      const from = answer !== undefined && "level" in answer ? `${answer.level}` : "unknown";
      expect(main).toContain(
        say("outcome.fromTo", { from: say(`rules:answers.${from}`), to: say(`rules:answers.${level}`) }),
      );
    }
  });

  it("has every score of every step and level as a table too", async () => {
    const { user } = await openApp({ room: "outcome", session: "s1" }, halfway);
    await user.click(screen.getByText(say("outcome.table")));
    const steps = within(await screen.findByRole("table", { name: say("outcome.tableSteps") }));
    const rows = steps
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map(wordsOn));
    expect(rows).toEqual(
      result.steps.map(({ step, score, coverage, chances }) => [
        `${step.id}. ${say(`board:steps.${step.id}`)}`,
        `${score ?? say("outcome.noScore")}`,
        say("board.answered", { ...coverage }),
        `${chances.length}`,
      ]),
    );
    const levels = within(screen.getByRole("table", { name: say("outcome.tableLevels") }));
    expect(
      levels
        .getAllByRole("row")
        .slice(1)
        .map((row) => [...row.children].map(wordsOn)),
    ).toEqual(
      Object.entries(result.levels).map(([level, { score, coverage }]) => [
        say(`board:levels.${level}.title`),
        `${score}`,
        say("board.answered", { ...coverage }),
      ]),
    );
  });

  it("opens the score of a step into its answers", async () => {
    const { user } = await openApp({ room: "outcome", session: "s1" }, halfway);
    const list = screen.getByRole("heading", { name: say("outcome.perStep") }).closest("section");
    const [, second] = within(list ?? document.body).getAllByRole("group");
    if (second === undefined) throw new Error("no row of step 2");
    await user.click(within(second).getByText(say("board:steps.2")));
    // 2a 2b 2c at 3, 2d at 1: 10 of 12
    expect(await within(second).findByText(say("sum.explain", { points: 10, of: 12, count: 4 }))).toBeTruthy();
  });

  it("speaks of no score where nothing applies", async () => {
    const answers = Object.fromEntries(Object.keys(allAt(boardContent, 0)).map((id) => [id, { na: "past niet" }]));
    await openApp({ room: "outcome", session: "s1" }, sessionWith({ answers }));
    expect(wordsOn(screen.getByRole("main"))).toContain(say("outcome.noScore"));
    expect(wordsOn(screen.getByRole("main"))).not.toMatch(/NaN|null|undefined/);
  });

  it("invites to begin when there is nothing yet", async () => {
    await openApp({ room: "outcome", session: "s1" }, blankSession());
    expect(screen.getByText(say("outcome.none"))).toBeTruthy();
    expect(screen.getByRole("link", { name: say("outcome.toBoard") })).toBeTruthy();
  });
});

describe("the gate", () => {
  const item = (id: string) => {
    const heading = screen.getByRole("heading", { name: `${id}. ${say(`board:items.${id}.title`)}` });
    const found = heading.closest("li");
    if (found === null) throw new Error(`no card of item ${id}`);
    return { element: found, ...within(found) };
  };

  it("has for every item its status by the rules", async () => {
    await openApp({ room: "checklist", session: "s1" }, halfway);
    for (const [id, status] of Object.entries(result.items)) {
      expect(wordsOn(item(id).element)).toContain(`${say("checklist.rules")}: ${say(`rules:statuses.${status}`)}`);
    }
    const ready = Object.values(result.items).filter((status) => status === "gereed").length;
    expect(screen.getByText(say("checklist.readyCount", { count: ready, of: 7 }))).toBeTruthy();
  });

  it("shows a contradiction as soon as the team and the rules differ, with its causes, and no longer", async () => {
    const { user, kept } = await openApp({ room: "checklist", session: "s1" }, halfway);
    const fourth = item("4");
    expect(wordsOn(fourth.element)).not.toContain(say("checklist.contradiction"));
    await user.click(fourth.getByRole("radio", { name: say("rules:team.true") }));
    expect(wordsOn(fourth.element)).toContain(say("checklist.contradiction"));
    expect(fourth.getByRole("link", { name: `5b ${say("steps/5:questions.5b.title")}` })).toBeTruthy();
    expect(wordsOn(fourth.element)).not.toContain("5a ");
    await user.click(fourth.getByRole("radio", { name: say("rules:team.false") }));
    expect(wordsOn(fourth.element)).not.toContain(say("checklist.contradiction"));
    await waitFor(() => expect(currentRound(kept()).checklist).toEqual({ "4": false }));
  });

  it("forgets the team's own answer when that is wiped", async () => {
    const { user, kept } = await openApp(
      { room: "checklist", session: "s1" },
      sessionWith({ checklist: { "2": true } }),
    );
    const second = item("2");
    await user.click(second.getByRole("button", { name: new RegExp(say("checklist.untick")) }));
    await waitFor(() => expect(currentRound(kept()).checklist).toEqual({}));
    expect(second.getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(false);
  });

  it("says for every question what its item needs of it", async () => {
    const { user } = await openApp({ room: "checklist", session: "s1" }, halfway);
    const fifth = item("5");
    await user.click(fifth.getByText(say("checklist.which")));
    const rows = await waitFor(() => {
      const found = fifth.getAllByRole("listitem").map(wordsOn);
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    // 6a is not applicable and decides nothing.
    expect(rows.map((row) => row.slice(0, 2))).toEqual(["6b", "6c"]);
    expect(rows.every((row) => row.includes(say("checklist.enough")))).toBe(true);
  });
});

describe("the board", () => {
  it("says of every step its score, or how far the team is", async () => {
    await openApp({ room: "board", session: "s1" }, halfway);
    const list = screen.getByRole("list", { name: say("board.steps") });
    const links = within(list)
      .getAllByRole("link")
      .map((link) => link.firstElementChild?.textContent);
    expect(links).toHaveLength(8);
    for (const [index, { step, score, chances }] of result.steps.entries()) {
      expect(links[index]).toContain(`${say("board.stepWord")} ${step.id}: ${say(`board:steps.${step.id}`)}`);
      expect(links[index]).toContain(say("board.score", { score: score ?? "" }));
      expect(links[index]?.includes(say("board.chances", { count: chances.length }))).toBe(chances.length > 0);
    }
  });

  it("asks at a first look where to begin, and afterwards says where the team stands", async () => {
    const { user, visit } = await openApp({ room: "board", session: "s1" }, blankSession());
    expect(screen.getByRole("heading", { name: say("board.first") })).toBeTruthy();
    await visit({ room: "step", session: "s1", step: "1" });
    await user.click((await card("1a")).getByRole("radio", { name: say("rules:answers.1") }));
    await visit({ room: "board", session: "s1" });
    expect(await screen.findByRole("heading", { name: say("report:advice.provisional") })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: say("board.first") })).toBeNull();
  });

  it("tells a session from before once that its score is counted in another way now", async () => {
    const { user, kept } = await openApp({ room: "board", session: "s1" }, { ...halfway, log: [] });
    await user.click(await screen.findByRole("button", { name: say("counting.read") }));
    await waitFor(() => expect(screen.queryByText(say("counting.title"))).toBeNull());
    await waitFor(() => expect(kept().log.at(-1)?.what).toBe("counting.explained"));
  });

  it("changes name and date at once", async () => {
    const { user, kept } = await openApp({ room: "board", session: "s1" }, blankSession());
    await user.click(screen.getByText(say("board.describe")));
    const name = await screen.findByRole("textbox", { name: say("start.name") });
    await user.clear(name);
    await user.type(name, "Nieuwe naam");
    await waitFor(() => expect(kept().title).toBe("Nieuwe naam"));
    expect(wordsOn(screen.getByRole("banner"))).toContain("Nieuwe naam");
  });
});
