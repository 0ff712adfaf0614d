// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp, wordsIn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const plan = { room: "plan", session: "s1" } as const;
const [round] = blankSession().rounds;
const participants = ["p1", "p2"].map((id) => ({ id, role: "zorg" }) as const);
const contributions = participants.map(
  ({ id, role }) => ({ participant: id, role, answers: { "1a": { level: 2 } } }) as const,
);
const prepared = blankSession({ rounds: [{ ...round, participants, contributions }] });
const inNumbers = say("report:voices.story.prepared", { count: 2 });
const own = "We begonnen bij de inwoner.";

/** The field of a step's verslag; its label names the step. */
const field = (step: string) =>
  screen.getByRole<HTMLTextAreaElement>("textbox", {
    name: say("plan.story.step", { step, title: say(`steps/${step}:title`) }),
  });
const task = (name: "take" | "back" | "clear", step: string) =>
  screen.queryByRole("button", { name: `${say(`plan.story.${name}`)} ${say("plan.story.for", { step })}` });

async function opensStory() {
  const opened = await openApp(plan, prepared);
  await opened.user.click(screen.getByText(say("plan.story.title")));
  await waitFor(() => field("1"));
  return { ...opened, told: () => opened.kept().werksessie.story };
}

describe("the verslag on the screen of the plan", () => {
  it("has a text for each step: what was counted, and an empty one where nothing was", async () => {
    await opensStory();
    expect(field("1").value).toBe(inNumbers);
    expect(field("8").value).toBe("");
    expect(screen.getAllByText(say("plan.story.nothing"))).toHaveLength(7);
    expect(task("take", "1")).toBeNull();
  });

  it("becomes the team's own by writing, and shows what the program would have said", async () => {
    const { told } = await opensStory();
    fireEvent.change(field("1"), { target: { value: own } });
    await waitFor(() => expect(told()).toEqual({ "1": own }));
    expect(screen.getByText(say("plan.story.inNumbers", { text: inNumbers }))).toBeTruthy();
  });

  it("goes back to what was counted and to the team's words again, with the focus on the same button", async () => {
    const { user, told } = await opensStory();
    fireEvent.change(field("1"), { target: { value: own } });
    fireEvent.blur(field("1"));
    await user.click(task("take", "1") ?? document.body);
    await waitFor(() => expect(told()).toEqual({}));
    expect(field("1").value).toBe(inNumbers);
    expect(document.activeElement).toBe(task("back", "1"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(told()).toEqual({ "1": own }));
    expect(document.activeElement).toBe(task("take", "1"));
  });

  it("may be emptied and written anew; left empty, what was counted stands there again", async () => {
    const { user, told } = await opensStory();
    await user.clear(field("1"));
    expect(field("1").value).toBe("");
    await user.type(field("1"), "Anders");
    await waitFor(() => expect(told()).toEqual({ "1": "Anders" }));
    await user.clear(field("1"));
    await user.tab();
    expect(field("1").value).toBe(inNumbers);
    await waitFor(() => expect(told()).toEqual({}));
  });

  it("comes back as a whole when the taking back is undone", async () => {
    const { user, told } = await opensStory();
    await user.type(field("8"), "Zelf bedacht");
    await user.click(task("clear", "8") ?? document.body);
    await waitFor(() => expect(told()).toEqual({}));
    await user.click(await screen.findByRole("button", { name: say("trail.undo") }));
    await waitFor(() => expect(told()).toEqual({ "8": "Zelf bedacht" }));
    expect(field("8").value).toBe("Zelf bedacht");
  });
});

describe("what was set aside", () => {
  it("stands in the plan's screen, and becomes an action there", async () => {
    const { werksessie } = blankSession();
    const aside = [{ id: "l1", text: "Wie belt de corporatie?", done: false, question: "2d" }];
    const { user, kept } = await openApp(plan, blankSession({ werksessie: { ...werksessie, aside } }));
    const section = await waitFor(() => {
      const found = screen.getByRole("heading", { name: say("werksessie:later.title") }).closest("section");
      if (found === null) throw new Error("no section of what was set aside");
      return within(found);
    });
    await user.click(section.getByRole("button", { name: new RegExp(`^${say("werksessie:later.toAction")}`) }));
    await user.click(section.getByRole("button", { name: say("werksessie:later.put") }));
    await waitFor(() => expect(kept().actions).toMatchObject([{ question: "2d", what: "Wie belt de corporatie?" }]));
    expect(section.getByText(say("werksessie:later.isAction"))).toBeTruthy();
  });

  it("is not spoken of where nothing was", async () => {
    await openApp(plan, blankSession());
    expect(screen.queryByRole("heading", { name: say("werksessie:later.title") })).toBeNull();
  });
});
