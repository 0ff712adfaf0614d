// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderAway } from "../../src/app/renderAway.ts";
import type { Report } from "../../src/report/model.ts";
import { emptyReport } from "../support/sampleReport.ts";

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  static started: SilentWorker[] = [];
  ended = false;
  constructor() {
    super();
    SilentWorker.started.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

const workers = () => SilentWorker.started.map(({ ended }) => (ended ? "ended" : "running"));

describe("making a file in a worker", () => {
  let report: Report;

  beforeEach(async () => {
    report = await emptyReport();
    SilentWorker.started = [];
    vi.stubGlobal("Worker", SilentWorker);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("a person who stops it gets no file, and the worker ends", async () => {
    const control = new AbortController();
    const made = renderAway("pdf", report, { signal: control.signal });
    expect(workers()).toEqual(["running"]);
    control.abort();
    expect(await made).toEqual({ ok: false, reason: "cancelled" });
    expect(workers()).toEqual(["ended"]);
  });

  test("a file that was stopped before it began starts no worker", async () => {
    expect(await renderAway("pdf", report, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      reason: "cancelled",
    });
    expect(workers()).toEqual([]);
  });

  test("a worker that can't be loaded is a failure with a name, and ends", async () => {
    const made = renderAway("pdf", report);
    SilentWorker.started[0]?.dispatchEvent(new Event("error"));
    expect(await made).toEqual({ ok: false, reason: "failed" });
    expect(workers()).toEqual(["ended"]);
  });

  test("a browser that refuses workers is a failure with a name", async () => {
    vi.stubGlobal("Worker", function refuse(): void {
      throw new Error("refused");
    });
    expect(await renderAway("pdf", report)).toEqual({ ok: false, reason: "failed" });
  });
});
