// How spellings of a word meet: the same rules as those of the index, which brings them.
"use strict";

malin.spelling = (() => {
  const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
  const apostrophes = /['’´`\u02B0-\u02FF]/g;
  let rules;

  const compiled = (table) => table.map(([find, by]) => [new RegExp(find, "gu"), by]);
  const all = (table, word) => table.reduce((now, [find, by]) => now.replace(find, () => by), word);
  const letters = (table, word) => [...word].map((letter) => (Object.hasOwn(table, letter) ? table[letter] : letter)).join("");
  const bare = (word) => word.toLowerCase().replace(apostrophes, "").normalize("NFD");

  // Without case, marks and apostrophes; й keeps its mark.
  const plain = (word) =>
    letters(rules.letters, bare(word.toLowerCase().replace(/['’]s$/, "")).replace(/(?<!и(?=\u0306))\p{M}/gu, "").normalize("NFC"));

  const latin = (name) => letters(rules.cyrillic, letters(rules.letters, bare(name).replace(/\p{M}/gu, "")));

  return {
    use(table) {
      rules = {
        letters: table.letters,
        cyrillic: table.cyrillic,
        readings: table.readings.map(([when, own]) => [new RegExp(when, "u"), compiled(own)]),
        hissing: compiled(table.hissing),
        sounds: compiled(table.sounds),
      };
    },
    plain,
    // The words of a text with their places in it.
    words: (text) => [...text.matchAll(pattern)].map((at) => ({ word: at[0], plain: plain(at[0]), at: at.index })).filter((at) => at.plain),
    // The keys under which the spellings of a name meet.
    keys(name) {
      const word = name.normalize("NFC").toLowerCase();
      const found = rules.readings.filter(([when]) => when.test(word))
        .map(([, own]) => all(rules.sounds, latin(all(rules.hissing, all(own, word)))));
      return [...new Set(found)];
    },
  };
})();
