import type { Assessment, Language } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import { sources } from "../content/sources.ts";
import { worksheets } from "../content/worksheets/index.ts";
import { createWords } from "../i18n/words.ts";
import type { PlanProgress } from "../machine/model.ts";
import { buildReport } from "../report/build.ts";
import { contentNamespaces } from "../report/keys.ts";
import { worksheetNamespaces } from "../report/worksheets.ts";
import { today } from "./clock.ts";
import type { Tools } from "./effects.ts";
import { makePlan } from "./makePlan.ts";
import { fileName, saveAs } from "./saveAs.ts";

export type PlanFile =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; replaced: readonly string[] }
  | { ok: false; reason: "cancelled" | "failed" };

/** Makes the plan of a session as a PDF: the report here, the pages in a worker. */
export async function makePlanFile(
  session: Assessment,
  language: Language,
  options: { signal: AbortSignal; onProgress: (progress: PlanProgress) => void },
): Promise<PlanFile> {
  const composed = composeContent(session.variant, session.depth, session.overlay);
  if (!composed.ok) return { ok: false, reason: "failed" };
  const { content } = composed;
  const words = await createWords(language, [
    "rules",
    "report",
    ...contentNamespaces(content.variant, content.steps),
    ...worksheetNamespaces(session, worksheets),
  ]);
  const report = buildReport({ content, assessment: session, sources, worksheets, words, today: today() });
  return makePlan(report, options);
}

/** Makes the plan and offers it as a file; says how far it is, that it is there, or that it failed. */
export async function makeAndSavePlan(
  { send }: Tools,
  session: Assessment,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  const made = await makePlanFile(session, language, {
    signal,
    onProgress: (progress) => send({ type: "plan.progressed", progress }),
  });
  if (!made.ok) {
    if (made.reason === "failed") send({ type: "plan.failed" });
    return;
  }
  saveAs(fileName(session.title, "pdf"), [made.bytes], "application/pdf");
  send({ type: "plan.made", replaced: made.replaced });
}
