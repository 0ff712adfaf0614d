import type { Sealer } from "../storage/sealed.ts";
import { seal, unseal } from "../storage/sealed.ts";

const sealer: Sealer = {
  get subtle() {
    return crypto.subtle;
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** An address without https has no ciphers: browsers keep those for safe pages. */
const canSeal = () => crypto.subtle !== undefined;

/** A text that only opens with the phrase; undefined where the browser can't make one. */
export async function sealedText(text: string, phrase: string): Promise<string | undefined> {
  return canSeal() ? seal(sealer, text, phrase) : undefined;
}

/** The text in a sealed file, or that the phrase doesn't open it, or that nothing can be opened on this address. */
export async function unsealed(text: string, phrase: string) {
  return canSeal() ? unseal(sealer, text, phrase) : ({ ok: false, reason: "no-https" } as const);
}
