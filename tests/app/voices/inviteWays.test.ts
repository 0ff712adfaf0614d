import { describe, expect, it } from "vitest";
import { inviteWays } from "../../../src/app/voices/inviteWays.ts";
import { readInvitation, writeInvitation } from "../../../src/assessment/invitation.ts";

const invitation = { variant: "jeugd", depth: "volledig", session: "7K3P9X" } as const;
const code = writeInvitation(invitation);

describe("the ways to an invitation", () => {
  const ways = inviteWays("https://voorbeeldstad.example/kansen/", code);

  it("hold the field, the questions and the session, and nothing else", () => {
    expect(ways.scan).toBe(`https://voorbeeldstad.example/kansen/#/meedoen/${code}`);
    expect(code).toMatch(/^jeugd\.volledig\.[A-Z2-9]{8}$/);
  });

  it("lead to the same page when a mail program writes the # as %23: what follows is then a query, not a path", () => {
    const damaged = new URL((ways.link ?? "").replace("#", "%23"));
    expect(damaged.pathname).toBe("/kansen/");
    expect(readInvitation(damaged.href)).toEqual({ ok: true, invitation });
  });

  it("have an address that can be typed, and end in the code", () => {
    expect(`${ways.typed}${ways.code}`).toBe(`voorbeeldstad.example/kansen/#/meedoen/${code}`);
  });

  it("are a code alone where the app is a file on one computer", () => {
    expect(inviteWays("file:///C:/kansenwijzer.html", code)).toEqual({
      code,
      link: undefined,
      scan: undefined,
      typed: undefined,
    });
  });
});
