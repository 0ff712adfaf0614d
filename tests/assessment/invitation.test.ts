import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationTo, readInvitation, writeInvitation } from "../../src/assessment/invitation.ts";
import { depths } from "../../src/assessment/model.ts";
import { fieldIds } from "../../src/content/fields.ts";

const invitation = invitationTo({ id: "8b0f6c1d-2f4e", variant: "pga", depth: "bord" });
const part = writeInvitation(invitation);

describe("an invitation", () => {
  it("is read as it was written, for any session of any field", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...fieldIds), fc.constantFrom(...depths), (id, variant, depth) => {
        const given = invitationTo({ id, variant, depth });
        expect(readInvitation(writeInvitation(given))).toEqual({ ok: true, invitation: given });
      }),
    );
  });

  it("holds the field, the depth and a short name of the session, and nothing else", () => {
    expect(part).toMatch(/^pga\.bord\.[2-9A-Z]{8}$/);
    expect(part).not.toContain("8b0f6c1d");
  });

  it("is found in an address and in a message, also where a mail program wrote # as %23", () => {
    for (const text of [
      `https://example.org/kansen/#/meedoen/${part}`,
      `https://example.org/kansen/%23/meedoen/${part}`,
      `https://example.org/kansen/%23%2Fmeedoen%2F${part}`,
      `https://example.org/kansen/%23%2fmeedoen%2f${part.replaceAll(".", "%2e")}`,
      `/meedoen/${part}/vraag/2d`,
      `Doen jullie mee? https://example.org/#/meedoen/${part}. Tot dan!`,
      part.toLowerCase(),
    ]) {
      expect(readInvitation(text), text).toEqual({ ok: true, invitation });
    }
  });

  it("is found in what gates and mail programs make of a link", () => {
    const link = `https://voorbeeldstad.example/kansen/?meedoen#/meedoen/${part}`;
    const encoded = encodeURIComponent(link);
    const signs = (text: string, write: (code: string) => string) =>
      text.replace(/[.#/=]/g, (sign) => write(sign.charCodeAt(0).toString(16).toUpperCase()));
    const made: Readonly<Record<string, string>> = {
      "Safe Links of Outlook": `https://eur02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7C&reserved=0`,
      "wrapped twice": `https://gate.example/?url=${encodeURIComponent(`https://eur02.safelinks.example/?url=${encoded}`)}`,
      "wrapped three times": `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(`https://c.example/?u=${encoded}`)}`)}`,
      "urldefense, version 2": `https://urldefense.proofpoint.com/v2/url?u=https-3A__voorbeeldstad.example_kansen_-3Fmeedoen-23_meedoen_${part}&d=DwMF`,
      "urldefense, version 3": `https://urldefense.com/v3/__https://voorbeeldstad.example/kansen/?meedoen*/meedoen/${part}__;Iw!!Ab`,
      "a link with what campaigns add": `${link}?utm_source=mail&utm_medium=email`,
      "points in brackets": link.replaceAll(".", "[.]"),
      "points in round brackets": link.replaceAll(".", "(.)"),
      "quoted-printable": signs(link, (code) => `=${code}`),
      "quoted-printable, broken off": link.replace(part, `${part.slice(0, -3)}=\r\n${part.slice(-3)}`),
      "signs of HTML": link.replaceAll(".", "&#46;").replace("#/", "&#35;/"),
      "broken over two lines": link.replace(part, `${part.slice(0, -3)}\n${part.slice(-3)}`),
      "broken over two lines behind a word": `${link.replace(part, `${part.slice(0, 9)}\r\n${part.slice(9)}`)}\nTot dan`,
      "a sign unseen": link.replace(part, `${part.slice(0, 6)}\u200B${part.slice(6)}\u00AD`),
      "between angle brackets": `Doe mee <${link}>`,
      "in a page": `<a href="${link}">Doe mee</a>`,
    };
    for (const [how, text] of Object.entries(made)) expect(readInvitation(text), how).toEqual({ ok: true, invitation });
  });

  it("tells who asks and until when, in capitals or not and in a message, and does without where that was damaged", () => {
    const by = { organisation: "Súdwest-Fryslân", until: "2027-05-14" };
    const whole = writeInvitation(invitation, by);
    expect(whole.startsWith(`${part}.`)).toBe(true);
    for (const text of [whole, whole.toLowerCase(), `Doe mee: https://a.example/?meedoen#/meedoen/${whole}. Tot dan`])
      expect(readInvitation(text), text).toEqual({ ok: true, invitation, by });
    for (const text of [whole.slice(0, -3), `${whole}22`, `${part}.Met groet`])
      expect(readInvitation(text), text).toEqual({ ok: true, invitation });
    expect(writeInvitation(invitation, { organisation: " " })).toBe(part);
  });

  it("tells any name in Latin letters and any day until 2086", () => {
    const letter = fc.integer({ min: 33, max: 126 }).map((code) => String.fromCodePoint(code));
    const name = fc.array(letter, { minLength: 1, maxLength: 60 }).map((letters) => letters.join(""));
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2086-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(name, day, (organisation, date) => {
        const by = { organisation, until: date.toISOString().slice(0, 10) };
        expect(readInvitation(writeInvitation(invitation, by))).toEqual({ ok: true, invitation, by });
      }),
    );
    expect(readInvitation(writeInvitation(invitation, { organisation: "x".repeat(80), until: "1999-01-01" }))).toEqual({
      ok: true,
      invitation,
      by: { organisation: "x".repeat(60) },
    });
  });

  it("that was cut off or changed on its way is damaged; anything else is none", () => {
    const link = `https://example.org/#/meedoen/${part}`;
    const damaged = [link.slice(0, -1), link.slice(0, -4), link.replace(/.$/, (sign) => (sign === "2" ? "3" : "2"))];
    for (const text of damaged) expect(readInvitation(text), text).toEqual({ ok: false, reason: "damaged" });
    for (const text of ["", "Hallo", "https://example.org/", "#/sessie/1"]) {
      expect(readInvitation(text)).toEqual({ ok: false, reason: "foreign" });
    }
  });
});
