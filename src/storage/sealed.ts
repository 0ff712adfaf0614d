import * as v from "valibot";
import { parseJson } from "./json.ts";
import { twiceNamed } from "./twiceNamed.ts";

/*
 * A session file that only opens with a passphrase. The key is derived by PBKDF2 (SHA-256, 600,000 rounds, the number that OWASP advises) from
 * the phrase and 16 bytes of chance; the text is encrypted by AES-256-GCM with 12 other bytes of chance. GCM notices a wrong key and every changed
 * byte. There is no second key: a phrase that is forgotten opens nothing.
 */

/** What is needed of the browser or of Node: `crypto.subtle` and bytes of chance. */
export interface Sealer {
  subtle: Pick<SubtleCrypto, "importKey" | "deriveKey" | "encrypt" | "decrypt">;
  randomBytes(count: number): Uint8Array<ArrayBuffer>;
}

const rounds = 600_000;
/** With fewer a phrase is tried too fast to keep anything closed. The app itself never wrote such a file. */
const fewestRounds = 100_000;
/** A file that asks for more rounds than this would keep a computer busy for minutes. */
const mostRounds = 10_000_000;
const saltBytes = 16;
const ivBytes = 12;

/** By a simple repeat: a pattern with groups within exhausts the stack on a file as large as a session may be. */
const base64 = v.pipe(
  v.string(),
  v.check((text) => text.length % 4 === 0 && text !== "" && /^[A-Za-z0-9+/]*={0,2}$/.test(text)),
);

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRounds));

const envelope = v.strictObject({
  format: v.literal("kansenwijzer-sealed"),
  version: v.literal(1),
  derivation: v.strictObject({
    name: v.literal("PBKDF2"),
    hash: v.literal("SHA-256"),
    rounds: wholeNumber,
    salt: v.pipe(base64, v.length(24)),
  }),
  cipher: v.strictObject({ name: v.literal("AES-256-GCM"), iv: v.pipe(base64, v.length(16)) }),
  data: base64,
});

export type SealedFailure = { ok: false; reason: "not-sealed" | "weak-seal" | "wrong-phrase" };

/** How a text is sealed: then a phrase has to be asked for. `weak`: in a way that keeps nobody out, by another program. */
export function sealOf(text: string): "sealed" | "weak" | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !v.is(envelope, parsed.value) || twiceNamed(text) !== undefined) return undefined;
  return parsed.value.derivation.rounds < fewestRounds ? "weak" : "sealed";
}

/** The text of a file that holds `text` (well-formed, as `writeDocument` gives it), sealed with the phrase. The phrase counts in one spelling (NFC). */
export async function seal({ subtle, randomBytes }: Sealer, text: string, phrase: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const iv = randomBytes(ivBytes);
  const key = await keyOf(subtle, phrase, salt, rounds, "encrypt");
  const data = await subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text));
  const file: v.InferOutput<typeof envelope> = {
    format: "kansenwijzer-sealed",
    version: 1,
    derivation: { name: "PBKDF2", hash: "SHA-256", rounds, salt: toBase64(salt) },
    cipher: { name: "AES-256-GCM", iv: toBase64(iv) },
    data: toBase64(new Uint8Array(data)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The text within a sealed file. A wrong phrase and a damaged file can't be told apart, and both give nothing. */
export async function unseal(
  { subtle }: Pick<Sealer, "subtle">,
  file: string,
  phrase: string,
): Promise<{ ok: true; text: string } | SealedFailure> {
  const parsed = parseJson(file);
  if (!parsed.ok || !v.is(envelope, parsed.value) || twiceNamed(file) !== undefined) {
    return { ok: false, reason: "not-sealed" };
  }
  const { derivation, cipher, data } = parsed.value;
  if (derivation.rounds < fewestRounds) return { ok: false, reason: "weak-seal" };
  const key = await keyOf(subtle, phrase, fromBase64(derivation.salt), derivation.rounds, "decrypt");
  try {
    const bytes = await subtle.decrypt({ name: "AES-GCM", iv: fromBase64(cipher.iv) }, key, fromBase64(data));
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: "wrong-phrase" };
  }
}

async function keyOf(
  subtle: Sealer["subtle"],
  phrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(phrase.normalize("NFC"));
  const material = await subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, [use]);
}

/** In parts, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
