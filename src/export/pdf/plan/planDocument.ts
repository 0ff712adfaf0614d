import type { Report } from "../../../report/model.ts";
import type { ReportDesk, Translate } from "../desk.ts";
import { creationDate, fileId } from "../identity.ts";
import type { PaperDocument } from "../paperDocument.ts";
import { runningHead } from "../runningHead.ts";
import { a4 } from "../sheet.ts";
import type { Attachment } from "../tagging/attachment.ts";
import { writeActions } from "./actions.ts";
import { titleOf, writeCover } from "./cover.ts";
import { writeDates } from "./dates.ts";
import { writeGate } from "./gate.ts";
import { writeMethod } from "./method.ts";
import { writeOpenQuestions } from "./openQuestions.ts";
import { writeOwnOrganisation } from "./ownOrganisation.ts";
import { writePath } from "./path.ts";
import { writeScores } from "./scores.ts";
import { writeSources } from "./sources.ts";
import { writeSteps } from "./steps.ts";
import { writeSummary } from "./summary.ts";
import { writeVoices } from "./voices.ts";
import { writeWorksheets } from "./worksheets.ts";

/** The plan in the order in which it is read. */
const sections: readonly ((desk: ReportDesk) => void)[] = [
  writeCover,
  writeSummary,
  writeGate,
  writePath,
  writeActions,
  writeDates,
  writeWorksheets,
  writeSteps,
  writeScores,
  writeOpenQuestions,
  writeVoices,
  writeMethod,
  writeSources,
  writeOwnOrganisation,
];

/**
 * The plan of a report: A4 upright, with a cover. `t` has the words of `locales/<lang>/export.json` in the language of the report;
 * `session` is the text of the session file, where that travels inside.
 */
export function planDocument(report: Report, t: Translate, session?: string): PaperDocument {
  const name = [titleOf(report.title, t), report.organisation].filter((part) => part.trim() !== "").join(", ");
  return {
    page: a4,
    properties: {
      title: t("document.title", { name }),
      author: report.organisation,
      subject: t("document.subject"),
      language: report.language,
      id: fileId([report, session ?? null]),
      created: creationDate(report.madeOnDate),
      ...(session === undefined ? {} : { attachment: sessionInside(session, t) }),
    },
    t,
    sections: sections.map((write) => (desk) => write({ ...desk, report })),
    margins: runningHead({ name, madeOn: report.madeOn, cover: true }),
  };
}

function sessionInside(session: string, t: Translate): Attachment {
  return {
    name: `${t("attachment.name")}.json`,
    mimeType: "application/json",
    description: t("attachment.description"),
    bytes: new TextEncoder().encode(session),
  };
}
