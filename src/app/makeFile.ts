import { shownVoicesAt } from "../assessment/consensusShown.ts";
import type { Assessment, Content, Language } from "../assessment/model.ts";
import { currentRound, questionsOf } from "../assessment/model.ts";
import { planOfSession } from "../assessment/sessionPlan.ts";
import { composeContent } from "../content/compose.ts";
import { draaiboek } from "../content/draaiboek/index.ts";
import { sources } from "../content/sources.ts";
import { worksheets } from "../content/worksheets/index.ts";
import { formatOf } from "../export/formats.ts";
import { isHandout } from "../export/pdf/handouts/meta.ts";
import { createWords } from "../i18n/createWords.ts";
import type { ExportAsk } from "../machine/model.ts";
import { buildReport } from "../report/build.ts";
import { buildHandout, handoutNamespaces } from "../report/handout/build.ts";
import type { Handout } from "../report/handout/model.ts";
import { contentNamespaces } from "../report/keys.ts";
import type { Report } from "../report/model.ts";
import { worksheetNamespaces } from "../report/worksheets.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import { today } from "./clock.ts";
import type { Tools } from "./effects.ts";
import { endOfName } from "./preparedFile.ts";
import { renderAway } from "./renderAway.ts";
import { saveAs, sessionFileName } from "./saveAs.ts";
import { createSeenShelf } from "./voices/seenShelf.ts";

/** Makes a file of the session, as it is or as it was prepared, and offers it to save; says how far it is, that it is there, or that it failed. */
export async function makeAndSave(
  { send }: Tools,
  whole: Assessment,
  { format: asked, options = {}, prepared }: ExportAsk,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  const format = formatOf(asked);
  const session = prepared?.document ?? whole;
  const report = await reportOf(session, language);
  const handout = isHandout(asked) ? await handoutOf(session, language) : undefined;
  if (signal.aborted) return;
  if (format === undefined || report === undefined) {
    send({ type: "export.failed" });
    return;
  }
  const made = await renderAway(format.id, report, {
    options,
    handout,
    session: writeDocument(session),
    signal,
    onProgress: (progress) => send({ type: "export.progressed", progress }),
  });
  if (made.ok) {
    const { t } = await createWords(language, ["export"]);
    const end = `-${t(`export:file.${format.id}`)}${await endOfName(prepared, language)}`;
    saveAs(sessionFileName(session, format.extension, end), [made.bytes], format.mimeType);
    send({ type: "export.made", replaced: made.replaced });
  } else if (made.reason === "failed") {
    send({ type: "export.failed" });
  }
}

/** What paper needs of a session; undefined when this version lacks its questions. */
async function handoutOf(session: Assessment, language: Language): Promise<Handout | undefined> {
  const composed = composeContent(session.variant, session.depth, session.overlay);
  if (!composed.ok) return undefined;
  const { content } = composed;
  const words = await createWords(language, handoutNamespaces(content, worksheets));
  const plan = planOfSession(content, session, await shownIn(session, content));
  return buildHandout({ content, worksheets, draaiboek, plan, words, today: today() });
}

const shelf = createSeenShelf();

/** What may be shown of the voices, as on the screens: what is made of it is a way to look as well. */
async function shownIn(session: Assessment, content: Content): Promise<ReturnType<typeof shownVoicesAt>> {
  const round = currentRound(session);
  const shown = shelf(session.id, round.id);
  if (round.contributions.length > 0) await shown.look(round, content);
  const questions = questionsOf(content).map(({ id }) => id);
  return shownVoicesAt(round, questions, shown.current());
}

/** The report of a session today; undefined when this version lacks its questions. */
async function reportOf(session: Assessment, language: Language): Promise<Report | undefined> {
  const composed = composeContent(session.variant, session.depth, session.overlay);
  if (!composed.ok) return undefined;
  const { content } = composed;
  const words = await createWords(language, [
    "rules",
    "report",
    ...contentNamespaces(content.variant, content.steps),
    ...worksheetNamespaces(session, worksheets),
  ]);
  return buildReport({ content, assessment: session, sources, worksheets, words, today: today() });
}
