import { shownVoicesAt } from "../assessment/consensusShown.ts";
import type { Assessment, GroundedContent, Language } from "../assessment/model.ts";
import { currentRound, questionsOf } from "../assessment/model.ts";
import { planOfSession } from "../assessment/sessionPlan.ts";
import { seenAfter } from "../assessment/veil.ts";
import { draaiboek } from "../content/draaiboek/index.ts";
import { sources } from "../content/sources.ts";
import { worksheets } from "../content/worksheets/index.ts";
import type { FormatId } from "../export/formats.ts";
import { isHandout } from "../export/pdf/handouts/meta.ts";
import { exporters } from "../export/registry.ts";
import { createWords } from "../i18n/createWords.ts";
import { buildReport } from "../report/build.ts";
import { buildHandout, handoutNamespaces } from "../report/handout/build.ts";
import type { Handout } from "../report/handout/model.ts";
import { contentNamespaces } from "../report/keys.ts";
import { worksheetNamespaces } from "../report/worksheets.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import { paper } from "../theme/kansenwijzer/paper.ts";
import type { Done, Refusal } from "./command.ts";
import { pdfFonts } from "./pdfFonts.ts";
import { planTold, readSession } from "./session.ts";
import { destinationOf, writeWhole } from "./writeWhole.ts";

/** Writes a file of a session, in the language that was asked for or else that of the session; whole or not at all. */
export async function makeFile(
  format: FormatId,
  file: string,
  out: string,
  language: Language | undefined,
): Promise<Done | Refusal> {
  const session = await readSession(file);
  if (!session.ok) return session;
  const destination = await destinationOf(out, file);
  if (!destination.ok) return destination;
  const { content, document: assessment } = session;
  const words = await createWords(language ?? assessment.language, [
    ...contentNamespaces(content.variant, content.steps),
    ...worksheetNamespaces(assessment, worksheets),
    "rules",
    "report",
    "export",
  ]);
  const report = buildReport({ content, assessment, sources, worksheets, words, today: today() });
  const exporter = await exporters[format]();
  const { bytes, replaced } = await exporter({
    report,
    session: writeDocument(assessment),
    handout: isHandout(format) ? await handoutOf(content, assessment, words.language) : undefined,
    t: (key, values) => words.t(`export:${key}`, values),
    theme: paper,
    fonts: pdfFonts,
    options: {},
    onProgress: () => {},
  });
  const written = await writeWhole(out, destination, bytes);
  return written.ok ? { ok: true, replaced, warnings: planTold(file, session) } : written;
}

async function handoutOf(content: GroundedContent, session: Assessment, language: Language): Promise<Handout> {
  const words = await createWords(language, handoutNamespaces(content, worksheets));
  const round = currentRound(session);
  const questions = questionsOf(content).map(({ id }) => id);
  // A terminal remembers nothing of what was shown before: it looks for the first time.
  const voices = shownVoicesAt(round, questions, seenAfter(new Map(), round, questions));
  const plan = planOfSession(content, session, voices);
  return buildHandout({ content, worksheets, draaiboek, plan, words, today: today() });
}

/** The day on the clock of this computer, "YYYY-MM-DD". The Swedish way of writing a date is that of ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
