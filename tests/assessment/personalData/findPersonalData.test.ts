import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeTexts } from "../../../src/assessment/freeText.ts";
import {
  findPersonalData,
  personalDataIn,
  withoutFindings,
} from "../../../src/assessment/personalData/findPersonalData.ts";
import { readDocument } from "../../../src/storage/document.ts";

function example(file: string) {
  const read = readDocument(readFileSync(new URL(`../../../examples/${file}`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(read.reason);
  return read.document;
}

const found = (text: string) =>
  personalDataIn({ place: ["title"], text }, 2026).map(({ kind, found }) => `${kind}: ${found}`);

describe("in a text", () => {
  test.each([
    ["We spraken mevrouw De Vries over werven", ["name: mevrouw De Vries"]],
    ["dhr. A.B. van der Berg belt", ["name: dhr. A.B. van der Berg"]],
    ["J.P. de Boer is erbij", ["name: J.P. de Boer"]],
    ["Fatima el Amrani start in mei", ["name: Fatima el Amrani"]],
    ["Jan-Willem doet mee", ["name: Jan-Willem"]],
    ["geb. 12-3-78, woont thuis", ["birthDate: 12-3-78"]],
    ["geboren op 1 april 2001", ["birthDate: 1 april 2001"]],
    ["hij is van 12-03-1978", ["birthDate: 12-03-1978"]],
    ["zij is van 1978-03-12", ["birthDate: 1978-03-12"]],
    ["op 12-03-2016, tien jaar terug", ["birthDate: 12-03-2016"]],
    ["Vraag mevrouw de Boer", ["name: mevrouw de Boer"]],
    ["Jan-Zwaan doet mee", ["name: Jan-Zwaan"]],
    ["123456782 en 06-12345678", ["bsn: 123456782", "phone: 06-12345678"]],
    ["jan@voorbeeld.nl", ["email: jan@voorbeeld.nl"]],
  ])("“%s” is marked", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "De wethouder Zorg en de burgemeester doen mee",
    "Klaar voor 1 juni 2026, besproken op 12-03-2026",
    "Gemeente Voorbeeldstad en GGZ Midden beginnen klein",
    "Wie doet wat? Team Toegang maakt een plan van € 12.500",
    "Nog niet geregeld. We vragen het in maart aan HR",
    "Sinds 2009 werken we zo",
    "Afgesproken op 12-3-24 en 12-03-2017",
    "We vragen het aan mevrouw de directeur",
  ])("“%s” is left alone", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("stretches never overlap, and each says the words that stand there", () => {
    const parts = fc.constantFrom(
      "Jan de Boer ",
      "jan@voorbeeld.nl ",
      "111222333",
      "06-12345678",
      "mevrouw ",
      "1234 AB ",
      "geb. 1-1-1980",
      "é😀",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: "binary" }))), (texts) => {
        const text = texts.join("");
        const findings = personalDataIn({ place: [], text }, 2026);
        let end = 0;
        for (const { from, to, found: words } of findings) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(words).toBe(text.slice(from, to));
          end = to;
        }
      }),
    );
  });
});

describe("in a document", () => {
  test.each(["01-net-begonnen.json", "02-halverwege.json", "03-klaar-om-te-starten.json", "04-met-werkbladen.json"])(
    "the example %s has nothing that points at a person",
    (file) => {
      expect(findPersonalData(example(file)).map(({ kind, found: words }) => `${kind}: ${words}`)).toEqual([]);
    },
  );

  test("every text that people typed is looked at", () => {
    const document = example("04-met-werkbladen.json");
    const places = freeTexts(document).map(({ place }) => place.join("."));
    expect(places).toEqual(expect.arrayContaining(["title", "organisation", "rounds.0.label", "actions.0.what"]));
    expect(places.some((place) => place.startsWith("worksheets."))).toBe(true);
    expect(places.some((place) => /answers\..+\.note$/.test(place))).toBe(true);
    expect(places.some((place) => /(^|\.)(id|format|variant|due|priority|updated)$/.test(place))).toBe(false);
  });

  test("leaving findings out takes their words and nothing else", () => {
    const document = { ...example("02-halverwege.json"), title: "Sessie met Jan de Boer en 06-12345678, samen" };
    const findings = findPersonalData(document);
    const copy = withoutFindings(document, findings, "[weggelaten]");
    expect(copy).toEqual({ ...document, title: "Sessie met [weggelaten] en [weggelaten], samen" });
    expect(findPersonalData(copy)).toEqual([]);
  });
});
