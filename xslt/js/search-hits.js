// What is shown of the passages that were found. Words of the edition and of the query are put on the page as text only.
"use strict";

malin.hits = (() => {
  const { tables, spelling } = malin;
  const MOST = 360;
  const BEFORE = 110;

  const element = (name, attributes = {}, ...content) => {
    const at = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => { if (value !== undefined) at.setAttribute(key, value); });
    at.append(...content);
    return at;
  };

  // Words of the interface, which the page holds ready in the language that is shown.
  const say = (key, value) => {
    const words = document.querySelector(".words [data-l='" + key + "']").textContent;
    const at = element("span", { "data-l": key, lang: document.documentElement.lang }, value === undefined ? words : words.replace("{}", () => value));
    if (value !== undefined) at.dataset.v = value;
    return at;
  };

  // A day in the language of the interface; less than a day as it is.
  const day = (when) => {
    if (!when) return say("undated");
    if (!/^\d{4}-\d\d-\d\d$/.test(when)) return element("time", { datetime: when }, when);
    const language = document.documentElement.lang;
    const words = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(when));
    return element("time", { datetime: when, "data-day": "", lang: language }, words);
  };

  // Which of the words of a passage were asked for: those of phrases only where the phrase is.
  const marked = (words, terms) => {
    const marks = new Set();
    for (const term of terms) {
      words.forEach((none, i) => {
        if (term.forms.every((set, k) => i + k < words.length && set.has(words[i + k].plain))) {
          term.forms.forEach((set, k) => marks.add(i + k));
        }
      });
    }
    return marks;
  };

  // The passage around the first word that was found, the words that were found marked.
  const excerpt = (text, words, marks) => {
    const first = marks.size ? words[Math.min(...marks)].at : 0;
    const whole = text.length <= MOST;
    const start = whole || first <= BEFORE ? 0 : words.find((at) => at.at >= first - BEFORE).at;
    const last = words.findLast((at) => at.at + at.word.length <= start + MOST);
    const end = whole || !last || last === words.at(-1) ? text.length : last.at + last.word.length;
    const pieces = [start > 0 ? "… " : ""];
    let from = start;
    words.forEach((at, i) => {
      if (!marks.has(i) || at.at < start || at.at >= end) return;
      pieces.push(text.slice(from, at.at), element("mark", {}, at.word));
      from = at.at + at.word.length;
    });
    return [...pieces, text.slice(from, end), end < text.length ? " …" : ""];
  };

  // Where the browser can, the words themselves are marked on the page that a hit leads to.
  const directive = (text, words, marks) => {
    if (!("fragmentDirective" in document) || marks.size === 0) return "";
    const i = Math.min(...marks);
    const said = (from, to) => words.slice(from, to).length
      ? text.slice(words.slice(from, to)[0].at, words.slice(from, to).at(-1).at + words.slice(from, to).at(-1).word.length) : "";
    const coded = (part) => encodeURIComponent(part).replaceAll("-", "%2D");
    const before = said(Math.max(0, i - 3), i);
    const after = said(i + 1, i + 4);
    return ":~:text=" + (before && coded(before) + "-,") + coded(words[i].word) + (after && ",-" + coded(after));
  };

  const views = () => document.querySelector(".hits").dataset.views.split(" ");

  const address = (id, passage, more) => {
    const printed = "cjvp".includes(passage.code) && views().includes("diplomatic");
    const anchor = passage.anchor.startsWith("#") ? passage.anchor.slice(1) : id + (passage.anchor && "." + passage.anchor);
    return (printed ? "diplomatic" : views()[0]) + "/" + encodeURIComponent(id) + ".html#" + encodeURIComponent(anchor) + more;
  };

  const labels = { a: "search.about", h: "search.head", n: "search.note" };

  const about = (passage) => {
    const base = { b: "a", c: "a", i: "h", j: "h", o: "n", p: "n" }[passage.code] || passage.code;
    const parts = [passage.speaker && element("span", {}, passage.speaker), labels[base] && say(labels[base]),
      "cjvp".includes(passage.code) && say("search.printed")].filter(Boolean);
    return parts.flatMap((part, i) => (i ? [" · ", part] : [part]));
  };

  const entry = (document, hit, terms) => {
    const passage = document.text.passages[hit.passage - document.first];
    const words = spelling.words(passage.words);
    const marks = marked(words, terms);
    const link = element("a", { href: address(document.id, passage, directive(passage.words, words, marks)), lang: passage.lang || undefined },
      ...excerpt(passage.words, words, marks));
    const facts = about(passage);
    return element("li", {}, ...(facts.length ? [element("p", { class: "hit-facts" }, ...facts)] : []), element("p", { class: "passage" }, link));
  };

  // Documents with their hits, in the order that the reader wants.
  const grouped = (result) => {
    const groups = new Map();
    let next = 0;
    for (const hit of result.hits) {
      while (result.list[next].end <= hit.passage) next++;
      const document = result.list[next];
      if (!groups.has(document)) groups.set(document, []);
      groups.get(document).push(hit);
    }
    const when = ([document]) => (document.days[0] && document.days[0].from) || "~";
    const best = ([, hits]) => hits.reduce((most, hit) => Math.max(most, hit.score), 0);
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    if (result.given.sort === "date") return [...groups].sort((a, b) => compare(when(a), when(b)) || compare(a[0].id, b[0].id));
    groups.forEach((hits) => hits.sort((a, b) => b.score - a.score || a.passage - b.passage));
    return [...groups].sort((a, b) => best(b) - best(a) || compare(when(a), when(b)) || compare(a[0].id, b[0].id));
  };

  // One page of hits.
  const show = async (groups, terms, from, to) => {
    const sections = [];
    let at = 0;
    for (const [document, hits] of groups) {
      const part = hits.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += hits.length;
      if (part.length === 0) continue;
      document.text = await tables.text(document.id);
      const title = element("a", { href: views()[0] + "/" + encodeURIComponent(document.id) + ".html", lang: document.text.language }, document.text.title);
      sections.push(element("section", { class: "document" },
        element("h2", {}, title),
        element("p", { class: "when" }, day(document.days[0] && document.days[0].from), " · ", say("search.passages", String(hits.length))),
        element("ol", { role: "list" }, ...part.map((hit) => entry(document, hit, terms)))));
    }
    return sections;
  };

  return { element, say, grouped, show };
})();
