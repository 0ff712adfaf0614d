import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { makePdf } from "../../src/export/pdf/makePdf.ts";
import { planDocument } from "../../src/export/pdf/plan/planDocument.ts";
import { createWords } from "../../src/i18n/createWords.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { blankSession } from "./journey.ts";
import { reportOf } from "./reports.ts";

const report = await reportOf(blankSession());
const words = await createWords("nl", ["export"]);

/** A PDF of one empty page that carries the text of a session inside, put there as the plan does. */
export async function onePageWith(session: string): Promise<Uint8Array> {
  const { page, properties, t } = planDocument(report, (key, values) => words.t(`export:${key}`, values), session);
  return (await makePdf({ page, properties, t, sections: [] }, paper, pdfFonts)).bytes;
}
