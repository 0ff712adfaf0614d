import type { Answers, Assessment, Language } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import { sources } from "../../src/content/sources.ts";
import { worksheets } from "../../src/content/worksheets/index.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { buildReport } from "../../src/report/build.ts";
import { contentNamespaces } from "../../src/report/keys.ts";
import type { Report } from "../../src/report/model.ts";
import { worksheetNamespaces } from "../../src/report/worksheets.ts";

/*
 * Reports of sessions: one well under way, one with nothing filled in, one with texts meant to break a file, one of a hundred pages.
 */

const session: Assessment = {
  format: "kansenwijzer",
  version: 4,
  id: "sample",
  title: "Werksessie voorjaar",
  organisation: "Gemeente Voorbeeldstad",
  variant: "pga",
  depth: "bord",
  language: "nl",
  created: "2026-03-12T09:00:00Z",
  updated: "2026-03-12T11:40:00Z",
  rounds: [
    {
      id: "r1",
      label: "Nulmeting",
      date: "2026-03-12",
      participants: [],
      contributions: [],
      hands: {},
      answers: {},
      minority: {},
      checklist: {},
    },
  ],
  actions: [],
  worksheets: {},
  werksessie: { breaks: [], aside: [], story: {}, marks: [] },
  log: [],
};

const answers: Answers = {
  "1a": { level: 3, note: "Uitleg van een halve bladzijde is klaar. Een ervaringsdeskundige heeft meegeschreven." },
  "1b": { level: 2 },
  "2a": { level: 3 },
  "2b": { level: 2, note: "Drie momenten genoemd: het eerste huisbezoek, het casusoverleg en de nazorg." },
  "2c": { level: 2 },
  "2d": {
    level: 3,
    note: "De burgemeester staat erachter en heeft dat in het college gezegd.\nManagers hebben tijd vrijgemaakt. De collega’s van de Sociale Basis spreken we in april.",
  },
  "3a": { level: 3 },
  "3b": { level: 2, note: "Alleen inwoners, of ook meedenken over beleid? Hierover verschillen we nog van mening." },
  "3c": { level: 2 },
  "4a": { level: 2 },
  "4b": { na: "We kiezen bewust voor leren tijdens het werk; een opleiding vragen we later." },
  "4c": { level: 1 },
  "4d": { unknown: true, note: "Navragen bij personeelszaken en bij de politie." },
  "5a": { level: 2 },
  "5b": { level: 0, note: "Intervisie is er voor het team, nog niet voor een nieuwe collega." },
  "5c": { level: 1 },
  "6a": { unknown: true },
  "6b": { level: 1 },
  "7a": { level: 2 },
  "7b": { level: 1 },
};

const actions: Assessment["actions"] = [
  {
    id: "a1",
    question: "3c",
    what: "Leg het plan voor aan de burgemeester en spreek af wie er bestuurlijk voor staat.",
    owner: "Projectleider",
    due: "2026-04-02",
    priority: "hoog",
    doneWhen: "de burgemeester achter het plan staat en dat in een verslag staat",
    done: false,
  },
  {
    id: "a2",
    question: "3b",
    what: "Kies met het team één rol om mee te beginnen.",
    owner: "Hele team, met ervaringsdeskundige",
    due: "2026-04-16",
    priority: "hoog",
    doneWhen: "op papier staat wat wel en wat niet bij de rol hoort",
    done: false,
  },
  {
    id: "a3",
    question: "4d",
    what: "Vraag bij personeelszaken na voor welke taken een VOG nodig is.",
    owner: "Personeelszaken",
    due: "2026-03-26",
    priority: "middel",
    doneWhen: "per taak op papier staat wie een VOG eist en waarom",
    done: true,
  },
  {
    id: "a4",
    question: "5b",
    what: "Nodig iemand uit die intervisie met ervaringsdeskundigen begeleidt.",
    done: false,
  },
  ...["5c", "6a", "6b", "7a", "1b", "4c", "2b", "2c", "5a"].map((question, index) => ({
    id: `b${index}`,
    question,
    what: `Werk vraag ${question} uit in een korte afspraak van een halve bladzijde, en laat een ervaringsdeskundige meelezen.`,
    owner: index % 2 === 0 ? "Teamcoördinator" : "Beleidsadviseur Zorg en Veiligheid",
    due: `2026-05-${String(index + 10)}`,
    priority: index % 3 === 0 ? ("middel" as const) : ("laag" as const),
    doneWhen: "de afspraak bij iedereen bekend is en in de teammap staat",
    done: false,
  })),
];

const ticks = { "1": true, "2": true, "3": false, "4": false, "5": false };

async function reportOf(assessment: Assessment, language: Language): Promise<Report> {
  const composed = composeContent("pga", "bord");
  if (!composed.ok) throw new Error(composed.reason);
  const { content } = composed;
  const namespaces = [
    "rules",
    "report",
    ...contentNamespaces(content.variant, content.steps),
    ...worksheetNamespaces(assessment, worksheets),
  ];
  const words = await createWords(language, namespaces);
  return buildReport({ content, assessment, sources, worksheets, words, today: "2026-03-13" });
}

function withRound(changes: Partial<Assessment>, round: Partial<Assessment["rounds"][0]>): Assessment {
  return { ...session, ...changes, rounds: [{ ...session.rounds[0], ...round }] };
}

/** A session well under way: answers of every kind, notes, contradictions and actions over two pages. */
export function sampleReport(language: Language = "nl"): Promise<Report> {
  return reportOf(withRound({ actions }, { answers, checklist: ticks }), language);
}

/** A session of which nothing was filled in, not even its title. */
export function emptyReport(language: Language = "nl"): Promise<Report> {
  return reportOf(withRound({ title: "", organisation: "" }, {}), language);
}

/** Names as people have them; each has to come out of the file as it went in. */
export const names = {
  turkish: "Işıl Öğretmen-Şahin",
  polish: "Łucja Święcińska-Żółć",
  ukrainian: "Ґалина Їжакевич-Є",
  greek: "Ελένη",
};

/** A word that no line can hold, and a text that fills pages. */
export const longWord = "woord".repeat(2000);
export const longNote = Array.from({ length: 300 }, (_, index) => `Afspraak ${index} staat hier voluit.`).join(" ");

/** A session in which every text tries to break the file. */
export function hostileReport(): Promise<Report> {
  const hostile: Answers = {
    "1a": { level: 1, note: longWord },
    "1b": { level: 2, note: "voor\tna de tab, \u0007bel en \u000Bverticaal" },
    "2a": { level: 0, note: "Blij 😀, samen 👩🏽‍🦱 en vlag 🇳🇱, en 中 ook" },
    "2b": { level: 1, note: "Rechts \u202Enaar links\u202C en \u200Bnul\u00ADbreed" },
    "2c": { level: 1, note: "Half \uD83D paar" },
    "2d": { level: 1, note: "<script>alert(1)</script> (haakjes) \\ \\) ) Tj ET endstream endobj" },
    "3a": { level: 1, note: `=cmd()|' /C calc'!A0 {{count}} $t(brand)` },
    "3b": { unknown: true, note: `${names.turkish}, ${names.polish}, ${names.ukrainian}, ${names.greek}` },
    "3c": { na: "regel een\r\nregel twee\u2028regel drie\n\n\n\n\nregel vier" },
    "4a": { level: 2, note: longNote },
  };
  const owners = Object.values(names);
  const hostileActions = owners.map((owner, index) => ({
    id: `h${index}`,
    question: "2a",
    what: index === 0 ? longNote : index === 1 ? longWord : `Actie van ${owner} → klaar ✓`,
    owner,
    doneWhen: "/JavaScript (app.alert\\(1\\)) /Launch /URI",
    done: index === 2,
  }));
  const title = `${names.ukrainian} /JS (x) {{page}} $t(brand) 😀`;
  return reportOf(
    withRound(
      { title, organisation: `Gemeente\t"Test" <b>&amp;\u202E\uD800`, actions: hostileActions },
      { answers: hostile },
    ),
    "nl",
  );
}

/** A report whose notes are so long, and so hostile, that its plan has more than a hundred pages. */
export async function hundredPageReport(): Promise<Report> {
  const report = await hostileReport();
  const steps = report.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => ({
      ...question,
      answer: {
        ...question.answer,
        note: `${question.answer.note ?? ""}\n${longNote} ${names.ukrainian} \u00AD😀 ${longNote}`,
      },
    })),
  }));
  return { ...report, steps };
}
