import type { Assessment } from "../assessment/model.ts";
import type { Sealer } from "../storage/sealed.ts";
import { seal, unseal } from "../storage/sealed.ts";
import { writeDocument } from "../storage/writeDocument.ts";
import { saveAs, sessionFileName } from "./saveAs.ts";

const sealer: Sealer = {
  get subtle() {
    return crypto.subtle;
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Offers a session as a file that only opens with the phrase. */
export async function saveSealed(session: Assessment, phrase: string): Promise<void> {
  const text = await seal(sealer, writeDocument(session), phrase);
  saveAs(sessionFileName(session, "sealed.json"), [text], "application/json");
}

/** The text in a sealed file, or that the phrase doesn't open it. */
export function unsealed(text: string, phrase: string) {
  return unseal(sealer, text, phrase);
}
