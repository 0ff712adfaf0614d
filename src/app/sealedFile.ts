import type { Sealer } from "../storage/sealed.ts";
import { seal, unseal } from "../storage/sealed.ts";

const sealer: Sealer = {
  get subtle() {
    return crypto.subtle;
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** A text that only opens with the phrase. */
export function sealedText(text: string, phrase: string): Promise<string> {
  return seal(sealer, text, phrase);
}

/** The text in a sealed file, or that the phrase doesn't open it. */
export function unsealed(text: string, phrase: string) {
  return unseal(sealer, text, phrase);
}
