import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { preview } from "vite";
import { root } from "../../setUp.mjs";

/** The Dutch words of a part of the app. */
export function wordsOf(namespace: string) {
  return JSON.parse(readFileSync(join(root, `locales/nl/${namespace}.json`), "utf8"));
}

/** The words of the first screens. */
export const words = wordsOf("ui");

/** The built app, served. `PROVE_DIST` may name another folder than `dist`. */
export async function servedApp(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = process.env["PROVE_DIST"] ?? join(root, "dist");
  if (!existsSync(join(outDir, "index.html"))) throw new Error("There is no built app: npm run build");
  const server = await preview({
    root,
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: "silent",
  });
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

/** Begins a session; gives its id. */
export async function beginSession(page: Page, address: string, title: string): Promise<string> {
  await page.goto(address);
  await page.getByLabel(words.start.name).first().fill(title);
  await page.getByLabel(words.start.organisation).first().fill("Gemeente Voorbeeldstad");
  await page.getByRole("button", { name: words.start.begin, exact: true }).click();
  await page.getByRole("link", { name: words.board.begin }).waitFor();
  await seesKept(page);
  return decodeURIComponent(new URL(page.url()).hash.split("/")[2] ?? "");
}

/** Waits until the app says that all is kept. */
export async function seesKept(page: Page): Promise<void> {
  const [before = ""] = words.kept.kept.split("{{");
  await page.getByRole("banner").getByText(before).waitFor({ state: "attached" });
}

/** What one person filled in at a question, by "1a|answer" and "1a|note". */
export type Fields = Readonly<Record<string, string>>;

/** Reads what is kept of a session from the browser's database, past the app. Runs in the page. */
export function keptFields(page: Page, session: string): Promise<Fields> {
  return page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("kansenwijzer /");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const document = await new Promise<{ rounds: { answers: Record<string, { level?: number; note?: string }> }[] }>(
      (resolve, reject) => {
        const request = database.transaction("sessions").objectStore("sessions").get(id);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      },
    );
    database.close();
    const answers = Object.entries(document?.rounds.at(-1)?.answers ?? {});
    return Object.fromEntries(
      answers.flatMap(([question, { level, note }]) => [
        [`${question}|answer`, `${level}`],
        [`${question}|note`, note ?? ""],
      ]),
    );
  }, session);
}
