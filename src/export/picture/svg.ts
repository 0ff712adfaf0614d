import type { Command, Picture, Shape } from "./path.ts";

/** The picture as SVG. Its letters are outlines; a screen reader hears its title and description. */
export function toSvg({ width, height, title, description, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    ...shapes.map(element),
    "</svg>\n",
  ].join("\n");
}

function element(shape: Shape): string {
  const path = `<path d="${shape.commands.map(written).join("")}"`;
  if ("fill" in shape) return `${path} fill="${shape.fill}"/>`;
  const line = shape.round ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
  const dash = shape.dash.length === 0 ? "" : ` stroke-dasharray="${shape.dash.join(" ")}"`;
  return `${path} fill="none" stroke="${shape.stroke}" stroke-width="${shape.width}"${line}${dash}/>`;
}

function written([name, ...numbers]: Command): string {
  return `${name}${numbers.map((number) => Math.round(number * 100) / 100).join(" ")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
