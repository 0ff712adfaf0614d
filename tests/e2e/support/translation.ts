import type { BrowserContext, Page } from "@playwright/test";

/** Translates each page of a context as browsers do: an element of its own takes the place of each text, also of those that come later. */
export async function translates(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const translate = (from: Node) => {
      const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) texts.push(node);
      }
      for (const text of texts) {
        const { parentElement, nodeValue } = text;
        // Browsers leave blanks, code and drawings as they are.
        if (nodeValue === null || nodeValue.trim() === "" || parentElement === null) continue;
        if (parentElement.closest("font, script, style, svg, title, textarea") !== null) continue;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        inner.textContent = nodeValue;
        outer.append(inner);
        parentElement.replaceChild(outer, text);
      }
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === "characterData") translate(target);
        else for (const node of addedNodes) if (node.isConnected) translate(node);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Texts that stand beside something else in one element. */
export async function textsThatMeet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const met: string[] = [];
    while (walker.nextNode() !== null) {
      const { nodeValue, parentElement } = walker.currentNode;
      const isAlone = parentElement?.childNodes.length === 1;
      if (!isAlone && nodeValue?.trim() !== "") met.push(`${parentElement?.outerHTML.slice(0, 200)}`);
    }
    return met;
  });
}
