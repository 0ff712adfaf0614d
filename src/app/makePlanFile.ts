import type { Assessment, Language } from "../assessment/model.ts";
import { composeContent } from "../content/compose.ts";
import { sources } from "../content/sources.ts";
import { createWords } from "../i18n/words.ts";
import type { PlanProgress } from "../machine/model.ts";
import { buildReport } from "../report/build.ts";
import { contentNamespaces } from "../report/keys.ts";
import { today } from "./clock.ts";
import { makePlan } from "./makePlan.ts";

export type PlanFile =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; replaced: readonly string[] }
  | { ok: false; reason: "cancelled" | "failed" };

/** Makes the plan of a session as a PDF: the report here, the pages in a worker. */
export async function makePlanFile(
  session: Assessment,
  language: Language,
  options: { signal: AbortSignal; onProgress: (progress: PlanProgress) => void },
): Promise<PlanFile> {
  const composed = composeContent(session.variant, session.depth);
  if (!composed.ok) return { ok: false, reason: "failed" };
  const { content } = composed;
  const words = await createWords(language, ["rules", "report", ...contentNamespaces(content.variant, content.steps)]);
  const report = buildReport({ content, assessment: session, sources, words, today: today() });
  return makePlan(report, options);
}
