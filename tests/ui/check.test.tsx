// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { asText, checkParts } from "../../src/ui/check/checkParts.ts";
import { inspected, openApp, wordsIn, wordsOn } from "../support/desk.tsx";

const t = await wordsIn("nl");

describe("the page for whoever judges whether this copy is safe", () => {
  it("says which build it is, what goes out, which policy holds, what the host sends and whether the files are right", async () => {
    await openApp({ room: "check" });
    await screen.findByRole("heading", { level: 2, name: t("check.build") });
    const said = wordsOn(screen.getByRole("main"));
    expect(said).toContain("abc123");
    expect(said).toContain(`${t("check.elsewhere")}0`);
    expect(said).toContain(t("check.enforced"));
    expect(said).toContain(`X-Frame-Options${t("check.asMeant")}`);
    expect(said).toContain(t("check.of", { count: 200, of: 200 }));
    expect(said).toContain(`${t("check.overlayBuilt")} 0ver1ay`);
  });

  it("gives the same as a text to send on, and looks again when asked", async () => {
    const { user } = await openApp({ room: "check" });
    await user.click(await screen.findByRole("button", { name: t("check.copy") }));
    await waitFor(() => expect(wordsOn(screen.getByRole("main"))).toContain(t("check.copied")));
    await user.click(screen.getByRole("button", { name: t("check.again") }));
    await screen.findByRole("heading", { level: 2, name: t("check.build") });
  });

  it("names what is not as it should be: another host, a header, a file, a policy that nobody keeps to", () => {
    const parts = checkParts(
      {
        ...inspected,
        elsewhere: ["https://elders.invalid/a.js"],
        enforced: [],
        headers: [
          { name: "X-Frame-Options", meant: "DENY", found: "SAMEORIGIN" },
          { name: "Referrer-Policy", meant: "no-referrer", found: undefined },
        ],
        files: { all: 200, other: ["assets/first.js"] },
        hostScript: { sha256: "5c21", isOfBuild: false },
      },
      (key, values) => t(key, values),
    );
    const text = asText("", parts);
    expect(text).toContain("1 https://elders.invalid/a.js");
    expect(text).toContain(t("check.notEnforced"));
    expect(text).toContain(`X-Frame-Options: ${t("check.other", { found: "SAMEORIGIN" })}`);
    expect(text).toContain(`Referrer-Policy: ${t("check.absent")}`);
    expect(text).toContain(`${t("check.of", { count: 199, of: 200 })} assets/first.js`);
    expect(text).toContain(`${t("check.overlay")}: ${t("check.overlayOwn")} 5c21`);
  });

  it("says of one file that all such files share a storage, and asks no host about it", () => {
    const text = asText(
      "",
      checkParts({ ...inspected, edition: "file", offline: "file" }, (key, values) => t(key, values)),
    );
    expect(text).toContain(t("check.storageFile"));
    expect(text).not.toContain(t("check.headers"));
  });
});

describe("a newer version that waits", () => {
  it("is told on every screen, stays when the team goes about, and opens only by a person", async () => {
    const { send, user, visit } = await openApp({ room: "welcome" });
    expect(screen.queryByText(t("version.waiting"))).toBeNull();
    send({ type: "version.found" });
    await screen.findByText(t("version.waiting"));
    await visit({ room: "glossary" });
    await screen.findByText(t("version.waiting"));
    send({ type: "version.held" });
    await screen.findByText(t("version.held"));
    expect(screen.getByRole("button", { name: t("version.take") })).toBeDefined();
    expect(user).toBeDefined();
  });
});
