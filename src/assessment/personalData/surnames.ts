import { folded } from "./givenNames.ts";

/*
 * Surnames that are common in the Netherlands. `clear` are hardly a word of their own: they count wherever they stand with a capital. `worded` are
 * trades, animals, places and the like: they count beside a title, an initial, a given name or a prefix.
 */
const clearOnes = `
Aalbers Aarts Abels Adriaanse Adriaens Aerts Agterberg Akkerman Albers Alberts Alblas Alderliesten Alkema Andriessen Ankersmit Arends Arendsen Arts
Assink Baggerman Barends Bartels Beekman Beekmans Beentjes Bekkers Beks Benders Berends Berendsen Berkhout Berkhof Bernards Bertens Beumer Bijlsma
Bijsterveld Blaauw Blankers Bleeker Bleijenberg Blokland Blokzijl Boekema Boelens Boer Boerema Boersen Boertje Bogaard Bogaerts Bohnen Bolhuis
Boogaard Boonstra Bosch Bosscha Bosveld Bouma Bouwman Bouwmeester Braakman Brandsma Bregman Brinkhuis Brinkman Broekhuizen Broeders Bruggeman Bruinsma
Brummelhuis Buijs Buitenhuis Claessens Coenen Cornelissen Cornelisse Coolen Cuijpers Cuppen Dekkers Deelen Derks Derksen Diepenbroek Diepeveen Dierckx
Dijkman Dijkhuis Dijkhuizen Dinkelman Dirksen Doorenbos Donkers Doornbos Douma Drenth Droste Duinker Eggink Ekelmans Elzinga Emmen Ensink Esser Essers
Feenstra Fokkema Franssen Fransen Frederiks Geerts Geertsma Geerling Gielen Gijsbers Gijzen Goedhart Goossens Goosen Gorter Graafland Greven
Groenendijk Groenen Grootveld Haagsma Haandrikman Hagens Hamers Hamstra Harmsen Hartman Haverkamp Heemskerk Heemstra Heesters Heij Heijmans Heijnen
Heikoop Hekman Helmers Hengeveld Hermsen Hesselink Heuvelman Hiemstra Hijmans Hofman Hogenboom Holtrop Hoogland Hoogendoorn Hooijmans Houben Houtman
Hoving Huijbers Huijberts Huijsmans Huizinga Hulshof Iding Imming Jakobs Jannink Jaspers Joosten Jordens Kalkman Kamerling Kamphuis Karssen Kerkhof
Kersten Keijzer Kessels Kleijn Klaassen Klaasen Kleinjan Klomp Kloosterman Knoops Koelewijn Koenders Kolkman Koppens Korteweg Kosters Kraaij Kramer
Kremer Kroes Krol Kruijf Kruijssen Kruijt Kuijer Kuipers Kusters Laarman Ladage Lagerweij Lambrechts Lammerts Langerak Lankhorst Leenders Leemans
Leferink Lems Lenssen Lensink Leusink Lievense Linders Linssen Lodewijks Loman Looijen Lubbers Luijendijk Luiten Luttikhuis Lukassen Maessen Mannaerts
Meeuwissen Meerman Meinders Meinen Menting Mensink Merkx Meulenbelt Meulenbroek Middelkoop Moerman Molenkamp Moonen Mooij Moors Muijs Muller Naber
Nelissen Neuteboom Nienhuis Nieuwenhuis Nieuwenhuizen Nijboer Nijenhuis Nijs Nillesen Noordam Nooij Nuijten Oomen Ooms Ooijen Oostveen Opheij
Oudshoorn Paalman Pauwels Peeters Peereboom Pennings Perdok Philipsen Pijnenburg Pijpers Plantinga Poelman Polman Pouw Pruijssers Quist Raaijmakers
Rademaker Rademakers Ramaker Reijnders Reijnen Reinders Renes Rensen Reuvers Rietveld Rietbergen Rijnders Rijkers Rikken Ritsema Roeleveld Roelfsema
Roemer Roozen Rosier Rozema Ruijter Rusman Rutgers Sanderse Schaaf Schaefer Schellekens Scheffer Schellevis Schenkel Schilders Schmitz Schoenmakers
Scholte Scholtens Schoots Schrijvers Schrama Schreuder Schröder Schuiling Schulte Schutte Schuttelaar Seegers Segers Sipkema Slaats Sluijs Smedts
Smeenk Smids Sonneveld Spruijt Steenbergen Steenhuis Stegeman Steenbeek Stienstra Stolk Stoffels Straver Strijbos Struijk Suijkerbuijk Suurmond Swaans
Sweers Tempelman Teeuwen Tiemens Tielens Tijssen Tillema Timmermann Tuijl Uijl Uijterwaal Ubbink Vaessen Veenhuis Veerman Veldhoen Veldhuizen Veldkamp
Velzeboer Verboom Verburg Verdaasdonk Verdouw Verhaar Verhulst Verkade Verkuil Vermaas Vermunt Vernooij Verschoor Versluis Versteeg Vervoort Verweel
Verwoerd Vierhout Vinken Vissering Voermans Vogelaar Voskuil Vreeburg Walraven Wanders Warmerdam Wegman Weijden Weijman Welling Wensink Wesseling
Westerhof Westerveld Wijma Wijnen Wilbers Wilke Willemse Windhorst Witteveen Woerdeman Wolbers Woltering Wouda Wubben Zandstra Zegers Zijderveld Zijp
Zoetemelk Zuidema Zuiderveld Zwiers Zwijnenburg Acar Akin Aksoy Aktas Alkan Altun Arikan Atas Avci Aydogan Aygun Balci Bayram Bektas Bulut Candan
Cakir Coskun Dursun Erdem Erdogan Ergun Ersoy Gunes Güneş Guler Gungor Gündüz Kahraman Karaca Karatas Keskin Kose Korkmaz Ozcan Özcan Ozkan Özkan Ozer
Özer Tekin Toprak Tunc Turan Ucar Unal Ünal Uysal Yalcin Yavuz Yuksel Aydemir Abbas Abdulle Achterberg Afkir Akhtar Asghar Azzouz Bakkali Bakkal
Belkadi Belhaj Benamar Benhaddou Benmoussa Berrada Bouazza Boukhari Bouchaib Boujemaa Bouhaddi Bouhali Bouzidi Chaara Chaouch Chergui Daoudi Dahmani
Dahri Faraj Fikri Ghazi Guled Haddou Hammouti Harrak Jama Jebli Kaddouri Kasmi Khan Khatib Laaroussi Lahlali Lamrani Mahdi Mansouri Messaoudi Mokhtar
Moussaoui Mubarak Naciri Nasiri Ouaali Rahimi Rahmani Rahmouni Saidi Sabri Salhi Sefrioui Taleb Touzani Zaidi Zouhair Baran Brzozowski Dudek Jasinska
Jaworska Kaczmarek Kowalczyk Krawczyk Kubiak Michalak Nowicka Olszewska Pawlak Piotrowska Sikora Stepien Wozniak Wrobel Zajac Boyko Hrytsenko
Kravchenko Lysenko Melnyk Moroz Petrenko Savchenko Ivanov Petrov Popescu Ionescu Georgescu Autar Bhageloe Bissumbhar Chotoe Ganpat Gopal Jagesar
Jankie Kalloe Mahabier Mohan Oedit Pahlad Raghoebar Ramkisoen Ramsaran Sewnandan Sital Amatngalim Djojo Kromosoeto Pawiro Sastro Aboikoni Amiemba
Pinas Doekoe Felter Rozenblad Curiel Eisden Evertsz Felida Isenia Rosalia Huang Zhou Yang Zhao Dang Bui Hoang Patel Gupta Hossain Rahman Mensah Owusu
Boateng Osei Asante Diallo Bah Sesay Kamara Okafor Jansen Janssen Jansma Janse Hendriks Hendriksen Hendrix Peters Pieters Pietersen Petersen Willems
Willemsen Martens Jacobs Jacobsen Hermans Gerritsen Gerrits Driessen Dijkstra Hoekstra Veenstra Wiersma Postma Hofstra Zijlstra Terpstra Boersma
Kramers Schouten Verhoeven Vermeulen Verbeek Vermeer Verhagen Verbruggen Verweij Verhoef Verschuren Evers Everts Huisman Bosma Bosman Bouman Boumans
Brouwers Timmermans Kuijpers Scholten Schuurman Smits Smeets Mulders Meijer Meyer Meijers Maassen Martensz Nijhuis Oosterhuis Groeneveld Groenewegen
Sanders Simons Sijbrands Teunissen Theunissen Thijssen Tuinstra Visscher Vissers Wolters Wouters Wijnands Yilmaz Kaya Demir Celik Çelik Sahin Şahin
Yildiz Yıldız Yildirim Ozturk Öztürk Aydin Arslan Dogan Doğan Kilic Kılıç Aslan Cetin Çetin Koc Koç Kurt Ozdemir Özdemir Simsek Polat Amrani Idrissi
Alaoui Bouzid Bennani Benali Bouali Aarab Achahbar Azzouzi Boulahrouz Haddad Hamdaoui Hassani Hamdi Ouali Tahiri Yahiaoui Ziani Abdi Warsame Nguyen
Tran Pham Wong Chen Zhang Liu Singh Kumar Sharma Ramdin Ramlal Soekhoe Baldewsingh Biharie Kartodikromo Martis Kowalski Kowalska Nowak Wisniewski
Wiśniewska Wojcik Wójcik Kaminski Lewandowski Zielinski Szymanska Dabrowski Kozlowski Jankowski Mazur Kovalenko Shevchenko Bondarenko Tkachenko Tesfay
Tekle Haile Ghebre Tewelde Schmidt Müller Schneider Fischer Becker Wagner Hoffmann Kooistra Kooijman Lammers Leijten Lucassen Luijten Manders Michels
Mertens Nijland Nijman Noordhoek Otten Paulissen Pluijmers Roelofs Roelofsen Rutten Schepers Schreurs Snijders Stevens Swinkels Ummels Veldhuis
Veldman Verkerk Verdonk Vogels Vriens Weijers Wessels Westra Wijers Wolff Zonneveld
`;

const wordedOnes = `
Bakker Visser Smit Mulder Kok Kuiper Dekker Brouwer Koning Prins Post Bos Berg Beek Dijk Veen Ven Vries Groot Jong Wit Haan Bruin Bruijn Lange Graaf
Waal Leeuw Leeuwen Heuvel Horst Hof Hoek Broek Brink Brinke Velde Linden Heijden Pol Pas Laan Kamp Kemp Meer Molen Wal Wijk Dam Steen Bie Ruiter
Ridder Roos Rooij Rooy Goede Gans Haas Hond Kat Kater Koster Schaap Vogel Vis Snoek Zwaan Hoop Klein Kort Korte Rijk Wolf Witte Zwarte Rode Bont Mol
Bol Brand Slager Smid Schilder Timmerman Wever Weber Molenaar Jager Jonge Jongh Winter Zomer Maes Maas Engel Engelen Heer Heeren Vroom Peer Pauw Voogd
Voogt Bree Wilde Bijl Beer Bilt Bakel Bergh Gelder Gent Vliet Vlist Dongen Eijk Es Rijn Schaik Steeg Dalen Doorn Oosten Noort Wijngaarden Zanten Zand
Plas Poel Ploeg Kolk Spek Staal Stam Stoop Tol Tuin Vaart Valk Weg Werf Wiel Zee Baars Baas Balk Bauer Bommel Boom Boot Borst Bouw Braam Brandt Brands
Breukelen Bruins Buis Burger Burgers Buurman Claassen Daalen Drent Duin Duijn Duits Engels Faber Franken Haak Hagen Haring Hop Hulst Jans Jonker
Jonkers Keizer Kempen Kievit Knol Knoop Koekkoek Koenen Koopman Koopmans Kranenburg Kroon Kruis Kuiken Loon Loos Mast Marks Metz Nagel Olthof
Oldenburg Oostrom Otto Oud Pannekoek Pelgrim Penning Piek Punt Prinsen Roosendaal Schenk Schoonhoven Scherpenzeel Schrijver Schoenmaker Schut Slot
Slagter Snel Snijder Spaan Spaans Spijker Spijkers Stapel Sterk Storms Strik Stuurman Tromp Valkenburg Verduin Vlug Vogelzang Volkers Vonk Voorn
Vrolijk Waard Wassenaar Weerd Werkman Winkel Winkelman Zaal Zandbergen Zeeuw Zonderland Zwanenburg Vijfhuizen Boon Groen Vos Vink Blok Zwart Wagenaar
Swart Sloot Sluis Zeeman Kara Ali Ho Le Lam Vu Wu Lin Can Bal Sen Dag Gul Isik Turk Sari Uzun Amin Farah Regina Manuela Daal Kaplan Omar Hassan Ahmed
Osman Mohamed Hussein Abdullah Yusuf Ibrahim Ismail Khalil Moussa Antonius Albertus Adamus Maduro Martina Saleh Salah Begum Dinge Hermes Heinen
Marinus Engbers Blom Timmer Schipper Schippers Bakels Daniels Veenhof Landman Burg Wessel
`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(folded));
const clear = setOf(clearOnes);
const worded = setOf(wordedOnes);

/** How names of families end that no list has: at any place, and beside something that makes a name of it. */
const clearEnding = /\p{L}{3,}(?:stra|tsma|inga|oglu|owski|owska|ewski|ewska|enko|ovic|aoui|meijer|meyer)$/iu;
const ending =
  /\p{L}{2,}(?:ssen|rsen|nsen|man|mans|sma|nga|ijk|aert|aerts|idi|adi|oui|ouni|ani|veld|kamp|huis|berg|horst|beek|hout|mulder|bakker|maker|bosch|dijk|zijl|wegen)$/iu;

/** True for what is hardly anything but a surname. */
export function isClearSurname(word: string): boolean {
  const own = folded(word);
  return (
    /^\p{Lu}/u.test(word) && (clear.has(own) || clearEnding.test(own) || /^(?:O['’]|Mc|Mac)\p{Lu}\p{Ll}/u.test(word))
  );
}

/** True for a surname of the list, in any case of letters. */
export function isListedSurname(word: string): boolean {
  const own = folded(word);
  return clear.has(own.charAt(0).toUpperCase() + own.slice(1).toLowerCase());
}

/** True for what can be a surname beside something that makes a name of it; in any case of letters. */
export function isSurname(word: string): boolean {
  const own = folded(word);
  const name = own.charAt(0).toUpperCase() + own.slice(1).toLowerCase();
  return clear.has(name) || worded.has(name) || ending.test(own) || clearEnding.test(own);
}

/** True for a surname that is a word too: behind "Van" it is a name. */
export function isWordedSurname(word: string): boolean {
  return worded.has(folded(word));
}
