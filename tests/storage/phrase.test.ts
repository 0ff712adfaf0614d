// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfPhrase, shortestPhrase } from "../../src/storage/phrase.ts";
import { wordsIn } from "../e2e/support/words.ts";

describe("a passphrase", () => {
  it.each([
    ["", "short"],
    ["fiets", "short"],
    ["           x           ", "short"],
    ["              ", "short"],
    ["aaaaaaaaaaaa", "repeated"],
    ["fietsfietsfiets", "repeated"],
    ["koffie koffie koffie", "repeated"],
    ["ab ab ab ab ab ab", "repeated"],
    ["123456789012", "repeated"],
    ["abcdefghijkl", "repeated"],
    ["987654321098", "repeated"],
    ["111111222222", "repeated"],
    ["wachtwoord12", "common"],
    ["Wachtwoord2026!", "common"],
    ["W@chtw00rd2026", "common"],
    ["welkom welkom2", "common"],
    ["Welkom Gemeente 2026", "common"],
    ["qwertyuiop[]", "common"],
    ["qwerty123456", "common"],
    ["kansenwijzer2026", "common"],
    ["zomer2026zomer", "common"],
    ["passwordpassword1", "repeated or common"],
    ["correct horse battery staple", "common"],
    ["28-11-2026 28-12-2026", "common"],
  ])("“%s” is %s", (phrase, fault) => {
    expect(fault.split(" or ")).toContain(faultOfPhrase(phrase));
  });

  it.each([
    "vier koffie en een fiets",
    "vijf koffie en een fiets",
    "lampenkap tussen twee egels",
    "Regen op het dak van 7 buren",
    "onze gemeente eet graag pannenkoeken",
    "مرحبا بكم في بيتنا",
    "xk7#mQ2vLp9w",
  ])("“%s” will do", (phrase) => {
    expect(faultOfPhrase(phrase)).toBeUndefined();
  });

  it("is judged in a moment, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (phrase) => {
        const fault = faultOfPhrase(phrase);
        if ([...phrase.normalize("NFC").trim()].length < shortestPhrase) expect(fault).toBe("short");
        expect(["short", "repeated", "common", undefined]).toContain(fault);
      }),
    );
  });

  it.each(["nl", "en"] as const)(
    "is asked for without an example that would be the first to be tried: %s",
    (language) => {
      const say = wordsIn(language);
      expect(say("sealed.hint", { count: shortestPhrase })).not.toMatch(/“/);
      for (const fault of ["short", "repeated", "common"]) {
        expect(say(`sealed.${fault}`, { count: shortestPhrase }).length).toBeGreaterThan(20);
      }
    },
  );
});
