// @vitest-environment happy-dom

import { describe, expect, it } from "vitest";
import { headersFor, inPage, oneFilePolicy, pagePolicy, policyText, usedFeatures } from "../../src/app/policy.ts";
import { hostFiles } from "../../tools/build/hostFiles.ts";
import { withPolicy } from "../../tools/build/policyPlugin.ts";
import { faultsOfHeaders, faultsOfPolicy, readPolicy } from "./policyRules.ts";

type Headers = Readonly<Record<string, string>>;
const files = hostFiles();
const textOf = (file: string) => files[file] ?? "";

/** What each host would send with a file, read from its own file by rules of its own. */
const readers: Readonly<Record<string, (path: string) => Headers>> = {
  _headers: (path) => {
    const blocks = textOf("_headers")
      .split(/^(?=\/)/m)
      .filter((block) => block.startsWith("/"));
    const heard = blocks.filter((block) => {
      const pattern = block.split("\n")[0] ?? "";
      return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
    });
    const lines = heard.flatMap((block) => block.split("\n").filter((line) => line.startsWith("  ")));
    const sent = lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
    expect(new Set(sent.map(([name]) => name)).size).toBe(sent.length);
    return Object.fromEntries(sent);
  },
  ".htaccess": (path) => {
    const [all = "", own = ""] = textOf(".htaccess").split('<Files "sw.js">');
    const [ofWorker = "", byEnvironment = ""] = own.split("</Files>");
    const pattern = /SetEnvIf Request_URI "([^"]*)" KANSENWIJZER_LASTING/.exec(byEnvironment)?.[1] ?? "none";
    const set = (text: string) =>
      [...text.matchAll(/Header (?:always )?set ([\w-]+) "([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return Object.fromEntries([
      ...set(all),
      ...(path.endsWith("/sw.js") ? set(ofWorker) : []),
      ...(new RegExp(pattern).test(path) ? set(byEnvironment) : []),
    ]);
  },
  "web.config": (path) => {
    const page = new DOMParser().parseFromString(textOf("web.config"), "text/xml");
    const added = (element: Element | null) =>
      [...(element?.querySelectorAll("add") ?? [])].map((one) => [one.getAttribute("name"), one.getAttribute("value")]);
    const all = [...page.querySelectorAll("customHeaders")].find((one) => one.closest("location") === null) ?? null;
    const own = [...page.querySelectorAll("location")].filter((one) => path.startsWith(`/${one.getAttribute("path")}`));
    return Object.fromEntries([...added(all), ...own.flatMap(added)]);
  },
  "hosting/nginx.conf": (path) => {
    const maps = [...textOf("hosting/nginx-http.conf").matchAll(/^map \$uri \$(\w+) \{\n([^}]*)\}/gm)];
    const values = Object.fromEntries(
      maps.map(([, name = "", body = ""]) => {
        const [, usual] = /default "([^"]*)";/.exec(body) ?? [];
        const [, pattern = "", other] = /"~([^"]*)" "([^"]*)";/.exec(body) ?? [];
        return [name, new RegExp(pattern).test(path) ? other : usual];
      }),
    );
    return Object.fromEntries(
      [...textOf("hosting/nginx.conf").matchAll(/^add_header ([\w-]+) (?:"([^"]*)"|\$(\w+))(?: always)?;$/gm)].map(
        ([, name, value, variable = ""]) => [name, value ?? values[variable]],
      ),
    );
  },
  "hosting/Caddyfile": (path) => {
    const text = textOf("hosting/Caddyfile");
    const heard = [...text.matchAll(/^@(\w+) (?:\{\n {2})?(not )?path \*(\S+?)(\*?)$/gm)].filter(
      ([, , not, part = "", open]) => {
        const isHeard = open === "*" ? path.includes(part) : path.endsWith(part);
        return isHeard !== (not !== undefined);
      },
    );
    const own = heard.flatMap(([, matcher]) => {
      const sent = [...text.matchAll(new RegExp(`^header @${matcher} ([\\w-]+) "([^"]*)"$`, "gm"))];
      return sent.map(([, name, value]) => [name, value]);
    });
    const block = /^header \{\n([^}]*)\}/m.exec(text)?.[1] ?? "";
    const others = [...block.matchAll(/^ {2}([\w-]+) "([^"]*)"$/gm)].map(([, name, value]) => [name, value]);
    return Object.fromEntries([...own, ...others]);
  },
};

const paths = [
  "/",
  "/index.html",
  "/overlay.js",
  "/sw.js",
  "/assets/first-abc.js",
  "/assets/export.worker-abc.js",
  "/manifest.json",
  "/favicon.svg",
  "/icons/icon-192.png",
  "/schema/document-4.json",
  "/SHA256SUMS",
  "/.well-known/security.txt",
];

describe("the files for hosts", () => {
  it("are all read here", () => {
    const besides = ["hosting/nginx-http.conf"];
    expect([...Object.keys(readers), ...besides].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it.each(Object.keys(readers).flatMap((file) => paths.map((path) => [file, path] as const)))(
    "%s sends with %s what the one source says",
    (file, path) => {
      expect(readers[file]?.(path)).toEqual(headersFor(path));
    },
  );

  it("for nginx set nothing in a location, which a location within it would not have", () => {
    expect(textOf("hosting/nginx.conf")).not.toMatch(/^\s*(?:set|if)\b/m);
  });

  it("keep a part as long as a browser likes, and ask for what may change each time", () => {
    expect(headersFor("/assets/first-abc.js")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/index.html", "/sw.js", "/overlay.js"]) {
      expect(headersFor(path)["Cache-Control"], path).toBe("no-cache");
    }
  });

  it.each([
    ["hosting/nginx.conf", /^add_header Cache-Control \$\w+;$/m],
    [".htaccess", /^\s*Header set Cache-Control/m],
    ["hosting/Caddyfile", /^@kansenwijzer_lasting \{\n {2}path \*\/assets\/\*\n {2}file\n\}$/m],
  ])("%s says of no error that it lasts", (file, pattern) => {
    expect(textOf(file)).toMatch(pattern);
    expect(textOf(file)).not.toMatch(/Cache-Control.*always|always.*Cache-Control/);
  });

  it("close each feature once, but for those that the app uses", () => {
    const said = (headersFor("/")["Permissions-Policy"] ?? "").split(", ").map((one) => one.split("="));
    const names = said.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(said.filter(([, value]) => value !== "()")).toEqual(usedFeatures.map((name) => [name, "(self)"]));
  });

  it("pass the rules of internet.nl", () => {
    expect(faultsOfPolicy(policyText(pagePolicy))).toEqual([]);
    expect(faultsOfHeaders(headersFor("/index.html"))).toEqual([]);
  });
});

describe("the rules of internet.nl as we hold them", () => {
  it.each([
    ["script-src 'self'", "default-src is missing"],
    ["default-src 'none'; script-src 'unsafe-inline'", "script-src has 'unsafe-inline'"],
    ["default-src https:", "default-src trusts a whole scheme: https:"],
    ["connect-src *", "connect-src trusts anyone: *"],
    ["img-src voorbeeld.nl", "img-src names a host without a scheme: voorbeeld.nl"],
    ["script-src data:", "script-src runs what stands in an address: data:"],
    ["base-uri https://voorbeeld.nl", "base-uri allows more than the site itself"],
  ])("find in “%s” that %s", (policy, fault) => {
    expect(faultsOfPolicy(policy)).toContain(fault);
  });
});

describe("the policy in the page", () => {
  const html = '<!doctype html>\n<head>\n    <meta charset="utf-8" />\n    <title>Kansenwijzer</title>\n</head>';

  it("stands before everything that it speaks of, and is the one of the hosts, but for who may frame the page", () => {
    const page = new DOMParser().parseFromString(withPolicy(html, policyText(inPage(pagePolicy))), "text/html");
    const [charset, policy] = [...page.head.children];
    expect(charset?.getAttribute("charset")).toBe("utf-8");
    const said = readPolicy(policy?.getAttribute("content") ?? "");
    const sent = new Map(readPolicy(policyText(pagePolicy)));
    sent.delete("frame-ancestors");
    expect(said).toEqual(sent);
  });

  it("is refused a page that begins otherwise", () => {
    expect(() => withPolicy("<head></head>", "default-src 'none'")).toThrow("must begin with");
  });

  it("of one file allows its own scripts and styles by hash, and no other, nor any worker", () => {
    const policy = readPolicy(policyText(oneFilePolicy({ scripts: ["sha256-a"], styles: ["sha256-b"] })));
    expect(policy.get("script-src")).toEqual(["'sha256-a'"]);
    expect(policy.get("style-src")).toEqual(["'sha256-b'"]);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'none'"]);
    expect(policy.has("worker-src")).toBe(false);
  });
});
