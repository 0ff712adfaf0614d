import type { Handout } from "../../../report/handout/model.ts";
import { heading, paragraph, withNext } from "../blocks.ts";
import type { Desk, Translate } from "../desk.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { runningHead } from "../runningHead.ts";
import { blankTable } from "./blankTable.ts";
import { handoutProperties } from "./handoutProperties.ts";

/** What somebody may come for, in the order of the form. */
const subjects = ["daytime", "freeTime", "contact", "home", "paperwork", "goingOut", "plans", "other"] as const;

/** The two sides of the form, each with its columns. */
const sides = {
  start: ["subject", "now", "wish", "ofUs", "ofYou", "agreed"],
  later: ["subject", "atStart", "afterThree", "mark", "afterSix", "mark"],
} as const;

/**
 * A form on which clients write their own question, and look back on it after three and six months (`buurt` bijlage 2). It is theirs, and
 * exists on paper alone: nothing of it is ever typed in.
 */
export function clientFormDocument(handout: Handout, t: Translate): PaperDocument {
  const properties = handoutProperties(handout, t, "client-form");
  return {
    page: { format: "a4", orientation: "landscape", margin: { top: 64, right: 44, bottom: 44, left: 44 } },
    properties,
    t,
    sections: (["start", "later"] as const).map((side) => (desk) => writeSide(desk, side)),
    margins: runningHead({ name: properties.title, madeOn: handout.madeOn, cover: false }),
  };
}

function writeSide(desk: Desk, side: keyof typeof sides): void {
  const { sheet, flow, t } = desk;
  const word = (key: string) => t(`handout.clientForm.${key}`);
  flow.newPage();
  flow.add([
    ...heading(sheet, 1, word(`${side}.title`), 0),
    ...paragraph(sheet, word(`${side}.intro`), { before: 2 }),
    ...withNext(paragraph(sheet, word(`${side}.care`), { style: "small", before: 2 })),
    ...blankTable(desk, {
      kind: "table",
      label: "",
      hint: "",
      choices: [],
      columns: sides[side].map((column) => word(`columns.${column}`)),
      rows: subjects.map((subject) => word(`subjects.${subject}`)),
      named: true,
    }),
  ]);
}
