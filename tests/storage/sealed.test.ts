// @vitest-environment node
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../src/app/openFile.ts";
import { maximumCharacters } from "../../src/storage/document.ts";
import type { Sealer } from "../../src/storage/sealed.ts";
import { seal, sealOf, unseal } from "../../src/storage/sealed.ts";
import { quickSealer } from "../support/quickSealer.ts";

const sealer: Sealer = {
  subtle: crypto.subtle,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};
const phrase = "vier koffie en een fiets";
const text = JSON.stringify({ title: "Werksessie Zoë 😀", note: "\ud800" });

let file: string;
beforeAll(async () => {
  file = await seal(sealer, text, phrase);
});

/** The file with one byte of its content changed. */
function withFlippedByte(at: number): string {
  const envelope = JSON.parse(file);
  const bytes = Buffer.from(envelope.data, "base64");
  const place = at % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(place) ^ 0x40, place);
  return JSON.stringify({ ...envelope, data: bytes.toString("base64") });
}

describe("a sealed session file", () => {
  test("opens with its phrase as it was", async () => {
    expect(await unseal(sealer, file, phrase)).toEqual({ ok: true, text });
  });

  test("gives nothing to another phrase, and says so", async () => {
    for (const other of ["", "vier koffie en een fietS", `${phrase} `]) {
      expect(await unseal(sealer, file, other)).toEqual({ ok: false, reason: "wrong-phrase" });
    }
  });

  test("takes a phrase typed with another keyboard for the same", async () => {
    const composed = await seal(sealer, text, "caf\u00e9 met de buren");
    expect(await unseal(sealer, composed, "cafe\u0301 met de buren")).toEqual({ ok: true, text });
  });

  test("holds no word of the session, and looks different each time", async () => {
    expect(file).not.toContain("Werksessie");
    const { data, cipher, derivation } = JSON.parse(await seal(sealer, text, phrase));
    const first = JSON.parse(file);
    expect([data, cipher.iv, derivation.salt]).not.toContain(first.data);
    expect(cipher.iv).not.toBe(first.cipher.iv);
    expect(derivation.salt).not.toBe(first.derivation.salt);
  });

  test("with any changed byte gives nothing at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 200 }), async (at) => {
        expect(await unseal(sealer, withFlippedByte(at), phrase)).toEqual({ ok: false, reason: "wrong-phrase" });
      }),
      { numRuns: 8 },
    );
  });

  test("says by what it was sealed, so that another program can open it", () => {
    const { derivation, cipher } = JSON.parse(file);
    expect(derivation).toMatchObject({ name: "PBKDF2", hash: "SHA-256", rounds: 600_000 });
    expect(cipher.name).toBe("AES-256-GCM");
  });
});

test("a session of the largest size is sealed and opens again", async () => {
  const largest = "é".repeat(maximumCharacters);
  const sealed = await seal(quickSealer, largest, phrase);
  expect(sealOf(sealed)).toBe("sealed");
  const opened = await unseal(quickSealer, sealed, phrase);
  expect(opened.ok && opened.text === largest).toBe(true);
});

describe("a file that another program sealed", () => {
  const withRounds = (rounds: number) => {
    const envelope = JSON.parse(file);
    return JSON.stringify({ ...envelope, derivation: { ...envelope.derivation, rounds } });
  };

  test.each([1, 1000, 99_999])("by %i rounds is refused by name, before its phrase is asked for", async (rounds) => {
    expect(sealOf(withRounds(rounds))).toBe("weak");
    expect(await unseal(sealer, withRounds(rounds), phrase)).toEqual({ ok: false, reason: "weak-seal" });
    const name = "van-elders.json";
    expect(await openFile(new File([withRounds(rounds)], name))).toEqual({ ok: false, reason: "weak-seal" });
  });

  test("by a hundred thousand rounds or more is asked for its phrase", () => {
    expect(sealOf(withRounds(100_000))).toBe("sealed");
    expect(sealOf(withRounds(10_000_000))).toBe("sealed");
  });
});

describe("what is no sealed file", () => {
  const parts = () => JSON.parse(file);
  test.each<[string, () => unknown]>([
    ["a session", () => ({ format: "kansenwijzer", version: 3 })],
    ["a later version", () => ({ ...parts(), version: 2 })],
    ["rounds that would take hours", () => ({ ...parts(), derivation: { ...parts().derivation, rounds: 1e12 } })],
    ["no rounds", () => ({ ...parts(), derivation: { ...parts().derivation, rounds: 0 } })],
    ["a salt that is none", () => ({ ...parts(), derivation: { ...parts().derivation, salt: "====" } })],
    ["content that is no base64", () => ({ ...parts(), data: "<script>" })],
    ["a foreign key", () => ({ ...parts(), more: 1 })],
    ["nothing", () => null],
  ])("%s is refused before any work is done", async (_, given) => {
    const hostile = JSON.stringify(given());
    expect(sealOf(hostile)).toBeUndefined();
    expect(await unseal(sealer, hostile, phrase)).toEqual({ ok: false, reason: "not-sealed" });
  });

  test("neither is a text that is no JSON", async () => {
    expect(sealOf("{")).toBeUndefined();
    expect(await unseal(sealer, "{", phrase)).toEqual({ ok: false, reason: "not-sealed" });
  });
});
