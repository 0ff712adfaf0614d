const owners = new Map<string, string>();

/**
 * The name of a class in the built app: that of its file and its own, `Board-road`. It can be read in a browser, says nothing twice, and so weighs
 * less than a hash. Two files of one name would share their classes: that ends the build.
 *
 * @param name the class as it stands in the file
 * @param path of its `.module.css` file
 */
export function className(name: string, path: string): string {
  const file = path.replace(/\?.*$/, "").replaceAll("\\", "/");
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.module\.css$/, "");
  const owner = owners.get(stem) ?? file;
  if (owner !== file) throw new Error(`Two files with styles have one name: ${owner} and ${file}`);
  owners.set(stem, file);
  return `${stem}-${name}`;
}
