import { describe, expect, it } from "vitest";
import { parkedAnswers } from "../../src/assessment/answers.ts";
import { describeSession } from "../../src/assessment/edit.ts";
import type { Answers, Content, Depth } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import type { Overlay } from "../../src/assessment/overlay.ts";
import { isLeftInDutch, overlayTexts } from "../../src/assessment/overlay.ts";
import { assess } from "../../src/assessment/result.ts";
import { composeContent } from "../../src/content/compose.ts";
import { gapIn } from "../../src/content/overlayGround.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { contentNamespaces, fieldWords, questionKey } from "../../src/report/keys.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { exampleOverlay } from "../support/overlays.ts";

const overlay = deepFreeze(exampleOverlay());

function content(depth: Depth, laid?: Overlay, variant = "pga"): Content {
  const composed = composeContent(variant, depth, laid);
  if (!composed.ok) throw new Error(composed.reason);
  return composed.content;
}
const ids = (one: Content) => questionsOf(one).map(({ id }) => id);

describe("an overlay on the questions of its field", () => {
  it("adds its question at the end of its step, as a deepening one that is never critical and feeds the item of the step", () => {
    const step = content("volledig", overlay).steps.find(({ id }) => id === "3");
    expect(step?.questions.at(-1)).toEqual({
      id: "3o1",
      step: "3",
      item: step?.item,
      level: "samenwerking",
      board: false,
      critical: false,
      actions: ["1"],
      sources: [],
    });
  });

  it("leaves the board as it stands on paper", () => {
    expect(ids(content("bord", overlay))).toEqual(ids(content("bord")));
  });

  it("adds its action behind those that were proposed", () => {
    const before = questionsOf(content("bord")).find(({ id }) => id === "2d")?.actions ?? [];
    const after = questionsOf(content("bord", overlay)).find(({ id }) => id === "2d")?.actions ?? [];
    expect(after).toEqual([...before, "own1"]);
  });

  it("changes nothing in another field, and something in every field when it names none", () => {
    expect(content("volledig", overlay, "jeugd")).toEqual(content("volledig", undefined, "jeugd"));
    const { variant: _none, ...everywhere } = overlay;
    expect(ids(content("volledig", everywhere, "jeugd"))).toContain("3o1");
  });

  it("can't decide the gate: checklist, advice and path stay as they were", () => {
    const given = {
      id: "s1",
      roundId: "r1",
      title: "",
      organisation: "",
      date: "2026-03-12",
      variant: "pga",
      depth: "volledig" as const,
      language: "nl" as const,
      roundLabel: "",
      now: "2026-03-12T09:00:00Z",
    };
    const document = newDocument(given);
    const [without, withIt] = [content("volledig"), content("volledig", overlay)].map((one) => assess(one, document));
    expect(withIt?.items).toEqual(without?.items);
    expect(withIt?.advice).toEqual(without?.advice);
    const path = (result: typeof without) => result?.path.map(({ question, level }) => [question.id, level]);
    expect(path(withIt)).toEqual(path(without));
  });

  it("parks the answers to its questions when it is taken away", () => {
    const answers: Answers = { "3o1": { level: 2 } };
    expect(parkedAnswers(content("volledig", overlay), answers)).toEqual([]);
    expect(parkedAnswers(content("volledig"), answers)).toEqual([["3o1", { level: 2 }]]);
  });

  it("goes with the session, and away again", () => {
    const session = newDocument({
      id: "s1",
      roundId: "r1",
      title: "",
      organisation: "",
      date: "2026-03-12",
      variant: "pga",
      depth: "bord",
      language: "nl",
      roundLabel: "",
      now: "2026-03-12T09:00:00Z",
      overlay,
    });
    expect(session.overlay).toEqual(overlay);
    expect(describeSession(session, { title: "Anders" }).overlay).toEqual(overlay);
    expect(describeSession(session, { overlay: null })).not.toHaveProperty("overlay");
  });
});

describe("the words of an overlay", () => {
  const laid = content("volledig", overlay);
  async function words(language: "nl" | "en") {
    const { t } = await createWords(language, contentNamespaces("pga", laid.steps));
    return fieldWords(t, "pga", overlayTexts(laid.overlay, language));
  }

  it("go before those of the field, part by part", async () => {
    const t = await words("nl");
    const general = await createWords("nl", contentNamespaces("pga", laid.steps));
    expect(t("help/6:questions.6b.pitfall")).toMatch(/^In Voorbeeldstad/);
    expect(t("help/6:questions.6b.meaning")).toBe(general.t("help/6:questions.6b.meaning"));
    expect(t("steps/2:questions.2b.title")).toBe("Wat voegen zij toe aan het team Samen Sterk?");
  });

  it("are there for every part of its own question", async () => {
    const t = await words("nl");
    for (const part of ["title", "meaning", "arranged", "pitfall", "actions.1.what", "actions.1.doneWhen"]) {
      expect(t(questionKey({ id: "3o1", step: "3" }, part))).toMatch(/\w/);
    }
  });

  it("stay Dutch for who reads English where there are no others, and say so", async () => {
    const t = await words("en");
    expect(t("steps/3:questions.3o1.title")).toMatch(/^Weet de wijkagent/);
    expect(isLeftInDutch(laid.overlay, "en", "questions.3o1.title")).toBe(true);
    expect(isLeftInDutch(laid.overlay, "nl", "questions.3o1.title")).toBe(false);
    expect(t("steps/2:questions.2b.title")).toBe("What do they add to the Samen Sterk team?");
    expect(isLeftInDutch(laid.overlay, "en", "team")).toBe(false);
  });

  it("may name the team and the field", () => {
    const named = fieldWords((key) => `${key}`, "pga", {
      "questions.2a.title": "Wat wil het {{team}} in {{field}}?",
      team: "A",
      field: "B",
    });
    expect(named("steps/2:questions.2a.title")).toBe("Wat wil het A in B?");
  });
});

describe("an overlay that speaks of what is not there", () => {
  it("is named with its place", () => {
    expect(gapIn(overlay)).toBeUndefined();
    expect(gapIn({ ...overlay, variant: "buurtkamer" })).toMatchObject({ reason: "unknown-variant", path: "variant" });
    expect(gapIn({ ...overlay, words: { en: { questions: { "2z": {} } } } })).toEqual({
      reason: "unknown-question",
      path: "words.en.questions.2z",
      given: "2z",
    });
    const action = { question: "3o2", nl: { what: "a", doneWhen: "b" } };
    expect(gapIn({ ...overlay, actions: [action] })).toMatchObject({ path: "actions.0.question", given: "3o2" });
    expect(gapIn({ ...overlay, hiddenWorksheets: ["W1", "W13"] })).toMatchObject({
      reason: "unknown-worksheet",
      path: "hiddenWorksheets.1",
    });
  });

  it("may speak of its own questions", () => {
    const action = { question: "3o1", nl: { what: "Bel eerst.", doneWhen: "er is gebeld" } };
    const own = { ...overlay, actions: [action] };
    expect(gapIn(own)).toBeUndefined();
    expect(questionsOf(content("volledig", own)).find(({ id }) => id === "3o1")?.actions).toEqual(["1", "own1"]);
  });

  it("harms nothing when it comes in with a session of another version", () => {
    const strange = { ...overlay, words: { nl: { questions: { "8z": { title: "Nergens" } } } } };
    expect(ids(content("volledig", strange))).toEqual(ids(content("volledig", overlay)));
  });
});
