/**
 * Given names that are common in Sweden and Denmark and are no other word, so that a capital letter
 * decides. Left out on purpose: Per, Bo, Hans, Björn, Sten, Stig, Liv, Tor, Dag, Maj, Saga, Max, August …
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'Adam Agnes Agneta Ahmad Ahmed Aisha Albin Alex Alexander Alexandra Alfred Ali Alice Alicia Alva Amanda ' +
    'Amelia Amina Amir Anders Andrea Andreas Anette Anita Anna Anne Anneli Annette Annika Anton Arne Arvid ' +
    'Astrid Axel Barbro Bengt Benjamin Berit Bertil Birgit Birgitta Birgitte Bodil Britt Britta Camilla ' +
    'Carin Carina Carl Caroline Cecilia Charlotta Charlotte Christer Christina Christine Christoffer Claes ' +
    'Clara Conny Daniel Daniella David Dennis Ebba Edith Edvin Elias Elin Elina Elisabeth Elise Ella Ellen ' +
    'Elliot Elsa Elvira Emanuel Emil Emilia Emilie Emma Erica Erik Erika Esben Ester Eva Evelina Fatima ' +
    'Felicia Felix Filip Frederik Fredrik Freja Frida Gabriel Gabriella Georg Gerd Gertrud Gitte Greta Grete ' +
    'Gudrun Gunilla Gunnar Gustaf Gustav Göran Hamza Hanna Hannah Hanne Harald Hassan Hedda Hedvig Helen ' +
    'Helena Helene Helle Henning Henrik Herman Hilda Hillevi Hjalmar Holger Hugo Hussein Håkan Ibrahim Ida ' +
    'Inge Ingeborg Ingegerd Inger Ingrid Isabella Isabelle Isak Ivar Jakob Jan Janne Jennifer Jenny Jens ' +
    'Jeppe Jesper Jessica Jette Joakim Joel Johan Johanna Johannes John Johnny Jonas Jonathan Jonna Josef ' +
    'Josefin Josefine Julia Julie Jörgen Jørgen Jürgen Kaj Kajsa Karin Karina Karl Karolina Kasper Katarina ' +
    'Katrine Kenneth Kerstin Kevin Khadija Kirsten Kjell Klara Klas Knud Kristian Kristina Kristine ' +
    'Kristoffer Kurt Lars Lasse Laura Leif Lena Lene Lennart Leon Liam Lina Linda Linnea Linnéa Linus Lisa ' +
    'Lisbeth Lise Lone Lotta Louise Lovisa Lucas Ludvig Lukas Madeleine Mads Magdalena Magnus Maja Malin ' +
    'Malte Marcus Margareta Margaretha Margrethe Maria Marianne Marie Marina Markus Marlene Marta Martin ' +
    'Maryam Mathias Mathilde Matilda Mats Mattias Mette Mia Michael Mikael Mikkel Miriam Moa Mogens Mohamed ' +
    'Mohammad Mohammed Mona Monica Monika Morten Muhammad Mustafa Märta Nadia Natalie Nathalie Nellie ' +
    'Nicklas Niclas Nicole Niels Niklas Nils Nina Noah Nora Oliver Olivia Olle Olof Olov Omar Oscar Oskar ' +
    'Ove Patricia Patrick Patrik Pelle Pernilla Pernille Peter Petra Philip Pia Poul Preben Rasmus Rebecca ' +
    'Rebecka Rickard Rikard Rikke Robert Robin Roger Roland Rolf Ronja Rune Ruth Sabina Samuel Sandra Sanna ' +
    'Sara Sarah Sebastian Signe Sigrid Simon Sixten Sofia Sofie Sonja Staffan Stefan Steffen Stina Sture ' +
    'Susan Susanna Susanne Suzanne Svante Sven Sören Søren Teodor Terese Theodor Therese Thomas Tilda Tilde ' +
    'Tina Tobias Tomas Tommy Torben Tore Torsten Tove Troels Tuva Tyra Ulf Ulla Ulrica Ulrik Ulrika Valter ' +
    'Vera Veronica Victor Victoria Viktor Viktoria Vilhelm Vincent Viveca Walter Wilhelm William Wilma ' +
    'Yasmin Yusuf Yvonne Zahra Zainab Åke Åsa'
  ).split(' '),
);
