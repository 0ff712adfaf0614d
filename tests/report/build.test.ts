import { describe, expect, it } from "vitest";
import { currentRound, languages, questionsOf } from "../../src/assessment/model.ts";
import { assess } from "../../src/assessment/result.ts";
import { sources } from "../../src/content/sources.ts";
import { buildReport } from "../../src/report/build.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { blankSession } from "../support/journey.ts";
import { exampleSession, nothingApplies, reportOf, reportWords, sessions, sessionWith } from "../support/reports.ts";
import { allAt, at, boardContent } from "../support/sampleContent.ts";

/** Dutch words by key: their text may be polished, what they are used for may not. */
const { t: say } = await reportWords("nl");

function because(item: string, status: string, needed: string, ...questions: string[]): string {
  return say("report:reasons.item", {
    count: questions.length,
    title: say(`board:items.${item}.title`),
    status: say(`rules:statuses.${status}`),
    needed: say(`rules:statuses.${needed}`),
    questions: new Intl.ListFormat("nl").format(questions),
  });
}

/** Every text in a report, with where it stands. */
function textsIn(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe.each(languages)("a report in “%s”", (language) => {
  describe.each(sessions)("of a session %s", (_, session) => {
    it("has every place in its sentences filled, and no bare key", async () => {
      for (const [path, text] of textsIn(await reportOf(session, language))) {
        expect(text, path).not.toMatch(/\{\{|\}\}|\$t\(|undefined|null|NaN|\[object/);
        expect(text, path).not.toMatch(/^(report|rules|board|steps|sources|variants)[/:]/);
      }
    });

    it("is plain data that can be sent to a worker and read back the same", async () => {
      const report = await reportOf(session, language);
      expect(structuredClone(report)).toEqual(report);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });

    it("is made without touching the session or the content, and is the same twice", async () => {
      const words = await reportWords(language);
      const input = {
        content: deepFreeze(structuredClone(boardContent)),
        assessment: deepFreeze(structuredClone(session)),
        sources: deepFreeze(structuredClone(sources)),
        worksheets: [],
        words,
        today: "2026-03-14",
      };
      expect(buildReport(input)).toEqual(buildReport(input));
    });

    it("says what the rules say", async () => {
      const report = await reportOf(session, language);
      const result = assess(boardContent, session);
      expect(report.language).toBe(language);
      expect(report.overall).toBe(result.overall);
      expect(report.advice.id).toBe(result.advice);
      expect(report.band).toMatchObject(result.band);
      expect(report.coverage).toMatchObject(result.coverage);
      expect(report.steps.map(({ id, score }) => [id, score])).toEqual(
        result.steps.map(({ step, score }) => [step.id, score]),
      );
      expect(Object.fromEntries(report.items.map(({ id, status }) => [id, status]))).toEqual(result.items);
      for (const { id, score, answered, of } of report.levels) {
        expect({ score, coverage: { answered, of } }).toEqual(result.levels[id]);
      }
      expect(report.path.steps.map(({ question }) => question.id)).toEqual(
        result.path.map(({ question }) => question.id),
      );
      expect(report.afterPlan).toMatchObject({ overall: result.afterPlan.overall, advice: result.afterPlan.advice });
    });

    it("counts alike everywhere: kansen, open questions, coverage", async () => {
      const report = await reportOf(session, language);
      const { unknown, unanswered } = report.openQuestions;
      expect(report.coverage.answered + unanswered.length).toBe(report.coverage.of);
      expect(report.coverage.unknown).toBe(unknown.length);
      const answered = report.steps.reduce((sum, step) => sum + step.answered, 0);
      expect(answered).toBe(report.coverage.answered);
    });
  });
});

describe("the reasons of an advice", () => {
  it("name exactly the items that fall short of the next advice and the questions that they fall short by", async () => {
    // Everything geregeld but 3b (critical) at besproken, 7b at nog niet: items 2 and 6 keep the team from klein beginnen.
    const answers = { ...allAt(boardContent, 3), ...at({ "3b": 1, "7b": 0, "8a": 1 }) };
    const { advice } = await reportOf(sessionWith({ answers }));
    expect(advice.id).toBe("eerst-voorbereiden");
    expect(advice.reasons).toEqual([because("2", "nog-niet", "gereed", "3b"), because("6", "nog-niet", "bijna", "7b")]);
  });

  it("name several questions as a list", async () => {
    const answers = { ...allAt(boardContent, 3), ...at({ "4a": 2, "4b": 1 }), "4d": { unknown: true as const } };
    const { advice } = await reportOf(sessionWith({ answers }));
    expect(advice.id).toBe("eerst-voorbereiden");
    expect(advice.reasons).toEqual([because("3", "nog-niet", "bijna", "4d")]);
    const further = { ...answers, "4d": { level: 2 as const } };
    const pilot = await reportOf(sessionWith({ answers: further }));
    expect(pilot.advice.id).toBe("klein-beginnen");
    expect(pilot.advice.reasons).toEqual([
      say("report:reasons.pilotReady"),
      because("3", "bijna", "gereed", "4a", "4b", "4d"),
    ]);
    expect(pilot.advice.reasons[1]).toContain("4a, 4b en 4d");
  });

  it("say first what is in order when a pilot is possible, and that all is when starting is", async () => {
    const pilot = { ...allAt(boardContent, 3), "7a": { level: 2 as const } };
    expect((await reportOf(sessionWith({ answers: pilot }))).advice.reasons).toEqual([
      say("report:reasons.pilotReady"),
      because("6", "bijna", "gereed", "7a"),
    ]);
    const { advice } = await reportOf(sessionWith({ answers: allAt(boardContent, 3) }));
    expect(advice.id).toBe("starten");
    expect(advice.reasons).toEqual([say("report:reasons.allReady")]);
  });

  it("never name a question that is not applicable", async () => {
    const answers = { ...allAt(boardContent, 3), "4a": { na: "geen profiel nodig" }, "4c": { level: 2 as const } };
    const { reasons } = (await reportOf(sessionWith({ answers }))).advice;
    expect(reasons.join(" ")).toContain("4c");
    expect(reasons.join(" ")).not.toContain("4a");
  });

  it.each(sessions)("of a session %s name all questions of the path and no others", async (_, session) => {
    const { advice, path } = await reportOf(session);
    const named = advice.reasons.flatMap((reason) => reason.match(/\b[1-8][a-z]\b/g) ?? []);
    expect([...named].sort()).toEqual(path.steps.map(({ question }) => question.id).sort());
  });
});

describe("the shortest path", () => {
  it("tells for each question what it needs", async () => {
    const answers = { ...allAt(boardContent, 3), ...at({ "2a": 1, "1a": 1, "7b": 0 }) };
    const { path } = await reportOf(sessionWith({ answers }));
    expect(path.steps.map(({ question, needed }) => [question.id, question.answer.label, needed])).toEqual([
      ["1a", "besproken", "deels geregeld"],
      ["2a", "besproken", "geregeld"],
      ["7b", "nog niet", "besproken"],
    ]);
    expect(path.sentence).toBe(say("report:path.sentence", { count: 3, advice: say("rules:advices.klein-beginnen") }));
  });

  it.each(languages)("of one step is said in the singular, in “%s”", async (language) => {
    const { t } = await reportWords(language);
    const one = { ...allAt(boardContent, 3), "7a": { level: 2 as const } };
    const { path } = await reportOf(sessionWith({ answers: one }), language);
    const advice = t("rules:advices.starten");
    expect(path.sentence).toBe(t("report:path.sentence", { count: 1, advice }));
    expect(path.sentence).not.toBe(t("report:path.sentence", { count: 2, advice }).replace("2", "1"));
  });

  it("is empty when there is nothing further", async () => {
    const { path } = await reportOf(sessionWith({ answers: allAt(boardContent, 3) }));
    expect(path).toEqual({ sentence: say("report:path.none"), steps: [], parts: [] });
  });

  it("has what is to be discussed before what is to be arranged, each question once", async () => {
    const { path } = await reportOf(sessionWith({ answers: { ...at({ "2a": 1, "3a": 2 }), "5a": { unknown: true } } }));
    expect(path.parts.map(({ kind }) => kind)).toEqual(["discuss", "arrange"]);
    const [discuss, arrange] = path.parts.map(({ steps }) => steps.map(({ question }) => question.id));
    expect(arrange).toEqual(["2a", "3a"]);
    expect(discuss).toContain("5a");
    expect([...(discuss ?? []), ...(arrange ?? [])].sort()).toEqual(
      path.steps.map(({ question }) => question.id).sort(),
    );
  });
});

describe("the suggestions", () => {
  it("are for the kansen alone: what is on the shortest path first, each part in the order of the board", async () => {
    const answers = at({ "1a": 2, "2a": 1, "2b": 2, "3b": 3, "5a": 0 });
    const { suggestions } = await reportOf(sessionWith({ answers }));
    const onPath = suggestions.filter((one) => one.onPath).map(({ question }) => question);
    const others = suggestions.filter((one) => !one.onPath).map(({ question }) => question);
    expect(suggestions.map(({ question }) => question)).toEqual([...onPath, ...others]);
    expect([...new Set(onPath)]).toEqual(["2a", "5a"]);
    expect([...new Set(others)]).toEqual(["1a", "2b"]);
  });

  it("begin with finding out where nobody knows, and still have the actions of the content", async () => {
    const { suggestions } = await reportOf(sessionWith({ answers: { "4d": { unknown: true } } }));
    expect(suggestions[0]).toMatchObject({
      what: say("report:suggestions.findOut", { question: say("steps/4:questions.4d.title") }),
      doneWhen: say("report:suggestions.findOutDone"),
    });
    const proposed = questionsOf(boardContent).find(({ id }) => id === "4d")?.actions.length ?? 0;
    expect(suggestions).toHaveLength(1 + proposed);
  });

  it("are none for a question that carries an action already, done or not", async () => {
    const answers = at({ "1a": 1, "1b": 1, "2a": 1 });
    const actions = [
      { id: "a1", question: "1a", what: "Iets", done: false },
      { id: "a2", question: "1b", what: "Iets", done: true },
    ];
    const { suggestions } = await reportOf({ ...sessionWith({ answers }), actions });
    expect([...new Set(suggestions.map(({ question }) => question))]).toEqual(["2a"]);
  });

  it("are none where nothing is open: geregeld, not applicable, not answered", async () => {
    expect((await reportOf(blankSession())).suggestions).toEqual([]);
    expect((await reportOf(nothingApplies())).suggestions).toEqual([]);
    expect((await reportOf(sessionWith({ answers: allAt(boardContent, 3) }))).suggestions).toEqual([]);
  });
});

describe("after the plan", () => {
  const action = { id: "a1", question: "7a", what: "Iets", done: false };
  const answers = { ...allAt(boardContent, 3), "7a": { level: 0 as const } };

  it("the score and the advice are as if every open action were done", async () => {
    const { overall, advice, afterPlan } = await reportOf({ ...sessionWith({ answers }), actions: [action] });
    expect([overall, advice.id]).toEqual([96, "eerst-voorbereiden"]);
    expect(afterPlan).toMatchObject({ overall: 100, advice: "starten", adviceTitle: say("rules:advices.starten") });
    expect(afterPlan.sentence).toBe(
      say("report:afterPlan.further", { score: 100, advice: say("rules:advices.starten") }),
    );
  });

  it("says so when the advice stays the same", async () => {
    const two = { ...answers, "3a": { level: 0 as const } };
    const { afterPlan } = await reportOf({ ...sessionWith({ answers: two }), actions: [action] });
    expect(afterPlan.sentence).toBe(
      say("report:afterPlan.same", { score: 96, advice: say("rules:advices.eerst-voorbereiden") }),
    );
  });

  it("says so when there is no action", async () => {
    const { afterPlan } = await reportOf({ ...sessionWith({ answers }), actions: [] });
    expect(afterPlan.sentence).toBe(say("report:afterPlan.none", { score: 96 }));
  });

  it("is the same when an action is done as when it is open", async () => {
    const open = await reportOf({ ...sessionWith({ answers }), actions: [action] });
    const done = await reportOf({ ...sessionWith({ answers }), actions: [{ ...action, done: true }] });
    expect(done.afterPlan).toEqual(open.afterPlan);
  });

  it("speaks of no score where there is none", async () => {
    const report = await reportOf(nothingApplies());
    expect(report.overall).toBeNull();
    expect(report.afterPlan.overall).toBeNull();
    expect(report.afterPlan.sentence).not.toMatch(/\d/);
    expect(report.band.sentence).toBe(say("report:band.none"));
  });
});

describe("where the team and the rules differ", () => {
  it("a yes that isn't gereed names what falls short, a not yet that is gereed names what makes it so", async () => {
    const answers = { ...allAt(boardContent, 3), "5b": { level: 1 as const } };
    const { items } = await reportOf(sessionWith({ answers, checklist: { "4": true, "5": true, "6": false } }));
    const differing = items.filter(({ contradiction }) => contradiction !== undefined);
    expect(
      differing.map(({ id, contradiction }) => [id, contradiction?.questions.map((question) => question.id)]),
    ).toEqual([
      ["4", ["5b"]],
      ["6", ["7a", "7b"]],
    ]);
    expect(differing[0]?.contradiction?.sentence).not.toBe(differing[1]?.contradiction?.sentence);
  });

  it("says of each item what the team filled in, or that it did not", async () => {
    const { items } = await reportOf(sessionWith({ checklist: { "1": true, "2": false } }));
    expect(items.slice(0, 3).map(({ team, teamLabel }) => [team, teamLabel])).toEqual([
      [true, "ja"],
      [false, "nog niet"],
      [undefined, say("rules:team.none")],
    ]);
  });

  it("finds the three of the example halfway", async () => {
    const { items } = await reportOf(exampleSession("02-halverwege"));
    expect(items.filter(({ contradiction }) => contradiction).map(({ id }) => id)).toEqual(["2", "4", "6"]);
  });
});

describe("dates", () => {
  it.each([
    ["nl", "12 maart 2026", "14 maart 2026", "1 juni 2026"],
    ["en", "12 March 2026", "14 March 2026", "1 June 2026"],
  ] as const)("are written out in “%s”", async (language, session, made, due) => {
    const actions = [{ id: "a1", question: "1a", what: "Iets", due: "2026-06-01", done: false }];
    const report = await reportOf({ ...blankSession(), actions }, language);
    expect([report.date, report.madeOn, report.actions[0]?.due]).toEqual([session, made, due]);
  });
});

describe("the actions", () => {
  it("stand in the order of the team, with what is not filled in left empty", async () => {
    const actions = [
      { id: "a2", question: "2d", what: "Tweede", owner: "Projectleider", priority: "hoog" as const, done: true },
      { id: "a1", question: "1a", what: "Eerste", done: false },
    ];
    const report = await reportOf({ ...blankSession(), actions });
    expect(report.actions.map(({ id }) => id)).toEqual(["a2", "a1"]);
    expect(report.actions[0]).toMatchObject({ owner: "Projectleider", priorityLabel: "hoog", done: true });
    expect(report.actions[1]).toMatchObject({ owner: "", due: "", priorityLabel: "", doneWhen: "" });
    expect(report.actions[1]?.questionTitle).toBe("Wat is het precies?");
  });

  it("about a question that this version doesn't have stay, without its title", async () => {
    const actions = [{ id: "a1", question: "8z", what: "Uit een latere versie", done: false }];
    const report = await reportOf({ ...blankSession(), actions });
    expect(report.actions[0]).toMatchObject({ question: "8z", questionTitle: "", what: "Uit een latere versie" });
  });
});

describe("the sources", () => {
  it("are the documents that the content names, with the sections that it names, each once", async () => {
    const { sources: shown } = await reportOf(blankSession());
    const named = boardContent.steps.flatMap((step) => [
      ...step.sources,
      ...step.questions.flatMap((one) => one.sources),
    ]);
    expect(shown.map(({ key }) => key)).toEqual(
      sources.map(({ key }) => key).filter((key) => named.some((one) => one.document === key)),
    );
    for (const { key, sections } of shown) {
      expect(sections).toHaveLength(
        new Set(named.filter((one) => one.document === key).map((one) => one.section)).size,
      );
    }
  });

  it("that nothing rests on stay away", async () => {
    const content = {
      ...boardContent,
      steps: boardContent.steps.map((step) => ({ ...step, sources: [], questions: [] })),
    };
    const words = await reportWords("nl");
    const report = buildReport({
      content,
      assessment: blankSession(),
      sources,
      worksheets: [],
      words,
      today: "2026-03-14",
    });
    expect(report.sources).toEqual([]);
  });
});

describe("what people type", () => {
  const typed = [
    "report:advice.starten",
    "rules:answers.3",
    "{{count}}",
    "{{ title }}",
    "$t(report:noScore)",
    '$t(ui:app.name, {"count": 2})',
    "$& $1 $$",
    "<b>vet</b> & co",
    "__proto__",
  ];

  it.each(typed)("“%s” stays as it was typed, wherever it stands", async (text) => {
    const report = await reportOf({
      ...sessionWith({ answers: { "1a": { level: 1, note: text }, "1b": { na: text } } }),
      title: text,
      organisation: text,
      actions: [{ id: "a1", question: "1a", what: text, owner: text, doneWhen: text, done: false }],
    });
    const [first] = report.steps;
    expect([report.title, report.organisation]).toEqual([text, text]);
    expect(first?.questions[0]?.answer.note).toBe(text);
    expect(first?.questions[1]?.answer.reason).toBe(text);
    expect(report.actions[0]).toMatchObject({ what: text, owner: text, doneWhen: text });
  });

  it("a note of blanks alone is none", async () => {
    const report = await reportOf(sessionWith({ answers: { "1a": { level: 1, note: " \n " } } }));
    expect(report.steps[0]?.questions[0]?.answer).not.toHaveProperty("note");
  });

  it("is about the last round", async () => {
    const session = exampleSession("02-halverwege");
    const later = { ...currentRound(session), id: "r9", date: "2027-01-05", answers: allAt(boardContent, 3) };
    const report = await reportOf({ ...session, rounds: [session.rounds[0], later] });
    expect(report.date).toBe("5 januari 2027");
    expect(report.overall).toBe(100);
  });
});

describe("a tussenstand", () => {
  it("leads with what is still to be discussed, not with a verdict", async () => {
    const report = await reportOf(sessionWith({ answers: at({ "1a": 2, "2a": 1 }) }));
    expect(report.advice.provisional).toBe(true);
    expect(report.advice.title).toBe(say("report:advice.provisional"));
    expect(report.advice.sentence).toContain("6 van de 7");
    expect(report.advice.reasons[0]).toContain("is nog niet besproken");
    expect(report.items.map(({ status }) => status).filter((status) => status === "niet-besproken")).toHaveLength(6);
  });

  it("is no tussenstand any more when every item was touched", async () => {
    const { advice } = await reportOf(sessionWith({ answers: allAt(boardContent, 1) }));
    expect(advice).toMatchObject({ provisional: false, title: say("rules:advices.eerst-voorbereiden") });
  });
});
