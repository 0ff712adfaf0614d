import { createI18n } from "../i18n/createI18n.ts";
import { themes } from "../theme/themes.ts";
import { computerShelf } from "./computerShelf.ts";
import { firstLanguage } from "./language.ts";

/**
 * What stands in place of the app inside a page of somebody else, who could lay something over it and have people press what they don't see.
 * A host forbids it by a header (policy.ts); this is for a host that sends none.
 */
export async function tellFramed(root: HTMLElement): Promise<void> {
  const language = firstLanguage(computerShelf);
  const words = await createI18n(language, ["rooms"]);
  const say = (key: string) => words.t(`rooms:framed.${key}`);
  const { href } = window.location;
  document.documentElement.lang = language;
  document.documentElement.classList.add("utrecht-root", themes[0].className);
  const open = element("a", say("open"));
  Object.assign(open, { href, target: "_blank", rel: "noopener" });
  const way = element("p", "");
  way.append(open);
  const main = element("main", "");
  Object.assign(main.style, { padding: "1rem", maxWidth: "40rem" });
  const address = element("p", `${say("address")} ${href}`);
  main.append(element("h1", say("title")), element("p", say("body")), way, address);
  root.replaceChildren(main);
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
