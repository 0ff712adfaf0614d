import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages } from "../../src/assessment/model.ts";

/** Why a kept copy can't be opened: as `sw.js` tells it apart. */
type Why = "offline" | "removed";

/** The page that `sw.js` shows when no copy of the app is as it should be. It needs no file of the app, and says the same in every language. */
export function lostPage(why: Why): string {
  const parts = languages.map((language) => {
    const { lost } = JSON.parse(readFileSync(wordsOf(language), "utf8")) as { lost: Readonly<Record<string, string>> };
    const says = (key: string) => escaped(lost[key] ?? "");
    const lines = [why, "work"].map((key) => `<p>${says(key)}</p>`).join("");
    return `<section lang="${language}"><h1>${says("title")}</h1>${lines}<p><a href="./">${says("again")}</a></p><p>${says("help")}</p></section>`;
  });
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kansenwijzer</title>';
  return `<!doctype html><html lang="${languages[0]}"><head>${head}</head><body><main>${parts.join("<hr>")}</main></body></html>`;
}

function wordsOf(language: string): string {
  return fileURLToPath(new URL(`../../locales/${language}/rooms.json`, import.meta.url));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
