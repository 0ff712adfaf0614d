// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import * as edit from "../../src/assessment/edit.ts";
import type { Assessment } from "../../src/assessment/model.ts";
import { setTime, tellStory } from "../../src/assessment/werksessieEdits.ts";
import type { Place } from "../../src/machine/places.ts";
import type { Opened } from "../support/desk.tsx";
import { openApp, wordsIn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";
import { allAt, boardContent } from "../support/sampleContent.ts";

const say = await wordsIn("nl");
const english = await wordsIn("en");
await import("../../src/ui/werksessie/WerksessiePage.tsx");
await import("../../src/ui/plan/PlanPage.tsx");

beforeEach(() => {
  // Everything on the page of a step is near.
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
});

const [round] = blankSession().rounds;
const start = blankSession({
  depth: "volledig",
  rounds: [
    {
      ...round,
      answers: {
        ...allAt(boardContent, 2),
        "1a": { na: "Dat doet een ander." },
        "2a": { level: 1, note: "Eerst dit." },
      },
    },
  ],
  actions: [
    {
      id: "a1",
      question: "7a",
      what: "Bel rond",
      owner: "Beleid",
      due: "2026-10-08",
      doneWhen: "Het staat er.",
      done: false,
    },
  ],
  worksheets: { W9: { months: 12, costs: [{ id: "r1", cells: { rowTitle: "Onderzoek", perYear: 1250 } }] } },
  werksessie: { ...blankSession().werksessie, minutes: 75, breaks: [], story: { "1": "Wij wisten het." } },
});

const inSession = (place: Record<string, string>) => ({ ...place, session: "s1" }) as Place;
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

interface Case {
  place: Place;
  /** Opens what the field is in. */
  open: () => Promise<void>;
  field: () => HTMLInputElement;
  /** What it shows, and what it shows after the change. */
  before: string;
  after: string;
  change: (session: Assessment) => Assessment;
}

const press = async (name: string | RegExp) =>
  await click((await screen.findAllByRole("button", { name }))[0] ?? document.body);
const unfold = async (text: string) => await click(await screen.findByText(text));
/** What opens may be still to come. */
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const nothing = async () => {};
const edits = {
  place: inSession({ room: "plan" }),
  open: async () => {
    await press(new RegExp(`^${say("plan.edit")} `));
    await screen.findByRole("textbox", { name: say("plan.owner") });
  },
};
const details = {
  place: inSession({ room: "board" }),
  open: async () => {
    await unfold(say("board.describe"));
    await screen.findByRole("textbox", { name: say("start.organisation") });
  },
};
const w9 = {
  place: inSession({ room: "step", step: "6" }),
  open: async () => {
    const title = await screen.findByRole("heading", {
      name: say("worksheet.title", { title: say("worksheets/W9:title") }),
    });
    const card = title.closest("section") ?? document.body;
    await click(within(card).getByText(say("worksheet.fill")));
    await within(card).findByText(say("worksheet.sources"));
  },
};
const costs = (cells: Record<string, string | number>) => (session: Assessment) =>
  edit.fillIn(session, "W9", "costs", [{ id: "r1", cells: { rowTitle: "Onderzoek", perYear: 1250, ...cells } }]);
const own = (key: "rowName") => () =>
  screen.getAllByRole<HTMLInputElement>("textbox", { name: say(`worksheet.${key}`) })[0] ?? box(/$^/);

const cases: Record<string, Case> = {
  "the name of the session": {
    ...details,
    field: () => box(say("start.name")),
    before: "Werksessie voorjaar",
    after: "Najaar",
    change: (session) => edit.describeSession(session, { title: "Najaar" }),
  },
  "its organisation": {
    ...details,
    field: () => box(say("start.organisation")),
    before: "Gemeente Voorbeeldstad",
    after: "Elders",
    change: (session) => edit.describeSession(session, { organisation: "Elders" }),
  },
  "its date": {
    ...details,
    field: () => box(say("date.day")),
    before: "12",
    after: "31",
    change: (session) => edit.describeSession(session, { date: "2026-12-31" }),
  },
  "what an action is": {
    ...edits,
    field: () => box(say("plan.what")),
    before: "Bel rond",
    after: "Schrijf rond",
    change: (session) => edit.changeAction(session, "a1", { what: "Schrijf rond" }),
  },
  "when it is done": {
    ...edits,
    field: () => box(say("plan.doneWhen")),
    before: "Het staat er.",
    after: "",
    change: (session) => edit.changeAction(session, "a1", { doneWhen: "" }),
  },
  "who does it": {
    ...edits,
    field: () => box(say("plan.owner")),
    before: "Beleid",
    after: "Zorg",
    change: (session) => edit.changeAction(session, "a1", { owner: "Zorg" }),
  },
  "its day": {
    ...edits,
    field: () => box(say("date.day")),
    before: "8",
    after: "15",
    change: (session) => edit.changeAction(session, "a1", { due: "2027-02-15" }),
  },
  "its day, when there is none any more": {
    ...edits,
    field: () => box(say("date.year")),
    before: "2026",
    after: "",
    change: (session) => edit.changeAction(session, "a1", { due: undefined }),
  },
  "why a question does not apply": {
    place: inSession({ room: "step", step: "1" }),
    open: async () => void (await screen.findByRole("textbox", { name: say("step.naReason") })),
    field: () => box(say("step.naReason")),
    before: "Dat doet een ander.",
    after: "Dat komt later.",
    change: (session) => edit.giveAnswer(session, "1a", { na: "Dat komt later." }),
  },
  "a note": {
    place: inSession({ room: "step", step: "2" }),
    open: nothing,
    field: () => screen.getAllByRole<HTMLInputElement>("textbox", { name: say("step.note") })[0] ?? box(/$^/),
    before: "Eerst dit.",
    after: "Toch niet.",
    change: (session) => edit.writeNote(session, "2a", "Toch niet."),
  },
  "the minutes of the table": {
    place: inSession({ room: "werksessie" }),
    open: nothing,
    field: () => box(say("werksessie:time.own")),
    before: "75",
    after: "200",
    change: (session) => setTime({ minutes: 200 }).apply(session),
  },
  "a number of a worksheet": {
    ...w9,
    field: () => box(say("worksheets/W9:parts.months.label")),
    before: "12",
    after: "24",
    change: (session) => edit.fillIn(session, "W9", "months", 24),
  },
  "an amount in a table": {
    ...w9,
    field: () =>
      screen
        .getAllByRole<HTMLInputElement>("textbox", { name: say("worksheets/W9:parts.costs.columns.perYear.label") })
        .find(({ value }) => value !== "") ?? box(/$^/),
    before: "1.250",
    after: "99",
    change: costs({ perYear: 99 }),
  },
  "the name of a row": {
    ...w9,
    field: own("rowName"),
    before: "Onderzoek",
    after: "Reis",
    change: costs({ rowTitle: "Reis" }),
  },
  "the verslag of a step": {
    place: inSession({ room: "plan" }),
    open: async () => {
      await unfold(say("plan.story.title"));
      await screen.findByRole("textbox", {
        name: new RegExp(`^${say("plan.story.step", { step: "1", title: "" }).trim()}`),
      });
    },
    field: () => box(new RegExp(`^${say("plan.story.step", { step: "1", title: "" }).trim()}`)),
    before: "Wij wisten het.",
    after: "Wij weten het.",
    change: (session) => tellStory("1", "Wij weten het.").apply(session),
  },
};

describe("a field shows what is stored", () => {
  it.each(Object.entries(cases))("%s", async (_, { place, open, field, before, after, change }) => {
    const app = await openApp(place, start);
    await open();
    expect(field().value).toBe(before);
    // Another window, an earlier version: the session that is open is another one all at once.
    const other = change(app.kept());
    await act(async () => app.send({ type: "document.changedElsewhere", document: other, kept: true, conflicts: 0 }));
    await waitFor(() => expect(field().value).toBe(after));
    // A change of this window, undone and done again.
    act(() =>
      app.send({ type: "session.edited", edit: { what: "test", apply: () => ({ ...start, log: other.log }) } }),
    );
    await waitFor(() => expect(field().value).toBe(before));
    await act(async () => app.send({ type: "change.undone" }));
    await waitFor(() => expect(field().value).toBe(after));
    await act(async () => app.send({ type: "change.redone" }));
    await waitFor(() => expect(field().value).toBe(before));
  });

  it("an amount in the writing of each language", async () => {
    const app = await openApp(w9.place, start);
    await w9.open();
    const amounts = () => screen.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
    expect(amounts()).toContain("1.250");
    await act(async () => app.send({ type: "language.chosen", language: "en" }));
    await screen.findAllByText(english("worksheet.fill"));
    await waitFor(() => expect(amounts()).toContain("1,250"));
    expect(app.kept().worksheets).toEqual(start.worksheets);
  });
});

describe("two windows", () => {
  const elsewhere = (app: Opened, session: Assessment) =>
    act(async () => app.send({ type: "document.changedElsewhere", document: session, kept: true, conflicts: 0 }));

  it("in two parts of one date lose nothing", async () => {
    const app = await openApp(edits.place, start);
    await edits.open();
    const day = box(say("date.day"));
    await app.user.clear(day);
    await app.user.type(day, "15");
    await elsewhere(app, edit.changeAction(app.kept(), "a1", { due: "2026-11-08" }));
    await waitFor(() => expect(box(say("date.month")).value).toBe("11"));
    expect(day.value).toBe("15");
    await app.user.click(box(say("plan.owner")));
    await waitFor(() => expect(app.kept().actions[0]?.due).toBe("2026-11-15"));
  });

  it("in two fields of one action lose nothing", async () => {
    const app = await openApp(edits.place, start);
    await edits.open();
    await app.user.type(box(say("plan.owner")), " en zorg");
    await elsewhere(app, edit.changeAction(app.kept(), "a1", { due: "2026-11-08", owner: "Beleid en zorg" }));
    await app.user.type(box(say("plan.what")), "!");
    await waitFor(() =>
      expect(app.kept().actions[0]).toMatchObject({ what: "Bel rond!", owner: "Beleid en zorg", due: "2026-11-08" }),
    );
  });

  it("that write another reason while this one is emptied keep that other one", async () => {
    const app = await openApp(inSession({ room: "step", step: "1" }), start);
    const reason = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: say("step.naReason") });
    await screen.findAllByText(say("worksheet.fill"));
    await app.user.clear(reason);
    await elsewhere(app, edit.giveAnswer(app.kept(), "1a", { na: "Van de ander." }));
    await app.user.tab();
    await waitFor(() => expect(reason.value).toBe("Van de ander."));
  });

  it("that answer a question end what was begun here with it", async () => {
    const app = await openApp(inSession({ room: "step", step: "2" }), start);
    await screen.findAllByText(say("worksheet.fill"));
    const card = within(document.getElementById("vraag-2b") ?? document.body);
    await click(card.getByRole("radio", { name: say("rules:answers.na") }));
    await card.findByRole("textbox", { name: say("step.naReason") });
    await elsewhere(app, edit.giveAnswer(app.kept(), "2b", { level: 3 }));
    const arranged = card.getByRole<HTMLInputElement>("radio", { name: new RegExp(`^${say("rules:answers.3")}`) });
    await waitFor(() => expect(arranged.checked).toBe(true));
  });
});
