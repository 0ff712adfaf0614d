/*
 * The words around a name, by which it is known or known to be none. All in small letters but those that are names themselves.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What stands before the name of somebody. */
export const titles = setOf(
  "mevrouw meneer mijnheer menheer juffrouw heer mevr mw mej dhr hr mr mrs ms miss dr drs ir ing prof fam familie gezin echtpaar",
);
/** Titles that are cut short and have a point behind them. */
export const short = setOf("mevr mw mej dhr hr mr mrs ms dr drs ir ing prof fam");
/** Behind these comes a name, also in small letters and one that no list has. */
export const alwaysNamed = setOf("mevr mw mej dhr");
/** Words that go on with a sentence where a name might stand. */
export const onwards = setOf(
  "die dat de het een en of van voor met is was heeft had wil kan zal komt gaat belt zei ook niet naar uit bij om te als dan nu al er boven beneden hiernaast ernaast hierboven straks gisteren vandaag toen dienst",
);
/** Of whom a letter is written for a name: "cliënt K." */
export const roles = setOf(
  "cliënt cliënte client cliente bewoner bewoonster inwoner inwoonster patiënt patiënte patient jongere kind jongen meisje moeder vader zoon dochter broer zus deelnemer deelneemster mantelzorger buurman buurvrouw wijkagent huisarts oma opa oom tante collega casus casemanager pastor dominee imam meester juf zuster broeder pater ervaringsdeskundige",
);
/** Behind these a word with a capital is a name. */
export const nearRoles = setOf(
  "cliënt cliënte bewoner bewoonster patiënt patiënte buurman buurvrouw wijkagent huisarts oma opa oom tante pastor dominee zuster broeder pater",
);
/** What stands before a surname. */
export const prefixes = setOf(
  "van von de den der el al ten ter te in 't op bin ben la le du da dos di abu ibn bint d' ’t 's",
);
/** What a title is followed by when no name is meant. */
export const nobodies = setOf(
  "directeur directrice burgemeester wethouder voorzitter secretaris gemeente buurt wijk balie overkant overzijde receptie administratie politie ggz school zorg organisatie kerk bank post winkel straat hoek gang keuken afdeling zaak minister koning griffier raad provincie stad woningbouw corporatie",
);

/** Letters behind these tell things apart: "plan A". */
export const things = setOf(
  "optie plan groep bijlage vitamine schaal stap vraag type variant categorie punt onderdeel deel blok klas team fase route lijn zaal hal vak niveau versie",
);
/** Surnames that are a word too are taken for one behind "De", these behind "Van". */
export const behindDe = setOf(
  "Vries Boer Groot Jong Wit Haan Bruin Bruijn Graaf Leeuw Ruiter Wilde Bie Lange Korte Rooij Goede Jonge Jongh Vos Ridder Wolf Zwart",
);
export const placesBehindVan = setOf("Gent Wijk Maas Maes Rijn Dam Waal Veen Oosten Noort Zanten Dalen Zee");

/** What has a name with a capital that is no person's: "Gemeente Berg", "Sporthal De Wit". */
export const bodies = setOf(
  "gemeente team stichting bureau politie provincie wijk wijkteam buurt buurthuis huis centrum wijkcentrum sporthal zaal school basisschool college kerk hotel restaurant café station dienst afdeling project programma plan stap vraag regio ggd ggz werkgroep groep vereniging coöperatie bedrijf huize locatie gebouw straat markt halte de het een op in naar bij van voor met",
);
/** Given names that a sentence has in its midst as something else. */
export const otherwise = setOf(
  "Toon Max April Augustus Juni Victoria Sofia Jordan Orlando Senna Luna Summer Storm Linde Roos Floor Vos Elke Anders Frans Can Job Will Rose",
);
