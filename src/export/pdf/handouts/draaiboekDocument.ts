import type { DraaiboekPhase } from "../../../assessment/draaiboek.ts";
import { draaiboekPhases } from "../../../assessment/draaiboek.ts";
import type { Handout, HandoutStretch, ScriptPart } from "../../../report/handout/model.ts";
import { heading, list, paragraph, together, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { runningHead } from "../runningHead.ts";
import { a4 } from "../sheet.ts";
import { writeTable } from "../table.ts";
import { handoutProperties } from "./handoutProperties.ts";
import { scriptLines } from "./scriptLines.ts";
import { lineRows } from "./worksheetsDocument.ts";

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

/** What it is for, and when each part begins in the programme of this session. */
function writeStart(desk: Desk, handout: Handout): void {
  const { sheet, flow, t } = desk;
  const { minutes, length, stretches, later } = handout.programme;
  flow.add([
    ...heading(sheet, 1, t("handout.titles.draaiboek"), 0),
    ...paragraph(sheet, handout.intro, { style: "lead", before: 4 }),
    ...paragraph(sheet, t("handout.script.values"), { before: 8 }),
    ...heading(sheet, 2, t("handout.script.times"), 20),
    ...paragraph(sheet, t("handout.script.timesAbout", { minutes, length }), { before: 2 }),
  ]);
  const columns = [
    { header: t("handout.script.begins"), share: 0.12 },
    { header: t("handout.script.part"), share: 0.4, heads: true },
    { header: t("handout.script.asked"), share: 0.34 },
    { header: t("handout.script.takes"), share: 0.14 },
  ];
  const rows = stretches.map((one) => [
    [{ text: clock(one.from) }],
    [{ text: one.title }],
    [{ text: asked(one) }],
    [{ text: t("handout.script.minutes", { minutes: one.minutes }) }],
  ]);
  writeTable(sheet, flow, columns, rows);
  if (later.length === 0) return;
  flow.add(paragraph(sheet, t("handout.script.later", { questions: later.join(", ") }), { before: 10 }));
}

/** "2a (10), 2b (2)"; a dash where nothing is asked. */
function asked({ questions }: HandoutStretch): string {
  if (questions.length === 0) return "–";
  return questions.map(({ id, minutes }) => (minutes === undefined ? id : `${id} (${minutes})`)).join(", ");
}

/** "1:05" for 65 minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function titleOf(part: ScriptPart): string {
  return part.step === undefined ? part.title : `${part.step}. ${part.title}`;
}

function writePhase(desk: Desk, handout: Handout, phase: DraaiboekPhase): void {
  const { sheet, flow } = desk;
  flow.newPage();
  flow.add(heading(sheet, 1, handout.phases[phase], 0));
  for (const part of inOrder(handout).filter((one) => one.phase === phase)) writePart(desk, handout, part);
}

/** The script in the order of the programme; what has no time in it stands where it is in the script, behind what comes before it there. */
function inOrder({ script, programme }: Handout): readonly ScriptPart[] {
  const placeOf = ({ id }: ScriptPart) => programme.stretches.findIndex(({ part }) => part === id);
  const timed = script.filter((part) => placeOf(part) >= 0).sort((one, other) => placeOf(one) - placeOf(other));
  return script
    .filter((part) => placeOf(part) < 0)
    .reduce<readonly ScriptPart[]>((all, part) => {
      const before = script.slice(0, script.indexOf(part)).at(-1);
      const at = before === undefined ? 0 : all.indexOf(before) + 1;
      return all.toSpliced(at, 0, part);
    }, timed);
}

function writePart(desk: Desk, handout: Handout, part: ScriptPart): void {
  const { sheet, flow, t } = desk;
  const step = handout.steps.find(({ id }) => id === part.step);
  const time = handout.programme.stretches
    .filter((one) => one.part === part.id)
    .map(({ from, minutes }) => t("handout.script.when", { at: clock(from), minutes }));
  flow.need(step === undefined ? 130 : 240);
  flow.add([
    ...heading(sheet, 2, titleOf(part), 22),
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
