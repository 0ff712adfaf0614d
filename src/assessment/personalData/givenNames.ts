/*
 * Given names that are common in the Netherlands, over the origins of its people: a help to see a name, never a list of persons. Names that are
 * an ordinary word as often (such as Mark, Wil, Roos or Hoop) stand apart: alone they would mark half a plan.
 */
const listed = `
Aad Aart Abdel Abdelaziz Abdelhakim Abdelhamid Abdelkader Abdellah Abderrahim Abdi Abdirahman Abdullah Abeltje Achmed Achraf Ad Ada Adam Adil Adnan
Adri Adriaan Adriana Adrie Afke Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aicha Aida Aisha Ajay Akke Albert Albertine Alberto Aleid Aleksander
Aleksandra Aletta Alex Alexander Alexandra Alfons Alfred Ali Alice Alicja Alida Alie Alieke Alina Allard Almaz Alwin Amal Amel Amina Amir Amira Amy
Ana Anass Anastasia Anders Andre Andrea Andreas Andreea Andrei Andries Andrzej André Aneta Angela Angelina Angelique Anika Anil Anita Anja Anjo Ank
Anka Anke Ann Anna Annabel Anne Anneke Annelies Anneloes Annelot Annemarie Annemiek Annemieke Annet Annette Annie Anniek Anouk Anthonie Antje Antoine
Antoinette Anton Antonia Antonio Antoon Anuschka Apolonia Ard Arda Arend Ariane Arie Ariel Arjan Arjen Arlette Arnaud Arno Arnold Arnoud Aron Arthur
Artur Asha Ashley Asma Astrid Astrit Atie Aukelien Aukje Axel Aydin Aygul Ayoub Ayse Ayşe Aziz Aziza Babette Bahar Barbara Barend Barry Bart Bartek
Bartholomeus Bartje Bas Bashir Bastiaan Bauke Beata Beate Beatrijs Benjamin Bente Bep Berber Berend Berendina Bernadette Bernard Bernardus Berry Bert
Bertha Berthe Bertus Bettina Betty Bianca Bibi Bilal Bilge Birgit Bjorn Björn Bodil Bonnie Boris Bouchra Boudewijn Bouke Brahim Bram Brechje Brenda
Brian Brigit Brigita Brigitte Britt Bruno Burak Burhan Camiel Camille Can Carin Carina Carine Carla Carlijn Carlo Carlos Carmen Carolien Carolina
Caroline Casper Catharina Catherine Cecilia Cees Cem Chaima Chaimae Chanel Channa Chantal Charlene Charles Charlotte Cheyenne Chiel Chloë Chris
Christel Christiaan Christian Christien Christina Christine Christophe Cindy Claar Claire Clara Claudia Claudio Clemens Cliff Coen Colette Collin
Connie Conny Coos Cora Corina Corine Corinne Cornelia Cornelis Corné Corrie Corry Cristina Cynthia Daan Daisy Damian Daniel Daniela Danielle Danique
Danny Danuta Daphne Darya Dave David Davy Debby Deborah Demir Deniz Dennis Derek Desiree Dewi Diana Diane Dide Didier Diederik Dieuwke Dilan Dilek
Dimitri Dina Dineke Dinie Dionne Dirk Dita Djamila Djenna Djoeke Dominique Donny Doortje Dora Dorien Dorine Doris Dorota Dorothea Dorus Douwe Douwina
Driss Dylan Ebru Edda Edgar Edith Eduard Edward Edwin Edwina Eefje Eelco Eelke Egbert Elena Eleni Eleonora Eliane Elif Elina Eline Elisa Elisabeth
Elisabetta Elise Elizabeth Elke Ella Ellemieke Ellen Elles Ellis Elly Elma Elmar Eloise Els Elsbeth Elsemieke Elsje Elvira Emanuel Emiel Emile Emilia
Emily Emine Emma Emmy Emre Enes Engelien Engelina Enrico Eric Erica Erik Erika Ernst Erwin Esmee Esmée Esra Esther Ethan Etienne Eugenie Eva Evelien
Eveline Evert Evy Ewa Ewout Ezra Fabian Fadoua Faisal Faiza Famke Fardau Fariba Farid Farida Fatih Fatiha Fatima Fatimah Fatma Fatoumata Faye Federico
Feike Femke Fenna Fenne Ferdi Ferdinand Ferhat Fernando Ferry Fien Filip Filiz Fleur Floor Florian Floris Fokke Folkert Fons Foppe Fouad Fouzia
Francien Francis Francisca Franciscus Frank Franka Frans Franziska Fred Freddy Frederik Frederique Freek Freerk Frenk Frida Friso Frits Froukje Gabi
Gabriel Gabriella Gabriëlle Gamze Gea Geert Geertje Geertrui Geertruida Gemma Georg George Georgina Gerald Geraldine Gerard Gerarda Gerben Gerbrand
Gerda Gerdien Gerhard Gerjan Germaine Gerrie Gerrieke Gerrit Gerry Gert Gertie Gertjan Gertrude Gesina Geurt Ghislaine Gia Gijs Gijsbert Gina Gino
Giorgio Giovanni Giulia Gizem Gonda Goran Grace Greet Greetje Gretha Grietje Grzegorz Gré Guido Guillaume Gulsen Gusta Gustaaf Guus Gwen Habib Habiba
Hafida Hajar Hakan Hakim Halil Halima Halina Hamid Hamide Hamza Hanan Hanna Hannah Hanneke Hannelore Hannie Hans Harald Harke Harm Harma Harmen Harold
Harrie Harriet Harry Hasan Hasna Hassan Hatice Hayat Hayri Hedwig Heidi Hein Heinz Heleen Helen Helena Helga Helma Hendrien Hendrik Hendrika Hendrikje
Henk Hennie Henny Henri Henriette Henrike Henriëtte Henry Herma Herman Hermien Hermina Herre Hessel Hester Hetty Hicham Hidde Hilbert Hilda Hilde
Hilke Hille Hind Hiske Houda Houria Hub Hubert Hugo Huib Huibert Huseyin Hussein Huub Hélène Hüseyin Ibrahim Ibtisam Ibtissam Ida Idris Igor Ihsane
Ikram Ilham Ilias Ilja Ilona Ilse Iman Imane Imke Imran Imre Ina Indra Ine Ineke Inez Inge Ingeborg Ingmar Ingrid Irem Irena Irene Irina Irma Iryna
Isa Isabel Isabella Isabelle Ismael Ismail Ivan Ivar Ivo Ivonne Iwan Iwona Jaap Jaapjan Jacco Jack Jacky Jacob Jacoba Jacobus Jacqueline Jacques
Jadwiga Jaimy Jakob Jalal Jamal James Jamie Jamila Jan Jana Jane Janine Janna Janneke Jannes Jannie Jannigje Janny Janske Janus Jaqueline Jarmila
Jarno Jaroslav Jasmijn Jasmin Jasmina Jasmine Jasper Jawad Jay Jayden Jean Jeanette Jeanine Jeanne Jeannette Jeff Jeffrey Jelena Jelle Jelmer Jelte
Jennifer Jenny Jens Jerney Jeroen Jerome Jeroom Jerry Jesse Jessica Jessie Jetske Jikke Jildou Jill Jim Jimmy Jitske Jo Joachim Joan Joana Joanna
Joanne Job Jochem Jochen Jody Joeke Joep Joeri Joey Johan Johanna Johanneke Johannes John Johnny Joke Jolanda Jolanthe Jolien Jonas Jonathan Jonna
Joop Joost Joppe Jordan Jordi Jordy Jorge Joris Jorn Jorrit Josee Josef Josefien Josephine Joshua Josine Josje José Jovana Joyce Joëlle Juan Judith
Judy Jules Julia Julian Juliana Julie Juliette Julius Jurgen Jurre Jurriaan Justin Justus Justyna Juul Jürgen Kadir Kamal Kamiel Kamila Karel Karen
Karim Karima Karin Karina Karlijn Karolina Karsten Kasia Kasper Katarzyna Kathleen Katinka Katja Kato Katrien Kawtar Kawthar Kayleigh Kees Keith Kelly
Kelvin Kemal Kenan Kenneth Kevin Khadija Khaled Khalid Khalil Kiki Kim Kimberley Kimberly Kirsten Klaartje Klaas Klara Klaske Klazien Koen Koenraad
Koos Koosje Krijn Kristel Kristien Kristin Kristina Kristof Krystyna Krzysztof Kubra Kyra Laila Lambert Lamyae Lana Lara Larissa Lars Latifa Laura
Laurens Laurent Lea Leah Leandra Leen Leendert Leentje Leila Lenie Lennard Lennart Leny Leo Leon Leonard Leonie Leonoor Leonora Leontien Leroy Lesley
Lex Leyla Liam Lianne Lidewij Lidia Lidwien Lieke Liesbeth Liesje Lieuwe Lilian Liliana Lily Lina Linda Linde Lindsay Lisa Lisanne Lisbeth Liselotte
Lisette Livia Liza Lizette Lizzy Lodewijk Loek Loeki Loes Lola Lonneke Lorena Loretta Lotte Loubna Louis Louisa Louise Louisje Lourens Lubna Luc Luca
Lucas Lucia Lucie Lucien Lucinda Lucy Ludmila Ludo Luis Luisa Lukas Luuk Lydia Lynn Maaike Maarten Maartje Maayke Machiel Machteld Magda Magdalena
Mahmood Mahmoud Mahmut Maikel Malgorzata Malika Malou Manfred Manon Manuel Manuela Manus Maran Marcel Marcella Marcin Marco Marcus Marek Marga
Margaret Margaretha Margot Margriet Maria Mariam Mariama Marian Mariana Marianne Maribel Marie Marieke Mariel Marielle Marieta Mariette Marije Marijke
Marijn Marijne Mariken Marina Marinka Marinus Mario Marion Mariska Marit Maritza Mariëlle Marja Marjan Marjo Marjolein Marjon Marleen Marlies Marloes
Marlou Marta Martha Martien Martijn Martin Martina Martine Marvin Marwa Mary Maryam Maryse Mateusz Mathijs Mathilde Matthias Matthijs Maud Maurice
Maurits Mauro Max Maxim Maya Mayra Małgorzata Mees Megan Mehdi Mehmed Mehmet Mehtap Mei Meike Melanie Melchior Melina Melissa Melle Meltem Memet Menno
Mercedes Merijn Merve Meryem Mette Mia Michael Michaela Michal Michał Michel Michelle Michiel Mieke Mieneke Miep Mies Mikael Mikail Mike Mila Milan
Milena Milica Milou Mimoun Mina Minh Minke Mira Miranda Miriam Mirjam Mirte Mirthe Mischa Mitchell Mo Moad Moestafa Mohamad Mohamed Mohammad
Mohammadreza Mohammed Mohamud Mohsen Mona Monica Moniek Monika Monique Morad Morris Mounir Mourad Muhammad Muhammed Murat Mustafa Mustapha Myrna
Myrthe Mélanie Nabil Nabila Nadia Nadine Nadir Nahid Naima Najat Najib Najim Najoua Nancy Nanda Nanne Naomi Narges Nasim Nasser Natalia Natalie
Natascha Natasja Nathalie Nathaly Nathan Nawal Nazan Neeltje Nel Nelleke Nellie Nelly Nena Nermin Nesrin Nezha Niall Nick Nicky Nico Nicolaas Nicolas
Nicole Nicolette Niek Niels Nienke Nihal Nikita Nikki Nikola Nils Nina Nine Noa Noah Noor Noortje Nora Norbert Nordin Norma Nour Noura Noël Noëlle
Nuray Nurcan Nuria Nynke Odette Okan Oksana Olaf Olav Oleksandr Oleksandra Olena Olga Olha Olivia Olivier Omar Omer Orhan Orlando Osama Oscar Osman
Otto Ouafae Ouassim Oğuz Pablo Pamela Pascal Pascalle Patrice Patricia Patrick Patty Paul Paula Paulien Pauline Paulus Pawel Paweł Pedro Peggy Pelin
Pepijn Perry Peter Petra Petronella Petrus Phil Philip Philippe Pia Pien Pier Pierre Piet Pieter Pieternel Pietje Pim Piotr Pleun Priscilla Priya Puck
Quinten Quirijn Rabia Rachel Rachid Rachida Radek Rafael Rafik Rahma Raimond Raj Rajesh Ralf Ralph Ramazan Ramon Ramona Randy Rania Raoul Raphael
Rashid Raymond Rebecca Rein Reinder Reinier Reinoud Remco Remi Renate Renato Rene Rens Renske René Renée Reyhan Reza Ria Riad Rianne Ricardo Richard
Richelle Rick Rico Rie Riemke Rieneke Riet Rifka Rik Rikst Rilana Rina Rineke Rinie Rinske Rinus Rita Rixt Rob Robbert Robbie Robbin Robert Roberta
Roberto Robin Rocco Rochelle Roderick Roel Roelie Roelof Rogier Roland Rolf Romana Romano Romy Romée Ron Ronald Ronnie Ronny Roos-Marie Rosa Rosalie
Rosan Rosanne Rose Rosemarie Rosita Rowan Roxanne Roy Ruben Rudi Rudolf Rudy Ruta Ruth Ruud Ryan Rémi Rémy Saad Saar Sabiha Sabina Sabine Sabri
Sabrina Sacha Safae Safiya Said Saida Sakina Salim Salima Sally Salma Salome Salwa Sam Samantha Samia Samir Samira Samuel Sander Sandor Sandra Sandy
Sanjay Sanne Sanneke Santosh Sara Sarah Saskia Saïd Saïda Scott Sebastiaan Sebastian Selam Selim Selin Selma Semih Semira Semra Serdar Serge Sergei
Serkan Sevda Seyma Shabnam Shakira Shana Shanice Shanna Sharon Sharona Shelley Shirin Shirley Sibel Sidney Siebe Siebren Siem Sien Siets Sietse
Sietske Sietze Sigrid Silke Silvana Silvia Simon Simona Simone Sina Sinan Siobhan Sita Sjaak Sjaan Sjanie Sjef Sjoerd Sjoke Sjors Sjoukje Sofia Sofie
Sonja Sophia Sophie Soraya Souad Soufiane Soukaina Stanislav Stefan Stefanie Stefano Steffie Stella Stephan Stephanie Steve Steven Stien Stijn Storm
Suleyman Sunita Susan Susanne Suzan Suzanna Suzanne Sven Svenja Svetlana Swen Sybren Sylvia Sylvie Sylwia Szymon Süleyman Sümeyye Taco Tahar Tahir
Talitha Tamar Tamara Tamira Tanja Tara Tarik Tariq Tatiana Tatjana Tesfay Tessa Teun Teuni Teuntje Thea Theo Theodora Theresa Therese Theunis Thi
Thijmen Thijs Thijske Thirza Thomas Tibor Tieme Tiemen Tijmen Tijn Tijs Tilly Tim Timo Timon Timothy Tina Tineke Tinie Tinus Tirza Titia Tjaart
Tjalling Tjarda Tjeerd Tjitske Tobias Toine Tolga Tom Tomas Tomasz Tomek Tonnie Tonny Toon Toos Tracey Trea Trees Trijntje Trinette Trudie Trudy Truus
Tuan Turgay Tuğba Twan Tygo Tyler Tymen Tülay Ulrike Umut Ursula Vahid Valentina Valeria Valerie Valery Vanessa Veerle Vera Veronica Veronika
Veronique Victor Victoria Vikram Viktor Viktoria Viktorija Vincent Viola Violet Vita Vivian Viviane Vivienne Vladimir Volkan Volodymyr Walid Walter
Wanda Warner Wendela Wendy Werner Wesley Wessel Wiebe Wiebke Wiebren Wiep Wies Wieteke Wietse Wietske Wijnand Wilbert Wilco Wilfred Wilfried
Wilhelmina Wiljan Willeke Willem Willemien Willemijn Willemina Willy Wilma Wim Winnie Winston Wladimir Wojciech Wolfgang Wout Wouter Xander Xandra
Xavier Xenia Yahya Yan Yannick Yara Yasin Yasmin Yasmina Yasmine Yassin Yassine Yassmina Yavuz Yaël Yentl Yesim Yildiz Ying Ylva Yolanda Yorick Younes
Youness Youri Yousra Youssef Yuksel Yuliya Yunus Yusra Yusuf Yvette Yvon Yvonne Zahra Zainab Zakaria Zakia Zara Zaynab Zbigniew Zehra Zena Zeynep
Ziggy Zineb Zita Ziyad Zohra Zoran Zoë Zsuzsa Zuzanna Ömer Özge Özlem Ümit
`;

/** These count beside a surname or a title only: alone they are an ordinary word, a month or a place as often. */
const ambiguous = `
Alida Amber An April Augustus Ben Bob Bo Boy Cor Demi Dick Don Ed Eddy Faith Fay Ferry Floor Ger Gert Glenn Hope Ilse Iris Jet Jos Joy Juni Kaj Koos Lies
Lis Luna Maan Mark Marc Merel Mo Nel Noor Puck Rein Roos Rose Senna Sam Saar Sil Stan Storm Sue Summer Sunny Tess Ties Ton Tonnie Trees Twan Vos Will Wil Zoe
Ad Anders Luis Can Elke Max Said Toon Job Hub Harm Jo Nine Lea Linde Fleur Victoria Sofia Jordan Orlando Felix Norma
Ans Bea Frans Cas Dries Eef Evi Gaby Geert Ies Jop Kai Kay Len Lot Mees Pim Pleun Mei Mona Rens Rie Sem Siem Sien Wies
`;

/** In small letters these are words as often, so they need their capital. */
const words = `
frank floor fleur linde amber storm roman robin erica adam jasmijn jasmin daisy violet viola mercedes stella marina grace scott rose justin victor clara silke
bella regina casper simon angela jordan sander roland marit tessa magda lotte martin maria petra bruno mario marco oscar harold henry lambert manon merle
karel trees joost kelly willy sonny sunny johnny jimmy robbie ferry terry jerry penny carol dirk carmen florian celeste nadine rabia iman salma imran
`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(folded));

/** A name without the marks upon its letters: people leave them out. */
export function folded(name: string): string {
  if (!/[^ -~]/.test(name)) return name;
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i");
}

const apart = setOf(ambiguous);
export const givenNames: ReadonlySet<string> = new Set([...setOf(listed)].filter((name) => !apart.has(name)));
export const ambiguousNames: ReadonlySet<string> = apart;
/** Given names that are known in small letters too. */
export const smallNames: ReadonlySet<string> = new Set(
  [...givenNames].map((name) => name.toLowerCase()).filter((name) => name.length > 4 && !setOf(words).has(name)),
);
