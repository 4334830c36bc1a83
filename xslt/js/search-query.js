// What a query means, and which passages it finds.
"use strict";

malin.query = (() => {
  const { tables, spelling } = malin;
  const fields = ["speaker", "person", "document", "from", "to", "in", "sort"];

  // Words, phrases in quotes, minus, OR, and fields. OR binds nearer than the space between words.
  const parse = (typed) => {
    const query = { groups: [], not: [], fields: {} };
    let or = false;
    for (const [, minus, field, quoted, word] of typed.matchAll(/(-?)(?:(\w+):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(\S+))/g)) {
      const value = quoted === undefined ? word : quoted;
      if (field && fields.includes(field)) {
        query.fields[field] = value;
      } else if (!field && !minus && quoted === undefined && (word === "OR" || word === "AND")) {
        or = word === "OR" && query.groups.length > 0;
      } else {
        const term = termOf(field ? field + " " + value : value, quoted !== undefined);
        if (!term) continue;
        if (minus) query.not.push(term);
        else if (or) query.groups.at(-1).push(term);
        else query.groups.push([term]);
        or = false;
      }
    }
    return query;
  };

  const termOf = (value, quoted) => {
    const prefix = !quoted && value.endsWith("*");
    const words = spelling.words(value);
    if (words.length === 0) return undefined;
    return { shown: quoted ? "\"" + value + "\"" : value, words, prefix, phrase: quoted || words.length > 1 };
  };

  // The forms in the edition that a word stands for, each with its weight.
  const forms = async ({ word, plain }, stemmed) => {
    const found = new Map();
    const add = (list, weight) => (list || "").split(",").filter(Boolean)
      .forEach((form) => found.set(form, Math.max(weight, found.get(form) || 0)));
    const roots = tables.languages().map((language) => malin.stem(plain, language)).filter(Boolean);
    if (stemmed) for (const root of roots) add(await tables.get("stems", root), 0.9);
    const russian = stemmed && malin.stem(plain, "ru");
    const spellings = [word.replace(/['’]s$/, ""), ...(russian ? [russian.slice(3)] : [])];
    for (const key of new Set(spellings.flatMap(spelling.keys))) add(await tables.get("names", key), 0.8);
    if ((await tables.get("places", plain)) !== undefined) found.set(plain, 1);
    return found;
  };

  const formsOf = async (term, word) => {
    if (!term.prefix || word !== term.words.at(-1)) return forms(word, !term.phrase);
    if (word.plain.length < 2) return new Map();
    const found = await tables.beginning("words", word.plain);
    return new Map(found.map(([form]) => [form, 1]));
  };

  const rarity = (count) => Math.log(1 + (tables.size() - count + 0.5) / (count + 0.5));
  const often = (count) => (count * 2.2) / (count + 1.2);

  // The score of each passage for a term; 0 = it has not got it.
  const scores = async (term) => {
    const score = new Float32Array(tables.size());
    const sets = await Promise.all(term.words.map((word) => formsOf(term, word)));
    term.forms = sets;
    if (sets.some((set) => set.size === 0)) return score;
    await (term.phrase ? phrase(sets, score) : word(sets[0], score));
    return score;
  };

  const word = async (set, score) => {
    const places = await Promise.all([...set].map(async ([form, weight]) => [await tables.get("places", form), weight]));
    let count = 0;
    for (const [letters, weight] of places) {
      tables.places(letters, (passage, at) => {
        if (score[passage] === 0) count++;
        score[passage] += weight * often(at.length);
      });
    }
    const rare = rarity(count);
    score.forEach((value, i) => { if (value) score[i] = value * rare; });
  };

  // Places of the first word of a phrase after which the others follow.
  const phrase = async (sets, score) => {
    let starts;
    for (const [i, set] of sets.entries()) {
      const next = new Map();
      for (const form of set.keys()) {
        tables.places(await tables.get("places", form), (passage, at) => {
          if (starts && !starts.has(passage)) return;
          const fitting = at.map((place) => place - i).filter((place) => !starts || starts.get(passage).includes(place));
          if (fitting.length) next.set(passage, [...(next.get(passage) || []), ...fitting]);
        });
      }
      starts = next;
    }
    const rare = sets.length * rarity(starts.size);
    starts.forEach((at, passage) => { score[passage] = rare * often(at.length); });
  };

  // Fields

  // Passages in which one of the persons that are meant speaks or is named.
  const persons = async (letter, name) => {
    const wanted = spelling.words(name);
    const people = await tables.people();
    const fits = (person) => [person.name, ...person.others].some((other) => {
      const words = spelling.words(other);
      const keys = new Set(words.flatMap((at) => [at.plain, ...spelling.keys(at.word)]));
      return wanted.every((at) => keys.has(at.plain) || spelling.keys(at.word).some((key) => keys.has(key)));
    });
    const found = wanted.length ? people.filter((person) => (letter === "s" ? person.speaks : person.named) && fits(person)) : [];
    const score = new Float32Array(tables.size());
    for (const person of found) {
      tables.places(await tables.get("persons", letter + ":" + person.key), (passage) => { score[passage] = 1; });
    }
    return { score, found };
  };

  const late = (day) => (day.length === 4 ? day + "-12-31" : day.length === 7 ? day + "-31" : day);

  const inDays = (document, from, to, allowed) => document.days.forEach((stretch, i) => {
    const end = i + 1 < document.days.length ? document.first + document.days[i + 1].at : document.end;
    const fits = stretch.from && (!from || late(stretch.to) >= from) && (!to || stretch.from <= late(to));
    if (fits) allowed.fill(1, document.first + stretch.at, end);
  });

  // Codes of passages: kind and view.
  const places = { reading: "abhitu", diplomatic: "achjtv", notes: "nop" };

  const allowed = async (given) => {
    const { list, codes } = await tables.documents();
    const ok = new Uint8Array(tables.size()).fill(given.from || given.to ? 0 : 1);
    if (given.from || given.to) list.forEach((document) => inDays(document, given.from, given.to, ok));
    const wanted = places[given.in];
    if (wanted) codes.forEach((code, i) => { if (!wanted.includes(String.fromCharCode(code))) ok[i] = 0; });
    if (given.document) await inDocuments(given.document, list, codes, ok);
    return { ok, list, codes };
  };

  // Documents by a part of their id, or by words of their title.
  const inDocuments = async (typed, list, codes, ok) => {
    const words = spelling.words(typed);
    const title = words.length ? await Promise.all(words.map((at) => scores({ words: [at] }))) : [];
    const heads = (document) => title.length && Array.from({ length: document.end - document.first }, (none, i) => document.first + i)
      .some((passage) => "abc".includes(String.fromCharCode(codes[passage])) && title.every((score) => score[passage]));
    list.filter((document) => !document.id.toLowerCase().includes(typed.toLowerCase()) && !heads(document))
      .forEach((document) => ok.fill(0, document.first, document.end));
  };

  const kinds = { a: 1.3, h: 1.2 };

  // The passages of a query with their scores; why there is none.
  const run = async (typed, form) => {
    const query = parse(typed);
    const given = { ...form, ...query.fields };
    const { ok, list, codes } = await allowed(given);
    const missing = [];
    const unknown = [];
    const required = [];
    for (const [letter, name] of [["s", given.speaker], ["n", given.person]]) {
      if (!name) continue;
      const { score, found } = await persons(letter, name);
      if (found.length === 0) unknown.push(name);
      required.push(score);
    }
    for (const group of query.groups) {
      const each = await Promise.all(group.map(scores));
      const best = each.reduce((sum, score) => sum.map((value, i) => value + score[i]));
      if (!best.some(Boolean)) missing.push(...group);
      required.push(best);
    }
    const without = await Promise.all(query.not.map(scores));
    const asked = required.length > 0 || given.from || given.to || given.document;
    const hits = [];
    for (let i = 0; asked && i < ok.length; i++) {
      if (ok[i] && required.every((score) => score[i]) && !without.some((score) => score[i])) {
        const code = String.fromCharCode(codes[i]);
        hits.push({ passage: i, code, score: required.reduce((sum, score) => sum + score[i], 0) * (kinds[code] || 1) });
      }
    }
    return { query, given, asked, list, missing, unknown, hits: once(hits) };
  };

  // What both views have is found once, in the reading view.
  const once = (hits) => hits.filter((hit, i) => !("cjvp".includes(hit.code) && i > 0 && hits[i - 1].passage === hit.passage - 1
    && hits[i - 1].code.charCodeAt(0) === hit.code.charCodeAt(0) - 1));

  return { run };
})();
