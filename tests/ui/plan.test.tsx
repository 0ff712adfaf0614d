// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentRound } from "../../src/assessment/model.ts";
import { openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";
import { allAt, boardContent } from "../support/sampleContent.ts";

const say = await wordsIn("nl");
const plan = { room: "plan", session: "s1" } as const;
const [round] = blankSession().rounds;
const answers = { ...allAt(boardContent, 3), "1a": { level: 2 as const }, "7a": { level: 1 as const } };
const session = blankSession({ rounds: [{ ...round, answers }] });
const action = (id: string, what: string) => ({ id, question: "7a", what, done: false });
const three = { ...session, actions: [action("a1", "Eerste"), action("a2", "Tweede"), action("a3", "Derde")] };

/** The card of an action, by what is to be done. */
function actionCard(what: string) {
  const found = screen.getByRole("heading", { name: what }).closest("li");
  if (found === null) throw new Error(`no card of “${what}”`);
  return { element: found, ...within(found) };
}

const taskOf = (task: string, what: string) => `${say(`plan.${task}`)} ${say("plan.for", { what })}`;
const order = (actions: readonly { what: string }[]) => actions.map(({ what }) => what);

describe("the proposals", () => {
  it("begin with what is on the shortest path, and go into the plan as they are", async () => {
    const { user, kept } = await openApp(plan, session);
    const what = say("help/7:questions.7a.actions.a.what");
    const [first] = screen.getAllByRole("button", { name: new RegExp(`^${say("plan.take")} `) });
    expect(wordsOn(first ?? null)).toBe(`${say("plan.take")} ${say("plan.takeFor", { id: "7a", what })}`);
    await user.click(first ?? document.body);
    await waitFor(() =>
      expect(kept().actions).toMatchObject([
        { question: "7a", what, doneWhen: say("help/7:questions.7a.actions.a.doneWhen"), done: false },
      ]),
    );
    expect(wordsOn(actionCard(what).element)).toContain(say("plan.noOwner"));
    // A question with an action needs no other proposal.
    expect(screen.queryByRole("button", { name: new RegExp(say("plan.takeFor", { id: "7a", what: "" })) })).toBeNull();
  });

  it("are none without kansen, and that is said", async () => {
    await openApp(plan, blankSession());
    expect(screen.getByText(say("plan.suggestionsNone"))).toBeTruthy();
    expect(screen.getByText(say("plan.noQuestions"))).toBeTruthy();
  });
});

describe("an action of the team's own", () => {
  it("needs to say what is to be done", async () => {
    const { user, kept } = await openApp(plan, session);
    await user.click(screen.getByRole("button", { name: say("plan.own") }));
    await user.click(screen.getByRole("button", { name: say("plan.add") }));
    const what = screen.getByRole("textbox", { name: say("plan.what") });
    expect(what.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(say("plan.whatMissing"))).toBeTruthy();
    expect(kept().actions).toEqual([]);
  });

  it("takes everything that was filled in, and nothing that was not", async () => {
    const { user, kept } = await openApp(plan, session);
    await user.click(screen.getByRole("button", { name: say("plan.own") }));
    await user.type(screen.getByRole("textbox", { name: say("plan.what") }), "Nodig de corporatie uit");
    await user.type(screen.getByRole("textbox", { name: say("plan.owner") }), "Projectleider");
    await user.selectOptions(
      screen.getByRole("combobox", { name: say("plan.priority") }),
      say("rules:priorities.hoog"),
    );
    await user.selectOptions(screen.getByRole("combobox", { name: say("plan.question") }), "7a");
    const due = within(screen.getByRole("group", { name: say("plan.due") }));
    for (const [part, text] of [
      ["day", "1"],
      ["month", "6"],
      ["year", "2026"],
    ] as const) {
      await user.type(due.getByRole("textbox", { name: say(`date.${part}`) }), text);
    }
    await user.click(screen.getByRole("button", { name: say("plan.add") }));
    await waitFor(() => expect(kept().actions).toHaveLength(1));
    const { id, ...rest } = kept().actions[0] ?? { id: "" };
    expect(id).not.toBe("");
    expect(rest).toEqual({
      question: "7a",
      what: "Nodig de corporatie uit",
      owner: "Projectleider",
      due: "2026-06-01",
      priority: "hoog",
      done: false,
    });
    const card = wordsOn(actionCard("Nodig de corporatie uit").element);
    expect(card).toContain(say("plan.by", { owner: "Projectleider" }));
    expect(card).toContain(say("plan.dueOn", { date: "1 juni 2026" }));
  });

  it("can be let go of", async () => {
    const { user, kept } = await openApp(plan, session);
    await user.click(screen.getByRole("button", { name: say("plan.own") }));
    await user.type(screen.getByRole("textbox", { name: say("plan.what") }), "Toch maar niet");
    await user.click(screen.getByRole("button", { name: say("plan.cancel") }));
    expect(screen.queryByRole("textbox", { name: say("plan.what") })).toBeNull();
    expect(kept().actions).toEqual([]);
  });
});

describe("the plan", () => {
  it("is put in order by moving up and down; the ends move no further", async () => {
    const { user, kept } = await openApp(plan, three);
    expect(screen.queryByRole("button", { name: taskOf("up", "Eerste") })).toBeNull();
    expect(screen.queryByRole("button", { name: taskOf("down", "Derde") })).toBeNull();
    await user.click(screen.getByRole("button", { name: taskOf("up", "Derde") }));
    await waitFor(() => expect(order(kept().actions)).toEqual(["Eerste", "Derde", "Tweede"]));
    await user.click(screen.getByRole("button", { name: taskOf("down", "Eerste") }));
    await waitFor(() => expect(order(kept().actions)).toEqual(["Derde", "Eerste", "Tweede"]));
    const shown = screen
      .getAllByRole("heading")
      .map(wordsOn)
      .filter((words) => order(three.actions).includes(words));
    expect(shown).toEqual(["Derde", "Eerste", "Tweede"]);
  });

  it("loses an action and gets it back where it was", async () => {
    const { user, kept } = await openApp(plan, three);
    await user.click(screen.getByRole("button", { name: taskOf("drop", "Tweede") }));
    await waitFor(() => expect(order(kept().actions)).toEqual(["Eerste", "Derde"]));
    await user.click(await screen.findByRole("button", { name: say("notice.undo") }));
    await waitFor(() => expect(kept().actions).toEqual(three.actions));
  });

  it("keeps every change of an action at once", async () => {
    const { user, kept } = await openApp(plan, three);
    await user.click(screen.getByRole("button", { name: taskOf("edit", "Tweede") }));
    const owner = screen.getByRole("textbox", { name: say("plan.owner") });
    await user.type(owner, "Beleid");
    await waitFor(() => expect(kept().actions[1]).toEqual({ ...action("a2", "Tweede"), owner: "Beleid" }));
    await user.clear(owner);
    await waitFor(() => expect(kept().actions[1]).toEqual(action("a2", "Tweede")));
    expect(kept().actions[0]).toEqual(three.actions[0]);
  });

  it("shows what it brings: the score and the advice of now and of later, which doing an action never lowers", async () => {
    const { user } = await openApp(plan, three);
    const effect = screen.getByRole("heading", { name: say("plan.effect") }).parentElement;
    // 25 questions, 1a at 2 and 7a at 1: 72 of 75 = 96; with 7a at 3: 74 of 75 = 99
    expect(wordsOn(effect)).toContain(`${say("plan.now")}96 ${say("rules:advices.eerst-voorbereiden")}`);
    expect(wordsOn(effect)).toContain(`${say("plan.after")}99 ${say("rules:advices.starten")}`);
    for (const what of order(three.actions)) {
      await user.click(screen.getByRole("checkbox", { name: `${say("plan.done")} ${say("plan.doneFor", { what })}` }));
    }
    expect(wordsOn(effect)).toContain(`${say("plan.now")}96 ${say("rules:advices.eerst-voorbereiden")}`);
    expect(wordsOn(effect)).toContain(`${say("plan.after")}99 ${say("rules:advices.starten")}`);
  });

  it("asks when an action is done whether its question is geregeld now, and leaves the answer alone until somebody says so", async () => {
    const { user, kept } = await openApp(plan, three);
    const tick = (what: string) =>
      user.click(screen.getByRole("checkbox", { name: `${say("plan.done")} ${say("plan.doneFor", { what })}` }));
    await tick("Eerste");
    await waitFor(() => expect(kept().actions[0]?.done).toBe(true));
    await user.click(actionCard("Eerste").getByRole("button", { name: say("plan.arranged.no") }));
    expect(currentRound(kept()).answers).toEqual(answers);
    await tick("Tweede");
    await user.click(actionCard("Tweede").getByRole("button", { name: say("plan.arranged.yes") }));
    await waitFor(() => expect(currentRound(kept()).answers["7a"]).toEqual({ level: 3 }));
    await tick("Derde");
    expect(actionCard("Derde").queryByRole("button", { name: say("plan.arranged.yes") })).toBeNull();
  });
});
