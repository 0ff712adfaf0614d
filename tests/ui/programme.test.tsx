// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { roomOf } from "../../src/app/werksessie.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { lengthOf } from "../../src/assessment/programme.ts";
import type { Werksessie } from "../../src/assessment/werksessie.ts";
import { openApp, wordsIn } from "../support/desk.tsx";
import { handoutOf } from "../support/handouts.ts";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const word = (key: string, values?: Readonly<Record<string, string | number>>) => say(`werksessie:${key}`, values);

/** A session of its own for each test: a room goes on in the page. */
function sessionWith(id: string, werksessie: Partial<Werksessie> = {}): Assessment {
  const blank = blankSession();
  return { ...blank, id, werksessie: { ...blank.werksessie, ...werksessie } };
}

const open = (session: Assessment) => openApp({ room: "werksessie", session: session.id }, session);
const programme = () =>
  screen.getByRole("heading", { name: word("programme.title") }).closest("section") ?? document.body;

/** The rows of the programme: when each begins, what it is and how long it takes. */
function rows() {
  return [...programme().querySelectorAll("[data-kind]")].map((row) => {
    const [from, title, minutes] = [...row.children].map(({ textContent }) => textContent ?? "");
    return { from: from?.replace(`${word("programme.from")} `, ""), title: title ?? "", minutes };
  });
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

describe("one programme for screen, paper and clock", () => {
  test.each([60, 90, 120, 150, 240])("of %i minutes has the same times on all three", async (minutes) => {
    const time = { minutes, breaks: [{ after: 40, minutes: 10 }] };
    const session = sessionWith(`programme-${minutes}`, time);
    const { user, send } = await open(session);
    const { stretches, length } = (await handoutOf("pga", "bord", "nl", undefined, time)).programme;
    const timed = rows().filter(({ from }) => from !== "–");
    expect(timed.map(({ from, minutes: takes }) => [from, takes])).toEqual(
      stretches.map((one) => [clock(one.from), word("programme.minutes", { count: one.minutes })]),
    );
    await user.click(screen.getByRole("button", { name: word("begin.button") }));
    const { memory } = roomOf(session.id, send).actor.getSnapshot().context;
    expect([memory.length, lengthOf(memory.programme)]).toEqual([length, length]);
  });
});

describe("the facilitator’s say", () => {
  const unfold = async (user: Awaited<ReturnType<typeof openApp>>["user"], step: string) => {
    const line = [...programme().querySelectorAll("summary")].find(({ textContent }) =>
      textContent?.includes(`${step} ·`),
    );
    await user.click(line ?? document.body);
  };

  test("a question out, longer, at another speed and moved: the end follows at once, and it is kept", async () => {
    const { user, kept } = await open(sessionWith("say"));
    expect(screen.getByText(word("begin.sum", { count: 117, minutes: 120 }))).toBeDefined();
    await unfold(user, "1");
    await user.click(within(programme()).getByRole("checkbox", { name: /^1a / }));
    expect(screen.getByText(word("begin.sum", { count: 115, minutes: 120 }))).toBeDefined();
    expect(screen.getByText(word("programme.later", { count: 1 }))).toBeDefined();
    const minutes = screen.getByRole("textbox", { name: word("programme.minutesOf", { id: "1b" }) });
    await user.clear(minutes);
    await user.type(minutes, "15{Enter}");
    expect(screen.getByText(word("begin.long", { count: 8 }))).toBeDefined();
    await user.click(within(programme()).getByRole("checkbox", { name: /^1a / }));
    await user.selectOptions(screen.getByLabelText(word("programme.speedOf", { id: "1a" })), "gesprek");
    await user.click(screen.getByRole("button", { name: `${word("programme.down")} 1a` }));
    expect(document.activeElement?.textContent).toBe(`${word("programme.up")} 1a`);
    expect(kept("say").werksessie.programme?.slice(0, 2)).toEqual([
      { id: "1b", speed: "vingers", minutes: 15 },
      { id: "1a", speed: "gesprek", minutes: 8 },
    ]);
    await user.click(screen.getByRole("button", { name: word("programme.propose") }));
    expect(kept("say").werksessie.programme).toBeUndefined();
    expect(screen.getByText(word("begin.sum", { count: 117, minutes: 120 }))).toBeDefined();
  });

  test("a whole step out and moved, and undone", async () => {
    const { user, kept, send } = await open(sessionWith("steps"));
    await unfold(user, "2");
    const step = word("programme.step", { step: "2" });
    await user.click(screen.getByRole("button", { name: `${word("programme.stepUp")} ${step}` }));
    expect(kept("steps").werksessie.programme?.[0]?.id).toBe("2a");
    await user.click(screen.getByRole("button", { name: `${word("programme.stepOut")} ${step}` }));
    expect(kept("steps").werksessie.programme?.[0]?.id).toBe("1a");
    expect(screen.getByText(word("programme.later", { count: 4 }))).toBeDefined();
    act(() => send({ type: "change.undone" }));
    await waitFor(() => expect(kept("steps").werksessie.programme?.[0]?.id).toBe("2a"));
  });
});

test("what stays for a next time is said, with how long it takes and when that could be", async () => {
  await open(sessionWith("short", { minutes: 60, breaks: [] }));
  const count = 25 - rows().reduce((sum, { title }) => sum + Number(/(\d+) van \d+ vragen/.exec(title)?.[1] ?? 0), 0);
  expect(count).toBeGreaterThan(0);
  expect(screen.getByText(word("programme.later", { count }))).toBeDefined();
  expect(screen.getByText(/maandag 30 maart 2026/)).toBeDefined();
});

test("another number of minutes does not stay when one of the usual is chosen", async () => {
  const { user } = await open(sessionWith("minutes"));
  const own = () => screen.getByRole<HTMLInputElement>("textbox", { name: word("time.own") });
  await user.type(own(), "240");
  await user.click(screen.getByRole("radio", { name: word("time.choice", { count: 120 }) }));
  expect(own().value).toBe("");
  expect(screen.getByText(word("begin.sum", { count: 117, minutes: 120 }))).toBeDefined();
});

describe("what all agree on beforehand", () => {
  /** Three people who say the same of all of step 1. */
  function agreedSession(id: string): Assessment {
    const session = sessionWith(id);
    const answers = { "1a": { level: 2 }, "1b": { level: 1 } } as const;
    const contributions = ["p1", "p2", "p3"].map((participant) => ({ participant, role: "zorg" as const, answers }));
    const [round] = session.rounds;
    return { ...session, rounds: [{ ...round, id: `r-${id}`, contributions }] };
  }

  test("stands in the programme as a list, and its step is not told to have no time", async () => {
    await open(agreedSession("agreed"));
    await waitFor(() => expect(screen.getByText(word("programme.agreed", { count: 2 }))).toBeDefined());
    const step = rows().find(({ title }) => title.startsWith("1 ·"));
    expect(step).toMatchObject({ from: "–", minutes: word("programme.inList") });
    expect(rows().map(({ minutes }) => minutes)).not.toContain(word("programme.none"));
  });

  test("is taken over from the bar with one press, and given back with one", async () => {
    const { user, kept, send } = await open(agreedSession("takeover"));
    await waitFor(() => expect(screen.getByText(word("programme.agreed", { count: 2 }))).toBeDefined());
    await user.click(screen.getByRole("button", { name: word("begin.button") }));
    const { actor } = roomOf("takeover", send);
    const at = actor
      .getSnapshot()
      .context.memory.programme.findIndex((item) => item.kind === "round" && item.part === "agreed");
    act(() => actor.send({ type: "item.reached", at, now: new Date().toISOString() }));
    const bar = within(screen.getByRole("region", { name: word("room.bar") }));
    await user.click(await bar.findByRole("button", { name: word("agreed.accept", { count: 2 }) }));
    await waitFor(() => expect(kept("takeover").rounds[0].answers).toEqual({ "1a": { level: 2 }, "1b": { level: 1 } }));
    await user.click(await bar.findByRole("button", { name: word("agreed.undo") }));
    await waitFor(() => expect(kept("takeover").rounds[0].answers).toEqual({}));
  });
});
