import { describe, expect, it } from "vitest";
import { findTerms } from "../../../src/ui/glossary/findTerms.ts";

const terms = [
  { id: "vog", forms: ["VOG", "VOG’s"] },
  { id: "herstel", forms: ["herstel"] },
  { id: "ed", forms: ["ervaringsdeskundige", "ervaringsdeskundigen"] },
  { id: "wijkggd", forms: ["wijk-GGD’er", "wijk-GGD"] },
];
const found = (text: string) =>
  findTerms(text, terms).flatMap(({ text: word, term }) => (term === undefined ? [] : [word]));

describe("the terms in a text", () => {
  it("are found where they first stand, and only there", () => {
    expect(findTerms("Een VOG is een papier. Zonder VOG kan ook.", terms)).toEqual([
      { text: "Een " },
      { text: "VOG", term: "vog" },
      { text: " is een papier. Zonder VOG kan ook." },
    ]);
  });

  it("keep the text whole", () => {
    const text = "Herstel? De ervaringsdeskundigen weten het; de wijk-GGD’er ook.";
    expect(
      findTerms(text, terms)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
    expect(found(text)).toEqual(["Herstel", "ervaringsdeskundigen", "wijk-GGD’er"]);
  });

  it("are whole words: what only holds one is none", () => {
    expect(found("herstellen, VOG-eis, ervaringsdeskundigheid, sociaalherstel, wijk-herstel")).toEqual([]);
  });

  it("may be none at all", () => {
    expect(findTerms("Praat samen.", terms)).toEqual([{ text: "Praat samen." }]);
    expect(findTerms("VOG", [])).toEqual([{ text: "VOG" }]);
  });
});
