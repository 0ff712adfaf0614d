import type { DraaiboekPhase } from "../../../assessment/draaiboek.ts";
import { draaiboekPhases, timetable } from "../../../assessment/draaiboek.ts";
import type { Handout, ScriptPart } from "../../../report/handout/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { runningHead } from "../runningHead.ts";
import { a4 } from "../sheet.ts";
import { writeTable } from "../table.ts";
import { handoutProperties } from "./handoutProperties.ts";
import { scriptLines } from "./scriptLines.ts";
import { lineRows } from "./worksheetsDocument.ts";

/** How long a werksessie may take, in minutes; the parts of the script name the times of `usual`. */
const lengths = [90, 120, 150, 180] as const;
const usual = 150;

/** The script for whoever leads the werksessie, with its times. */
export function draaiboekDocument(handout: Handout, t: Translate): PaperDocument {
  const properties = handoutProperties(handout, t, "draaiboek");
  return {
    page: a4,
    properties,
    t,
    sections: [
      (desk) => writeStart(desk, handout),
      ...draaiboekPhases.map((phase) => (desk: Desk) => writePhase(desk, handout, phase)),
    ],
    margins: runningHead({ name: properties.title, madeOn: handout.madeOn, cover: false }),
  };
}

function timesOf({ script, steps }: Handout, length: number) {
  return timetable(script, (step) => steps.find(({ id }) => id === step)?.questions.length ?? 0, length);
}

/** What it is for, and when each part begins in a werksessie of each length. */
function writeStart(desk: Desk, handout: Handout): void {
  const { sheet, flow, t } = desk;
  flow.add([
    ...heading(sheet, 1, t("handout.titles.draaiboek"), 0),
    ...paragraph(sheet, handout.intro, { style: "lead", before: 4 }),
    ...paragraph(sheet, t("handout.script.values"), { before: 8 }),
    ...heading(sheet, 2, t("handout.script.times"), 20),
    ...paragraph(sheet, t("handout.script.timesAbout"), { before: 2 }),
  ]);
  const tables = lengths.map((length) => timesOf(handout, length));
  const columns = [
    { header: t("handout.script.part"), share: 0.44, heads: true },
    ...lengths.map((length) => ({ header: t("handout.script.minutes", { minutes: length }), share: 0.14 })),
  ];
  const longest = tables.at(-1) ?? [];
  const rows = longest.map(({ part }, index) => {
    const nth = longest.slice(0, index).filter((one) => one.part === part).length;
    const times = tables.map((table) => {
      const timed = table.filter((one) => one.part === part)[nth];
      return timed === undefined ? "–" : t("handout.script.at", { at: clock(timed.from), minutes: timed.minutes });
    });
    return [titleOf(handout, part), ...times].map((text) => [{ text }]);
  });
  writeTable(sheet, flow, columns, rows);
}

/** "1:05" for 65 minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function titleOf({ script }: Handout, id: string): string {
  const part = script.find((one) => one.id === id);
  return part?.step === undefined ? (part?.title ?? "") : `${part.step}. ${part.title}`;
}

function writePhase(desk: Desk, handout: Handout, phase: DraaiboekPhase): void {
  const { sheet, flow } = desk;
  flow.newPage();
  flow.add(heading(sheet, 1, handout.phases[phase], 0));
  const times = timesOf(handout, usual);
  for (const part of handout.script.filter((one) => one.phase === phase)) {
    writePart(desk, handout, part, times.find((one) => one.part === part.id)?.minutes);
  }
}

function writePart(desk: Desk, handout: Handout, part: ScriptPart, minutes: number | undefined): void {
  const { sheet, flow, t } = desk;
  const step = handout.steps.find(({ id }) => id === part.step);
  const time = minutes === undefined ? [] : [t("handout.script.usual", { minutes, length: usual })];
  flow.need(step === undefined ? 130 : 240);
  flow.add([
    ...heading(sheet, 2, titleOf(handout, part.id), 22),
    ...time.flatMap((text) => withNext(paragraph(sheet, text, { style: "small", before: 0 }))),
    ...withNext(
      paragraph(sheet, [{ text: t("handout.script.aim"), weight: "bold" }, { text: part.aim }], { before: 3 }),
    ),
  ]);
  flow.add(scriptLines(desk, part, handout.lineKinds));
  if (step === undefined) return;
  const questions = step.questions.map(({ id, title, critical }) => ({
    text: [
      { text: id, weight: "bold" as const, colour: "strong" as const },
      { text: title },
      ...(critical ? [{ text: t("steps.critical"), colour: "soft" as const }] : []),
    ],
  }));
  const titled = (key: string) =>
    withNext(paragraph(sheet, t(key), { style: "heading3", part: { role: "heading3" }, before: 10 }));
  flow.add(
    together([
      ...titled("handout.script.openers"),
      ...list(
        sheet,
        step.openers.map((text) => ({ text })),
        { before: 2 },
      ),
    ]),
  );
  flow.add(together([...titled("handout.script.questions"), ...list(sheet, questions, { before: 2 })]));
  flow.add(together([...titled("handout.script.notes"), ...lineRows(sheet, 3)]));
}
