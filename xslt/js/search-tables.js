// The index of the search, which lies in scripts so that it can be read from a folder too: each is loaded once, when a query
// needs it. A table has keys in their order, each with a value; it is cut into parts, and the first keys of all are known.
"use strict";

malin.tables = (() => {
  const waiting = new Map();
  const data = new Map();
  const home = document.documentElement.dataset.home || "";

  // Called by the scripts.
  malin.found = (name, value) => data.set(name, value);

  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = home + "search/" + name.split("/").map(encodeURIComponent).join("/") + ".js";
        script.onload = () => (data.has(name) ? resolve(data.get(name)) : reject(new Error(script.src)));
        script.onerror = () => reject(new Error(script.src));
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };

  let index;
  const open = async () => {
    index = await load("index");
    malin.spelling.use(index.spelling);
    return index;
  };

  const parts = new Map();
  const part = async (table, number) => {
    const name = table + "/" + number;
    if (!parts.has(name)) {
      const cells = (await load(name)).split(" ");
      const keys = cells.filter((cell, i) => i % 2 === 0);
      parts.set(name, { keys, values: new Map(keys.map((key, i) => [key, cells[2 * i + 1]])) });
    }
    return parts.get(name);
  };

  // The last part whose first key is not behind this one.
  const where = (table, key) => {
    const firsts = index.tables[table];
    let low = 0;
    let high = firsts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= key) low = middle;
      else high = middle;
    }
    return low;
  };

  // The value of a key.
  const get = async (table, key) => {
    if (index.tables[table].length === 0) return undefined;
    return (await part(table, where(table, key))).values.get(key);
  };

  // All keys that begin so, with their values.
  const beginning = async (table, start) => {
    const last = index.tables[table].length - 1;
    const found = [];
    for (let i = where(table, start); i <= last && (i === where(table, start) || index.tables[table][i] < start + "\uffff"); i++) {
      const { keys, values } = await part(table, i);
      keys.filter((key) => key.startsWith(start)).forEach((key) => found.push([key, values.get(key)]));
    }
    return found;
  };

  // Numbers written one after the other, five bits a letter.
  const digits = new Map([..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].map((letter, i) => [letter.charCodeAt(0), i]));
  const numbers = (letters) => {
    const read = [];
    let number = 0;
    let shift = 0;
    for (let i = 0; i < letters.length; i++) {
      const digit = digits.get(letters.charCodeAt(i));
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        read.push(number);
        number = 0;
        shift = 0;
      }
    }
    return read;
  };

  // Calls back with each passage and the places of a word there.
  const places = (letters, run) => {
    const all = numbers(letters);
    let passage = 0;
    for (let i = 0; i < all.length;) {
      passage += all[i] >> 1;
      const count = all[i++] & 1 ? all[i++] : 1;
      const at = [];
      for (let k = 0, place = 0; k < count; k++) {
        place += all[i++];
        at.push(place);
      }
      run(passage, at);
    }
  };

  // The documents: numbers of their first passages, codes of all passages, days.
  let documents;
  const all = async () => {
    if (documents) return documents;
    const lines = (await load("documents")).split("\n").filter(Boolean);
    const codes = new Uint8Array(index.passages);
    let next = 0;
    const list = lines.map((line) => {
      const [id, runs, days] = line.split("\t");
      const first = next;
      for (const [, code, run] of runs.matchAll(/([a-z])(\d+)/g)) {
        codes.fill(code.charCodeAt(0), next, next + Number(run));
        next += Number(run);
      }
      const stretches = days.split(";").filter(Boolean).map((stretch) => {
        const [, at, from, to] = /^(\d+):([^/]*)\/?(.*)$/.exec(stretch);
        return { at: Number(at), from, to };
      });
      return { id, first, end: next, days: stretches };
    });
    documents = { list, codes };
    return documents;
  };

  // The passages of a document, with their words.
  const text = async (id) => {
    const lines = (await load("text/" + id)).split("\n").map((line) => line.split("\t"));
    const [, , language, title] = lines[0];
    const passages = lines.filter((line) => line[0] === "p")
      .map(([, code, anchor, lang, , , , speaker, , , words]) => ({ code, anchor, lang, speaker, words }));
    return { id, language, title, passages };
  };

  // Who speaks and who is named.
  let persons;
  const people = async () => {
    persons ||= (await load("people")).split("\n").filter(Boolean).map((line) => {
      const [key, name, others, speaks, named] = line.split("\t");
      return { key, name, others: others.split("|"), speaks: Number(speaks), named: Number(named) };
    });
    return persons;
  };

  return { open, get, beginning, places, documents: all, text, people, size: () => index.passages, languages: () => index.languages };
})();
