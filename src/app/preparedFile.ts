import type { Assessment, Language } from "../assessment/model.ts";
import { createWords } from "../i18n/createWords.ts";
import type { Prepared, Saved } from "../machine/model.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import { sessionFileName } from "./saveAs.ts";
import { saveFile } from "./saveSession.ts";

/** What the name of a file says of how its session was prepared; an empty text where that is as it is. */
export async function endOfName(prepared: Prepared | undefined, language: Language): Promise<string> {
  if (prepared === undefined) return "";
  const { t } = await createWords(language, ["export"]);
  return prepared.as.map((way) => `-${t(`export:left.${way}`)}`).join("");
}

/** Saves a session as a file as it was prepared to leave, sealed where there is a phrase; undefined where this address can't seal. */
export async function savePrepared(
  session: Assessment,
  language: Language,
  prepared: Prepared | undefined,
  phrase: string | undefined,
): Promise<Saved | undefined> {
  const document = prepared?.document ?? session;
  const end = await endOfName(prepared, language);
  const bare = writeDocument(document);
  const text = phrase === undefined ? bare : await (await import("./sealedFile.ts")).sealedText(bare, phrase);
  if (text === undefined) return undefined;
  const extension = phrase === undefined ? "json" : "sealed.json";
  return saveFile({ name: sessionFileName(document, extension, end), text, mimeType: "application/json" });
}
