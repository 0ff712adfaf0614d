import { describe, expect, it } from "vitest";
import type { LocaleText } from "../support/locales.ts";
import { allTexts, placeOf } from "../support/locales.ts";

/*
 * Plain Dutch that everyone at the table can read: short sentences, common words, a calm tone.
 */

const texts = allTexts("nl");

/** The paper board's own words, and the labels of chapters in the documents: not ours to rewrite. */
function isQuoted({ file, key }: LocaleText): boolean {
  if (file === "sources") return key.startsWith("sections.") || key.endsWith(".title");
  if (file === "board") return ["question", "invitation"].includes(key) || /^items\.\d\.title$/.test(key);
  return file.startsWith("steps/") && /^(title|invitation|questions\.\w+\.title)$/.test(key);
}

const own = texts.filter((text) => !isQuoted(text));
/** What is read in the room: everything but the terminal's. */
const prose = own.filter(({ file }) => file !== "cli");

function found(among: readonly LocaleText[], pattern: RegExp): string[] {
  return among.flatMap((text) => {
    const hit = pattern.exec(text.text)?.[0];
    return hit === undefined ? [] : [`${placeOf("nl", text)}: “${hit}”`];
  });
}

/** Words of an office, each with what to say instead, and the places where one of them is a name. */
const jargon: readonly { word: RegExp; instead: string; except?: RegExp }[] = [
  { word: /\bborg(en|ing|t)\b/i, instead: "zorgen dat het blijft", except: /board\.json · levels\.borging\.title/ },
  { word: /\bgeborgd\b/i, instead: "vastgelegd" },
  { word: /\bfaciliter\w+/i, instead: "mogelijk maken" },
  { word: /\bge?ïmplementeer\w+|\bimplement\w+/i, instead: "invoeren" },
  { word: /\bstakeholders?\b/i, instead: "wie erbij betrokken is" },
  { word: /\btraject(en)?\b/i, instead: "plan, periode" },
  { word: /\bmiddels\b/i, instead: "met, door" },
  { word: /\bteneinde\b/i, instead: "om" },
  { word: /\btevens\b/i, instead: "ook" },
  { word: /\boptimalis\w+|\boptimaal\b/i, instead: "beter maken" },
  { word: /\bderhalve\b|\bdientengevolge\b/i, instead: "daarom" },
  { word: /\bindien\b/i, instead: "als" },
  { word: /\bgaarne\b|\bdienen te\b|\bdient te\b/i, instead: "moeten, willen" },
  { word: /\bconform\b/i, instead: "volgens" },
  { word: /\bten behoeve van\b|\bten aanzien van\b|\bmet betrekking tot\b/i, instead: "voor, over" },
  { word: /\binzake\b|\bomtrent\b/i, instead: "over", except: /questions\.4d\.meaning|glossary\.json · terms\.vog/ },
  { word: /\bconcretiser\w+|\bprioriter\w+|\bcommitment\b/i, instead: "precies maken, kiezen, steun" },
  { word: /\bdoelstelling\w*/i, instead: "doel" },
  { word: /\bmonitor\w*/i, instead: "volgen" },
  { word: /\bverduurzam\w+|\binbedd\w+/i, instead: "zorgen dat het blijft" },
  { word: /\bkaders?\b|\bkaderstell\w+/i, instead: "regels" },
  { word: /\bsynergie\b|\bintegraal\b|\bintegrale\b/i, instead: "samen" },
  { word: /\bprocesmatig\b|\bbeleidsmatig\b/i, instead: "zeg wat je bedoelt" },
  { word: /\buitrol\w*|\bpilotfase\b/i, instead: "invoeren, proef" },
];

/** Sentences of a text; a blank after "bijv." ends none. */
function sentencesOf(text: string): string[] {
  return text.replace(/\bbijv\. /g, "bijv.").split(/(?<=[.?!…]["”’)]?)\s+|\n+/);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}{]/u.test(part)).length;
}

describe("the Dutch of the product", () => {
  it.each(jargon)("avoids $word: better $instead", ({ word, except }) => {
    expect(found(own, word).filter((place) => except === undefined || !except.test(place))).toEqual([]);
  });

  it("has no sentence of more than 25 words", () => {
    const long = prose.flatMap((text) =>
      sentencesOf(text.text)
        .filter((sentence) => wordsIn(sentence) > 25)
        .map((sentence) => `${placeOf("nl", text)} (${wordsIn(sentence)}): ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("has curly apostrophes and quotes", () => {
    expect(found(texts, /['"`]/)).toEqual([]);
  });

  it("never raises its voice", () => {
    expect(found(own, /!/)).toEqual([]);
  });

  it("speaks to the team as “jullie”, never as “u”", () => {
    expect(found(own, /\b(u|uw)\b/i)).toEqual([]);
  });

  it("writes PGA, VOG and wijk-GGD as they are written", () => {
    expect(found(texts, /(?<!\{)\b(pga|Pga|vog|Vog)\b(?!\})/)).toEqual([]);
  });

  it("ends every explanation with a sign, so that a screen reader pauses", () => {
    const explanations = texts.filter(
      ({ file, key }) => /^(steps|help|variants)\//.test(file) && /\.(meaning|arranged|pitfall|what)$|^why$/.test(key),
    );
    expect(found(explanations, /[^.?]$/)).toEqual([]);
  });

  it("finishes “klaar als …”: a condition starts with a small letter and ends without a full stop", () => {
    const conditions = texts.filter(
      ({ file, key }) =>
        (/^(help|variants)\//.test(file) && key.endsWith(".doneWhen")) || key === "suggestions.findOutDone",
    );
    expect(conditions.length).toBeGreaterThan(40);
    expect(found(conditions, /^[^\p{Ll}]/u)).toEqual([]);
    expect(found(conditions, /[.!?]$/)).toEqual([]);
  });
});
