import type { ExportedFile, ExportOptions, ExportProgress } from "../export/exporter.ts";
import type { FormatId } from "../export/formats.ts";
import type { Handout } from "../report/handout/model.ts";
import type { Report } from "../report/model.ts";
import type { Maker } from "./makerAway.ts";
import { startMaker } from "./makerAway.ts";

/** The file, or why there is none. */
export type Rendered = ({ ok: true } & ExportedFile) | { ok: false; reason: "cancelled" | "failed" };

export interface RenderOptions {
  options?: ExportOptions;
  /** What a format for paper is made from. */
  handout?: Handout | undefined;
  /** The text of the session file, for a format that can be opened again. */
  session?: string | undefined;
  onProgress?: (progress: ExportProgress) => void;
  signal?: AbortSignal;
}

/** Makes a file of a report by a maker of its own, which ends in every case. Never rejects. */
export async function renderAway(
  format: FormatId,
  report: Report,
  { options = {}, handout, session, onProgress, signal }: RenderOptions = {},
): Promise<Rendered> {
  if (signal?.aborted === true) return { ok: false, reason: "cancelled" };
  let maker: Maker | undefined;
  let stop: (() => void) | undefined;
  try {
    const started = startMaker();
    maker = started;
    const ended = new Promise<Rendered>((resolve) => {
      stop = () => resolve({ ok: false, reason: "cancelled" });
      signal?.addEventListener("abort", stop);
      started.onFailure(() => resolve({ ok: false, reason: "failed" }));
    });
    const made = started
      .render(format, { report, handout, session }, options, (progress) => onProgress?.(progress))
      .then((rendered): Rendered => ({ ok: true, ...rendered }));
    return await Promise.race([made, ended]);
  } catch {
    return { ok: false, reason: "failed" };
  } finally {
    if (stop !== undefined) signal?.removeEventListener("abort", stop);
    maker?.end();
  }
}
