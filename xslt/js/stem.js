// The stems of plain words in English (Porter 2), German and Russian, by the algorithms of the Snowball project, as the
// index has them. Only words that a reader types are stemmed here.
"use strict";

malin.stem = (() => {
  // Where the regions begin: after the first consonant that follows a vowel, and the same again after that.
  const region = (word, vowels, from) => {
    const at = new RegExp("[" + vowels + "][^" + vowels + "]").exec(word.slice(from));
    return at ? from + at.index + 2 : word.length;
  };

  // The longest of these endings that the word has.
  const ending = (word, endings) =>
    endings.filter((end) => word.endsWith(end)).sort((a, b) => b.length - a.length)[0];

  const list = (words) => words.split(" ");

  // English
  const irregular = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli",
    only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
  };
  const whole = list("inning outing canning herring earring proceed exceed succeed");
  const step2 = {
    tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize", ization: "ize", ational: "ate", ation: "ate", ator: "ate",
    alism: "al", aliti: "al", alli: "al", fulness: "ful", ousli: "ous", ousness: "ous", iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble",
    fulli: "ful", lessli: "less", ogi: "og", li: "",
  };
  const step3 = { tional: "tion", ational: "ate", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "", ative: "" };
  const step4 = list("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion");
  const shortEnd = /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

  const en = (typed) => {
    if (typed.length < 3) return typed;
    if (Object.hasOwn(irregular, typed)) return irregular[typed];
    let word = [...typed].reduce((now, letter) => now + (letter === "y" && /^$|[aeiouy]$/.test(now) ? "Y" : letter), "");
    const special = /^(gener|commun|arsen)/.exec(word);
    const r1 = special ? special[0].length : region(word, "aeiouy", 0);
    const r2 = region(word, "aeiouy", r1);
    const cut = (end, by = "") => { word = word.slice(0, word.length - end.length) + by; };
    const inside = (end, from) => word.length - end.length >= from;

    if (/sses$/.test(word)) cut("es");
    else if (/ie[ds]$/.test(word)) cut(word.length > 4 ? "es" : "s");
    else if (/[aeiouy].*[^us]s$/.test(word) && /[aeiouy].+s$/.test(word)) cut("s");
    else if (/[aeiouy].*[^s]us$/.test(word)) cut("");
    if (whole.includes(word)) return word;

    const end = ending(word, list("eed eedly ed edly ing ingly"));
    if (end && end.startsWith("eed")) {
      if (inside(end, r1)) cut(end, "ee");
    } else if (end && /[aeiouy]/.test(word.slice(0, -end.length))) {
      cut(end);
      if (/(at|bl|iz)$/.test(word)) word += "e";
      else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) word = word.slice(0, -1);
      else if (word.length <= r1 && shortEnd.test(word)) word += "e";
    }
    if (/.[^aeiouy][yY]$/.test(word)) cut("y", "i");

    const second = ending(word, Object.keys(step2));
    if (second && inside(second, r1) && (second !== "ogi" || /logi$/.test(word)) && (second !== "li" || /[cdeghkmnrt]li$/.test(word))) {
      cut(second, step2[second]);
    }
    const third = ending(word, Object.keys(step3));
    if (third && inside(third, third === "ative" ? r2 : r1)) cut(third, step3[third]);
    const fourth = ending(word, step4);
    if (fourth && inside(fourth, r2) && (fourth !== "ion" || /[st]ion$/.test(word))) cut(fourth);
    if (/e$/.test(word)) {
      if (inside("e", r2) || (inside("e", r1) && !shortEnd.test(word.slice(0, -1)))) cut("e");
    } else if (/ll$/.test(word) && inside("l", r2)) {
      cut("l");
    }
    return word.replaceAll("Y", "y");
  };

  // German; marks are lost already.
  const de = (typed) => {
    let word = [...typed].reduce((now, letter, i) =>
      now + (/[uy]/.test(letter) && /[aeiouy]$/.test(now) && /^[aeiouy]/.test(typed.slice(i + 1)) ? letter.toUpperCase() : letter), "");
    const first = region(word, "aeiouy", 0);
    const r1 = Math.max(3, first);
    const r2 = region(word, "aeiouy", first);
    const cut = (end) => { word = word.slice(0, word.length - end.length); };
    const inside = (end, from) => word.length - end.length >= from;

    const one = ending(word, list("em ern er e en es s"));
    if (one && inside(one, r1) && (one !== "s" || /[bdfghklmnrt]s$/.test(word))) {
      cut(one);
      if (/^e[ns]?$/.test(one) && /niss$/.test(word)) cut("s");
    }
    const two = ending(word, list("en er est st"));
    if (two && inside(two, r1) && (two !== "st" || /...[bdfghklmnt]st$/.test(word))) cut(two);

    const three = ending(word, list("end ung ig ik isch lich heit keit"));
    if (three && inside(three, r2)) {
      if (/^(end|ung)$/.test(three)) {
        cut(three);
        if (/[^e]ig$/.test(word) && inside("ig", r2)) cut("ig");
      } else if (/^(ig|ik|isch)$/.test(three)) {
        if (word.at(-three.length - 1) !== "e") cut(three);
      } else {
        cut(three);
        const more = three === "keit" ? ["lich", "ig"] : ["er", "en"];
        const next = ending(word, more);
        if (next && inside(next, three === "keit" ? r2 : r1)) cut(next);
      }
    }
    return word.replaceAll("U", "u").replaceAll("Y", "y");
  };

  // Russian
  const vowels = "аеиоуыэюя";
  const gerund = /((?:[иы]в(?:ши(?:сь)?)?)|(?<=[ая])в(?:ши(?:сь)?)?)$/;
  const adjective = /(ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
  const participle = /(ивш|ывш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))$/;
  const verb = list("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");
  const verbAfter = list("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");
  const noun = /(а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;

  const ru = (word) => {
    const at = word.search(/[аеиоуыэюя]/) + 1;
    if (at === 0) return word;
    const head = word.slice(0, at);
    let rest = word.slice(at);
    const r2 = region(word, vowels, region(word, vowels, 0)) - at;
    const without = (pattern) => {
      const before = rest;
      rest = rest.replace(pattern, "");
      return rest !== before;
    };
    const verbs = () => {
      const end = ending(rest, [...verb, ...verbAfter]);
      if (!end || (!verb.includes(end) && !/[ая]$/.test(rest.slice(0, -end.length)))) return false;
      rest = rest.slice(0, -end.length);
      return true;
    };
    if (!without(gerund)) {
      without(/с[яь]$/);
      if (without(adjective)) without(participle);
      else if (!verbs()) without(noun);
    }
    without(/и$/);
    const derived = /ость?$/.exec(rest);
    if (derived && derived.index >= r2) rest = rest.slice(0, derived.index);
    if (without(/ейше?$/)) rest = rest.replace(/нн$/, "н");
    else if (/нн$/.test(rest)) rest = rest.slice(0, -1);
    else without(/ь$/);
    return head + rest;
  };

  const stemmers = { en, de, ru };
  const scripts = { en: /^[a-z]+$/, de: /^[a-z]+$/, ru: /^[а-я]+$/ };

  // The stem with its language before it; nothing for a word in other letters.
  return (word, language) =>
    stemmers[language] && scripts[language].test(word) ? language + ":" + stemmers[language](word) : undefined;
})();
