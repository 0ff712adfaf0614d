// @vitest-environment node
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "../../src/app/openFile.ts";
import { pdfFonts } from "../../src/cli/pdfFonts.ts";
import { renderPdf } from "../../src/export/pdf/render.ts";
import { readPlanFile } from "../../src/storage/planFile.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { paper } from "../../src/theme/kansenwijzer/paper.ts";
import { exportWords } from "../export/pdf/readPdf.ts";
import { exampleSession, reportOf } from "../support/reports.ts";
import { cli } from "../support/terminal.ts";

const run = promisify(execFile);
const session = exampleSession("02-halverwege");
const text = writeDocument(session);
const roomy = 10_000_000;

let folder = "";
let pages = 0;
const at = (name: string) => join(folder, name);

async function planOf(name: "02-halverwege" | "03-klaar-om-te-starten"): Promise<Uint8Array> {
  const one = exampleSession(name);
  const words = await exportWords("nl");
  return (await renderPdf(await reportOf(one), words, paper, pdfFonts, undefined, writeDocument(one))).bytes;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansenwijzer-plan-"));
  await writeFile(at("plan.pdf"), await planOf("02-halverwege"));
  await writeFile(at("other.pdf"), await planOf("03-klaar-om-te-starten"));
  pages = Number((await run("qpdf", ["--show-npages", at("plan.pdf")])).stdout);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** The plan after qpdf did this to it. */
async function rewritten(...asked: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  await run("qpdf", [
    ...asked.map((one) => one.replace("PLAN", at("plan.pdf")).replace("OTHER", at("other.pdf"))),
    at("out.pdf"),
  ]);
  return new Uint8Array(await readFile(at("out.pdf")));
}

describe("a plan that another program wrote anew", () => {
  it.each([
    ["as it was", ["PLAN"]],
    ["for the web", ["--linearize", "PLAN"]],
    ["smaller", ["--object-streams=generate", "--recompress-flate", "PLAN"]],
    ["without packing", ["--qdf", "--object-streams=disable", "PLAN"]],
  ])("%s is the same session, and nothing is said", async (_, asked) => {
    const read = await readPlanFile(await rewritten(...asked), roomy);
    // What is written anew may lose the line end at its end.
    expect({ ...read, text: `${read.ok && read.text.trimEnd()}\n` }).toEqual({ ok: true, text });
  });

  it.each([
    ["written plainly", []],
    ["packed in streams", ["--object-streams=generate"]],
    ["for the web", ["--linearize", "--object-streams=generate"]],
  ])("with pages taken out opens, and says so (%s)", async (_, how) => {
    const bytes = await rewritten(...how, "PLAN", "--pages", ".", "1-3", "--");
    expect(await readPlanFile(bytes, roomy)).toEqual({
      ok: true,
      text,
      changed: { kind: "pages", made: pages, now: 3 },
    });
    expect(await openFile(new File([bytes], "plan.pdf"))).toMatchObject({
      ok: true,
      document: session,
      changed: { now: 3 },
    });
  });

  it("with those of another plan behind them opens, and says so", async () => {
    const bytes = await rewritten("PLAN", "--pages", ".", "OTHER", "--");
    const { changed } = (await readPlanFile(bytes, roomy)) as { changed?: { kind: string; now: number } };
    expect(changed).toMatchObject({ kind: "pages", made: pages });
    expect(changed?.now).toBeGreaterThan(pages);
  });

  it("with the session of another plan in it as well opens as the first, and says so", async () => {
    const [one, other] = [await readFile(at("plan.pdf")), await readFile(at("other.pdf"))];
    const both = Uint8Array.from([...one, ...other]);
    expect(await readPlanFile(both, roomy)).toEqual({ ok: true, text, changed: { kind: "several" } });
  });

  it.each([
    ["a word to open it", ["--encrypt", "geheim", "baas", "256", "--"]],
    ["a word to change it", ["--encrypt", "", "baas", "256", "--"]],
    ["an older lock", ["--allow-weak-crypto", "--encrypt", "", "baas", "128", "--"]],
    ["a lock, packed in streams", ["--object-streams=generate", "--encrypt", "", "baas", "256", "--"]],
  ])("with %s says that it is protected", async (_, lock) => {
    const bytes = await rewritten(...lock, "PLAN");
    expect(await readPlanFile(bytes, roomy)).toEqual({ ok: false, reason: "protected" });
    expect(await openFile(new File([bytes], "plan.pdf"))).toEqual({ ok: false, reason: "protected" });
  });
});

describe("a plan that did not arrive in full", () => {
  it("is cut off, unless its session is in what came", async () => {
    const whole = new Uint8Array(await readFile(at("plan.pdf")));
    for (const part of [0.1, 0.3, 0.5, 0.9, 0.999]) {
      const read = await readPlanFile(whole.subarray(0, whole.length * part), roomy);
      if (read.ok) expect(read.text).toBe(text);
      else expect(read.reason).toBe("cut-off");
    }
    expect(await readPlanFile(whole.subarray(0, whole.length * 0.1), roomy)).toEqual({ ok: false, reason: "cut-off" });
  });
});

describe("the terminal", () => {
  it("says the same", async () => {
    await rewritten("PLAN", "--pages", ".", "1-3", "--");
    const { code, out } = await cli("validate", at("out.pdf"));
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`geldig\\n.*had ${pages} bladzijden en heeft er nu 3`));
    await rewritten("--encrypt", "", "baas", "256", "--", "PLAN");
    expect((await cli("validate", at("out.pdf"))).err).toContain("beveiligd");
  });
});
