/*
 * What the file says of itself in XMP: its title and language, and that it follows PDF/UA-1 (ISO 14289-1, 5) and PDF/A
 * (ISO 19005-2 and -3, 6.6).
 */

export interface Described {
  title: string;
  author: string;
  subject: string;
  language: string;
  /** A PDF date: D:YYYYMMDDHHmmSS+00'00'. */
  created: string;
  /** Part of PDF/A: 3 when a file travels inside, else 2. */
  pdfaPart: 2 | 3;
}

/** The part of the names of PDF/UA in XMP is no standard of PDF/A, so the file explains it. */
const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The XMP packet. Everything that people typed is escaped. */
export function metadata({ title, author, subject, language, created, pdfaPart }: Described): string {
  const date = isoDate(created);
  const inLanguages = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${inLanguages(title)}</dc:title>
${author === "" ? "" : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>\n`}${subject === "" ? "" : `<dc:description>${inLanguages(subject)}</dc:description>\n`}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<pdfaid:part>${pdfaPart}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${extension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** "D:20260312000000+00'00'" as "2026-03-12T00:00:00+00:00". */
function isoDate(date: string): string {
  return date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(.\d\d)'(\d\d)'$/, "$1-$2-$3T$4:$5:$6$7:$8");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
