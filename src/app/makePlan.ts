import { proxy, wrap } from "comlink";
import type { PdfProgress, RenderedPdf } from "../export/pdf/paperDocument.ts";
import type { Report } from "../report/model.ts";
import type { PlanMaker } from "./plan.worker.ts";

/** The plan as bytes with the characters that were replaced, or why there is none. */
export type MadePlan = ({ ok: true } & RenderedPdf) | { ok: false; reason: "cancelled" | "failed" };

export interface MakePlanOptions {
  onProgress?: (progress: PdfProgress) => void;
  signal?: AbortSignal;
}

/** Makes the plan of a report in a worker of its own, which ends in every case. Never rejects. */
export async function makePlan(report: Report, { onProgress, signal }: MakePlanOptions = {}): Promise<MadePlan> {
  if (signal?.aborted === true) return { ok: false, reason: "cancelled" };
  let worker: Worker | undefined;
  let stop: (() => void) | undefined;
  try {
    const started = new Worker(new URL("./plan.worker.ts", import.meta.url), { type: "module" });
    worker = started;
    const ended = new Promise<MadePlan>((resolve) => {
      stop = () => resolve({ ok: false, reason: "cancelled" });
      signal?.addEventListener("abort", stop);
      started.addEventListener("error", () => resolve({ ok: false, reason: "failed" }));
      started.addEventListener("messageerror", () => resolve({ ok: false, reason: "failed" }));
    });
    const told = proxy((progress: PdfProgress) => onProgress?.(progress));
    const made = wrap<PlanMaker>(started)
      .plan(report, told)
      .then((rendered): MadePlan => ({ ok: true, ...rendered }));
    return await Promise.race([made, ended]);
  } catch {
    return { ok: false, reason: "failed" };
  } finally {
    if (stop !== undefined) signal?.removeEventListener("abort", stop);
    worker?.terminate();
  }
}
