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

  it("that was cut off or changed on its way is damaged; anything else is none", () => {
    const link = `https://example.org/#/meedoen/${part}`;
    const damaged = [link.slice(0, -1), link.slice(0, -4), link.replace(/.$/, (sign) => (sign === "2" ? "3" : "2"))];
    for (const text of damaged) expect(readInvitation(text), text).toEqual({ ok: false, reason: "damaged" });
    for (const text of ["", "Hallo", "https://example.org/", "#/sessie/1"]) {
      expect(readInvitation(text)).toEqual({ ok: false, reason: "foreign" });
    }
  });
});
