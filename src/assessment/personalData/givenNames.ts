/*
 * Given names that are common in the Netherlands, over the origins of its people: a help to see a name, never a list of persons. Names that are
 * an ordinary word too (such as Mark, Wil, Roos or Hoop) are left out: they would mark half a plan.
 */
const listed = `
Aad Aart Abdel Abdullah Adriaan Agnes Ahmed Aicha Albert Ali Alice Alie Alexander Amber Amina Amir An Andrea Andrzej Angela Angelique Anita Anja
Anke Anna Anne Annelies Annemarie Annemieke Anouk Anton Arend Arie Arjan Astrid Ayse Bart Bas Beata Ben Berend Bert Bianca Bilal Bilge Bob Bram
Brigitte Carla Carolien Caroline Cees Chantal Charlotte Chris Christiaan Cindy Claudia Connie Cor Corrie Daan Daniel David Debby Demi Dennis Diana
Dick Dirk Ed Eddy Eline Elise Elly Els Emine Emma Emre Erik Erika Ernst Esther Eva Evelien Fatima Fatma Femke Fenna Ferdi Floor Frank Frans Fred
Frederik Freek Gerard Gerda Gerrit Gert Gijs Greet Guus Hanneke Hans Harm Harrie Harry Hassan Hatice Heleen Hendrik Henk Hetty Hilde Hugo Ibrahim Ida
Ilse Ineke Inge Ingrid Irene Iris Isabel Ivo Jaap Jacob Jacqueline Jan Janneke Jasmijn Jasper Jayden Jeanette Jeffrey Jelle Jenny Jeroen Jessica Jet
Joep Johan Johannes John Joke Jolanda Joop Joost Jordy Joris Jos Joyce Judith Julia Jurgen Karel Karim Karin Kees Kelly Kemal Kevin Khadija Kim
Klaas Koen Krzysztof Lars Laura Lennart Leo Lianne Lieke Lies Liesbeth Linda Lisa Lisette Lotte Louis Luc Lucas Luuk Maaike Maarten Magda Malika
Manon Marcel Margreet Maria Marianne Marieke Marijke Marion Marja Marjan Marleen Martijn Martin Martine Mehmet Melissa Merel Michael Michel Michelle
Mieke Mike Milan Miranda Mirjam Mohamed Mohammed Monique Murat Mustafa Nadia Naima Natasja Nel Nicole Niels Nienke Noah Noor Nora Omar Oscar Oksana
Pascal Patricia Patrick Paul Paula Peter Petra Piet Pieter Ramon Rashid Ria Richard Rick Rik Rita Rob Robert Robin Roel Roelof Rolf Romy Ron Ronald
Ruud Saida Samira Samir Sander Sandra Sanne Sara Saskia Sebastiaan Selma Serkan Sharon Sietske Silvia Simone Sjoerd Sonja Sophie Stan Stefan Stephanie
Steven Suzanne Sven Sylvia Tamara Tanja Tara Teun Theo Thijs Thomas Tim Timo Tineke Tom Ton Toos Truus Valerie Vera Vincent Wendy Wesley Wietske
Willem Wilma Wim Wouter Yasmina Youssef Yvonne Zeynep
`;

export const givenNames: ReadonlySet<string> = new Set(listed.trim().split(/\s+/));
