import { createHash } from "node:crypto";
import type { Sealer } from "../../src/storage/sealed.ts";

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Seals as the app does. */
export const realSealer: Sealer = { subtle: crypto.subtle, randomBytes };

/**
 * Seals as the app does but for the slow key: the number of rounds goes into the salt and one round is made. All that reads a file, and the
 * encryption itself, is the real one.
 */
export const quickSealer: Sealer = {
  subtle: new Proxy(crypto.subtle, {
    get(subtle, name) {
      if (name !== "deriveKey") {
        const method: unknown = Reflect.get(subtle, name);
        return typeof method === "function" ? method.bind(subtle) : method;
      }
      return (how: Pbkdf2Params, ...rest: [CryptoKey, AesKeyGenParams, boolean, KeyUsage[]]) => {
        const salt = createHash("sha256").update(`${how.iterations} ${how.salt}`).digest();
        return subtle.deriveKey({ ...how, salt, iterations: 1 }, ...rest);
      };
    },
  }),
  randomBytes,
};
