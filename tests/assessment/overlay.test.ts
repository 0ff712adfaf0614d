import { describe, expect, it } from "vitest";
import type { LaidOverlay } from "../../src/assessment/overlay.ts";
import { isLeftInDutch, overlayTexts } from "../../src/assessment/overlay.ts";

const overlay: LaidOverlay = {
  name: "Gemeente Voorbeeldstad",
  contact: undefined,
  texts: { nl: { team: "wijkteam", "questions.3o1.title": "Wie belt?" }, en: { team: "local team" } },
  questions: ["3o1"],
  hiddenWorksheets: [],
};

describe("the texts of an overlay", () => {
  it("are those of the language, and Dutch where it has none", () => {
    expect(overlayTexts(overlay, "nl")).toEqual(overlay.texts.nl);
    expect(overlayTexts(overlay, "en")).toEqual({ team: "local team", "questions.3o1.title": "Wie belt?" });
    expect(overlayTexts(undefined, "en")).toEqual({});
  });

  it("are marked as Dutch only for who reads another language and only where they are", () => {
    expect(isLeftInDutch(overlay, "en", "questions.3o1.title")).toBe(true);
    expect(isLeftInDutch(overlay, "en", "team")).toBe(false);
    expect(isLeftInDutch(overlay, "en", "questions.1a.title")).toBe(false);
    expect(isLeftInDutch(overlay, "nl", "questions.3o1.title")).toBe(false);
    expect(isLeftInDutch({ ...overlay, texts: { nl: {}, en: {} } }, "nl", "team")).toBe(false);
    expect(isLeftInDutch(undefined, "en", "team")).toBe(false);
  });
});
