import { describe, expect, it } from "vitest";
import type { RandvoorwaardenLevel } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { textsOf } from "../support/locales.ts";
import { boardContent } from "../support/sampleContent.ts";

/*
 * The instrument: the paper board "kansen ontdekken" and its checklist "Klaar om te starten?". These words are the board's own and
 * are shown as they stand; whoever changes one of them changes the instrument, and changes it here too.
 */

const o: RandvoorwaardenLevel = "organisatie";
const s: RandvoorwaardenLevel = "samenwerking";
const b: RandvoorwaardenLevel = "borging";

/** id · prompt on the board · critical · level of randvoorwaarden */
type BoardQuestion = readonly [string, string, "K" | "", RandvoorwaardenLevel];

interface BoardStep {
  id: string;
  item: string;
  title: string;
  invitation: string;
  questions: readonly BoardQuestion[];
}

const board: readonly BoardStep[] = [
  {
    id: "1",
    item: "1",
    title: "Wat weten we over ervaringsdeskundigheid?",
    invitation: "Informeer jezelf en je ketenpartners",
    questions: [
      ["1a", "Wat is het precies?", "", o],
      ["1b", "Welke ervaringen zijn er al binnen de PGA?", "", o],
    ],
  },
  {
    id: "2",
    item: "1",
    title: "Waarom willen we dit?",
    invitation: "Onderzoek gezamenlijk",
    questions: [
      ["2a", "Waarom willen we ervaringsdeskundigen betrekken?", "K", o],
      ["2b", "Wat voegen zij toe aan het PGA-team?", "", o],
      ["2c", "Wat hebben wij samen te leren om dit aan te gaan?", "", o],
      ["2d", "Is er draagvlak bij collega’s, managers en onze eigen burgemeester?", "K", o],
    ],
  },
  {
    id: "3",
    item: "2",
    title: "Draagvlak organiseren, laat collega’s, ketenpartners, managers, bestuurders meedenken",
    invitation: "Wat gaat de ervaringsdeskundige doen?",
    questions: [
      ["3a", "Wat gaat de ervaringsdeskundige doen?", "K", s],
      ["3b", "Voor welke doelgroep(en)?", "K", s],
      ["3c", "Wat moet hij/zij dan kunnen in deze rol?", "", s],
    ],
  },
  {
    id: "4",
    item: "3",
    title: "Wie zoeken we?",
    invitation: "Stel een profiel op",
    questions: [
      ["4a", "Relevante ervaring (bijv. detentie, verslaving, zorgmijding)", "K", s],
      ["4b", "Opleiding tot ervaringsdeskundige", "", s],
      ["4c", "Hoe werven we hen?", "K", s],
      ["4d", "Hoe gaan we om met VOG-eisen?", "K", s],
    ],
  },
  {
    id: "5",
    item: "4",
    title: "Voorbereiding & Begeleiding",
    invitation: "Regel vooraf",
    questions: [
      ["5a", "Een aanspreekpunt binnen het team", "K", s],
      ["5b", "Intervisie of reflectiemomenten", "K", s],
    ],
  },
  {
    id: "6",
    item: "5",
    title: "Praktische Afspraken",
    invitation: "Zorg voor duidelijke randvoorwaarden",
    questions: [
      ["6a", "Werkplek en toegang tot informatie/dossiers", "K", s],
      ["6b", "Vergoeding en onkosten", "K", s],
      ["6c", "Aansluiten bij relevante overleggen in een gelijkwaardige positie", "K", s],
    ],
  },
  {
    id: "7",
    item: "6",
    title: "Communicatie",
    invitation: "Leg helder uit aan cliënten, collega’s en ketenpartners",
    questions: [
      ["7a", "Wat doet een ervaringsdeskundige (bijv. infographic voor inwoners/cliënten)?", "K", o],
      ["7b", "Hoe blijft iedereen op de hoogte en hoe delen we opbrengsten en inzichten?", "", s],
    ],
  },
  {
    id: "8",
    item: "7",
    title: "Effectmeting",
    invitation: "Maak zichtbaar wat het oplevert",
    questions: [
      ["8a", "Feedback van ervaringsdeskundigen, cliënten en team", "", b],
      ["8b", "Verhalen verzamelen", "", b],
      ["8c", "Momenten voor gezamenlijke evaluatie inplannen", "K", b],
    ],
  },
];

const checklist = {
  "1": "Doel en meerwaarde helder",
  "2": "Rol en grenzen afgebakend",
  "3": "Profiel en werving geregeld",
  "4": "Begeleiding en ondersteuning geborgd",
  "5": "Praktische zaken afgestemd",
  "6": "Communicatie voorbereid",
  "7": "Evaluatie ingepland",
};

/** The Dutch text of a key, with the names of the PGA filled in as the app does. */
function dutch(file: string, key: string): string {
  const text = textsOf("nl", file).find((found) => found.key === key)?.text;
  if (text === undefined) throw new Error(`No words: add “${key}” to locales/nl/${file}.json`);
  return text.replaceAll("{{field}}", dutchField).replaceAll("{{team}}", dutchTeam);
}
const variant = textsOf("nl", "variants/pga");
const dutchField = variant.find(({ key }) => key === "field")?.text ?? "";
const dutchTeam = variant.find(({ key }) => key === "team")?.text ?? "";

describe("the board of the PGA", () => {
  it("has its eight steps, each with the item of the checklist that it feeds", () => {
    expect(boardContent.steps.map(({ id, item }) => [id, item])).toEqual(board.map(({ id, item }) => [id, item]));
  });

  it("has its 23 questions, in the order of the board", () => {
    const ids = board.flatMap(({ questions }) => questions.map(([id]) => id));
    expect(ids).toHaveLength(23);
    const printed = questionsOf(boardContent).filter(({ board: isPrinted }) => isPrinted);
    expect(printed.map(({ id }) => id)).toEqual(ids);
  });

  it.each(board)("step $id: “$title”, as it stands on paper", ({ id, title, invitation }) => {
    expect(dutch(`steps/${id}`, "title")).toBe(title);
    expect(dutch(`steps/${id}`, "invitation")).toBe(invitation);
  });

  it.each(board.flatMap(({ id, item, questions }) => questions.map((question) => [...question, id, item] as const)))(
    "question %s: “%s” %s, of the level %s",
    (id, prompt, critical, level, step, item) => {
      expect(dutch(`steps/${step}`, `questions.${id}.title`)).toBe(prompt);
      const question = questionsOf(boardContent).find((one) => one.id === id);
      expect(question).toMatchObject({ step, item, level, critical: critical === "K", board: true });
    },
  );

  it("has the heading, the question, the invitation and the gate of the paper", () => {
    expect(dutch("board", "heading")).toBe("kansen ontdekken");
    expect(dutch("board", "question")).toBe("Wil je aan de slag met ervaringsdeskundigheid binnen de PGA?");
    expect(dutch("board", "invitation")).toBe(
      "Pak een pen en ontdek samen met je team waar jullie staan én waar nog kansen liggen!",
    );
    expect(dutch("board", "gate")).toBe("Klaar om te starten?");
  });

  it.each(Object.entries(checklist))("item %s of the checklist: “%s”", (item, title) => {
    expect(boardContent.items).toContain(item);
    expect(dutch("board", `items.${item}.title`)).toBe(title);
  });

  it("has no other items, and every item is fed by a critical question", () => {
    expect(boardContent.items).toEqual(Object.keys(checklist));
    for (const item of boardContent.items) {
      const feeding = questionsOf(boardContent).filter((question) => question.item === item);
      expect(
        feeding.some(({ critical }) => critical),
        `item ${item}`,
      ).toBe(true);
    }
  });
});
